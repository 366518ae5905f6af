import { useTranslations } from 'use-intl'
import { outsideCounts } from '../../engine/outside-counts.ts'
import { useDateText } from '../../messages/date-text.ts'
import { localise } from '../../model/localised.ts'
import { parseIsoDay } from '../../model/time.ts'
import { sourceLine } from '../../take-away/about.ts'
import type { Taken } from '../../take-away/taken.ts'
import { textWidth } from '../../ui/text-width.ts'
import type { Linked } from '../linked.ts'
import type { PictureWords } from './draw-picture.ts'
import { readPaints, type Paints } from './paints.ts'
import { lanesPicture } from './picture.ts'
import { pngOf, svgOf } from './picture-file.ts'
import { legendEntries } from './picture-legend.ts'
import { boundsOf, openingRange, wholeDays } from './range.ts'
import { useAxisWords } from './use-axis.ts'
import { useLaneLabel } from './use-lane-label.ts'

type Shown = Pick<Linked, 'dataset' | 'selection' | 'lit' | 'view'>

/** Makes a picture of the timeline as it stands: the years shown, the lanes chosen, always on light ground, for print. */
export function usePicture({
  dataset,
  selection,
  lit,
  view,
}: Shown): (taken: Taken, type: 'png' | 'svg') => Promise<Blob> {
  const t = useTranslations('takeAway')
  const dates = useDateText()
  const words = useAxisWords()
  const laneName = useLaneLabel(dataset, view.lanes, view.language)
  const bounds = boundsOf(dataset)
  const visible = wholeDays(view.visible ?? openingRange(dataset), bounds)

  const wordsOf = ({ about }: Taken): PictureWords => {
    const { counts } = about
    const { before, after } = outsideCounts(dataset, selection, visible)
    const exported = parseIsoDay(about.exported)
    return {
      title: [...dataset.sources.values()].map(({ title }) => title).join(' · '),
      filter: about.filter,
      counts: [
        t('picture.shown', {
          events: t('events', { count: counts.events }),
          left: counts.left_out > 0 ? t('leftOut', { count: counts.left_out }) : t('nothingLeftOut'),
        }),
        ...(counts.undated > 0 ? [t('picture.notDrawn', { count: counts.undated })] : []),
        ...(before + after > 0 ? [t('picture.outside', { before, after })] : []),
      ].join('. '),
      laneName,
      notes: [
        t('picture.parts'),
        ...(view.moment === null ? [] : [t('picture.moment', { day: dates.day(view.moment) })]),
      ],
      credits: [
        t('picture.credit', { source: sourceLine(about), version: about.data_version, licence: about.licence }),
        t('picture.made', { day: exported === null ? about.exported : dates.day(exported), link: about.link }),
      ],
    }
  }

  return async (taken, type) => {
    const { groups } = dataset.vocabulary
    const paints = lightPaints(groups.map(({ id }) => id))
    const parts = {
      lanes: lanesPicture({ dataset, selection, lit, view, visible, paints, words, measure: textWidth }),
      legend: legendEntries(
        groups,
        paints,
        {
          group: (id) => localise(groups.find((group) => group.id === id)?.label ?? { en: id }, view.language),
          shape: (name) => t(`picture.shapes.${name}`),
        },
        view.window !== null,
      ),
      words: wordsOf(taken),
      paints,
      measure: textWidth,
    }
    return type === 'png' ? pngOf(parts) : new Blob([svgOf(parts)], { type: 'image/svg+xml' })
  }
}

/** The colours of the light theme, whatever the page wears. */
export function lightPaints(groups: readonly string[]): Paints {
  const host = document.createElement('div')
  host.hidden = true
  host.style.colorScheme = 'light'
  document.body.append(host)
  const paints = readPaints(host, groups, 'light')
  host.remove()
  return paints
}
