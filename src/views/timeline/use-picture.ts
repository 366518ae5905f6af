import { useTranslations } from 'use-intl'
import { outsideCounts } from '../../engine/outside-counts.ts'
import { useDateText } from '../../messages/date-text.ts'
import type { PictureFrame } from '../../take-away/picture-frame.ts'
import type { Taken } from '../../take-away/taken.ts'
import { underLightTheme } from '../../ui/read-colours.ts'
import { textWidth } from '../../ui/text-width.ts'
import type { Linked } from '../linked.ts'
import type { PictureWords } from './draw-picture.ts'
import { readPaints, type Paints } from './paints.ts'
import { lanesPicture } from './picture.ts'
import { pngOf, svgOf } from './picture-file.ts'
import { shownRange } from './range.ts'
import { useAxisWords } from './use-axis.ts'
import { useLaneLabel } from './use-lane-label.ts'
import { useLegendEntries } from './use-legend-entries.ts'

type Shown = Pick<Linked, 'dataset' | 'selection' | 'lit' | 'view'>

/** Makes a picture of the timeline as it stands: the years shown, the lanes chosen, always on light ground, for print. */
export function usePicture({
  dataset,
  selection,
  lit,
  view,
}: Shown): (taken: Taken, frame: PictureFrame, type: 'png' | 'svg') => Promise<Blob> {
  const t = useTranslations('takeAway')
  const dates = useDateText()
  const words = useAxisWords()
  const laneName = useLaneLabel(dataset, view.lanes, view.language)
  const visible = shownRange(dataset, view)
  const legendOf = useLegendEntries(dataset, view.language)

  const wordsOf = ({ about: { counts } }: Taken, frame: PictureFrame): PictureWords => {
    const { before, after } = outsideCounts(dataset, selection, visible)
    return {
      ...frame,
      counts: [
        frame.shown,
        ...(counts.undated > 0 ? [t('picture.notDrawn', { count: counts.undated })] : []),
        ...(before + after > 0 ? [t('picture.outside', { before, after })] : []),
      ].join('. '),
      laneName,
      notes: [
        t('picture.parts'),
        ...(view.moment === null ? [] : [t('picture.moment', { day: dates.day(view.moment) })]),
      ],
    }
  }

  return async (taken, frame, type) => {
    const paints = lightPaints(dataset.vocabulary.groups.map(({ id }) => id))
    const parts = {
      lanes: lanesPicture({ dataset, selection, lit, view, visible, paints, words, measure: textWidth }),
      legend: legendOf(paints, view.window !== null),
      words: wordsOf(taken, frame),
      paints,
      measure: textWidth,
    }
    return type === 'png' ? pngOf(parts) : new Blob([svgOf(parts)], { type: 'image/svg+xml' })
  }
}

/** The colours of the light theme, whatever the page wears. */
export const lightPaints = (groups: readonly string[]): Paints =>
  underLightTheme((host) => readPaints(host, groups, 'light'))
