import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import type { Chapter } from './chapter.ts'
import { Drawn } from './Drawn.tsx'
import type { TimelineDrawing } from './maker.ts'

interface Props {
  readonly chapter: Pick<Chapter, 'selection'>
  readonly drawing: TimelineDrawing
  readonly filter: string
}

/** The step's timeline, and in words what it cannot show. */
export function TimelineFigure({ chapter: { selection }, drawing, filter }: Props) {
  const t = useTranslations('handout')
  const dates = useDateText()
  const days = dates.days(drawing.visible)
  const { before, after } = drawing.outside
  const notes = [
    days,
    ...(selection.window === null ? [] : [t('bounds')]),
    ...(selection.undated > 0 ? [t('undatedNotDrawn', { count: selection.undated })] : []),
    ...(before + after > 0 ? [t('outside', { before, after })] : []),
  ]
  return (
    <figure className="handout__figure">
      <Drawn drawing={drawing} text={t('timelineText', { filter, days })} />
      <figcaption>
        <strong>{t('pictures.timeline')}</strong> {notes.join('; ')}.
      </figcaption>
    </figure>
  )
}
