import { useEffect, useRef, type RefObject } from 'react'
import { useTranslations } from 'use-intl'
import type { CompiledSource } from '../../model/compiled.ts'
import type { Day } from '../../model/time.ts'
import type { Linked } from '../linked.ts'
import type { ReaderActions } from './actions.ts'
import { Contents } from './Contents.tsx'
import type { ParagraphIndex } from './paragraph-index.ts'
import { daysAround, daysOfParagraph, momentFor } from './reading-moment.ts'
import type { ScrollGuard } from './scroll-guard.ts'
import { useReadingPlace, type ReadingPlace } from './use-reading-place.ts'

/** A paragraph is read when it has stayed under the eye for so long, milliseconds. */
const REST = 250

interface Props {
  readonly linked: Linked
  readonly source: CompiledSource
  readonly article: RefObject<HTMLElement | null>
  readonly recordsOf: ParagraphIndex
  readonly guard: ScrollGuard
  /** Tell that the moment is about to move because of what is read. */
  readonly tellMoment: (moment: Day) => void
  readonly actions: ReaderActions
}

/** Stays at the top while one reads: where one is, where else one may go, and whether timeline and map come along. */
export function ReadingBar(props: Props) {
  const { source, article, guard, actions } = props
  const { follow } = props.linked.view
  const t = useTranslations('reader')
  const place = useReadingPlace(article, guard)
  useMomentOf(place, props)
  return (
    <div className="reading-bar">
      <Contents
        sections={source.sections}
        hasIntroduction={source.paragraphs.some(({ section }) => section === null)}
        here={place.paragraph}
        actions={actions}
      />
      <button
        type="button"
        className="reading-bar__follow"
        aria-pressed={follow}
        title={t('followHint')}
        onClick={() => props.linked.setView((now) => ({ follow: !now.follow }), 'push')}
      >
        {t('follow')}
      </button>
    </div>
  )
}

/** While reading is followed, the moment goes where the paragraph under the eye is: once for each, when it rests. */
function useMomentOf({ paragraph, read }: ReadingPlace, props: Props): void {
  const { follow } = props.linked.view
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  useEffect(() => {
    if (!follow || paragraph === null || !read) return
    const timer = setTimeout(() => {
      const { linked, source, recordsOf, tellMoment } = latest.current
      const { dataset, selection, view, setView } = linked
      const days = daysOfParagraph(dataset, selection, recordsOf(paragraph).rows, source.id, paragraph)
      if (days === null) return
      const moment = momentFor(days, view.moment)
      if (moment === view.moment) return
      tellMoment(moment)
      setView({ moment, visible: daysAround(view.visible, moment) }, 'replace')
    }, REST)
    return () => clearTimeout(timer)
  }, [follow, paragraph, read])
}
