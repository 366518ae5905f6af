import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { pointlessCounts } from '../../engine/pointless-counts.ts'
import { useDateText } from '../../messages/date-text.ts'
import { useOffMapText } from '../../messages/off-map.ts'
import { localise } from '../../model/localised.ts'
import { formatIsoDay } from '../../model/time.ts'
import type { FrameWords, PictureFrame } from '../../take-away/picture-frame.ts'
import type { Taken } from '../../take-away/taken.ts'
import { underLightTheme } from '../../ui/read-colours.ts'
import { textWidth } from '../../ui/text-width.ts'
import type { Linked } from '../linked.ts'
import { litAreas } from './areas.ts'
import { MAP_ATTRIBUTION } from './attribution.ts'
import type { PictureInput } from './picture.ts'
import { placeSites } from './place-marks.ts'
import { readSymbolPaints } from './symbol-paints.ts'
import { unitRadius } from './symbols.ts'
import { usePlaceWords } from './use-place-words.ts'

interface MapPictures {
  /** Why there can be none; null where there can. */
  readonly cannot: string | null
  readonly make: (taken: Taken, frame: PictureFrame, type: 'png' | 'svg') => Promise<Blob>
}

/** Makes a picture of the map: what the page's shows, larger, always on light ground, for print. */
export function useMapPicture(linked: Linked): MapPictures {
  const { dataset, selection, engine, lit, view } = linked
  const t = useTranslations('takeAway')
  const tMap = useTranslations('map')
  const dates = useDateText()
  const format = useFormatter()
  const offMap = useOffMapText()
  const words = usePlaceWords(linked)
  const [hasWebGl] = useState(givesWebGl)
  const { groups } = dataset.vocabulary
  const chosen = view.filters.place

  const inputOf = (size: { readonly width: number; readonly height: number }): PictureInput => {
    const counts = engine.light(selection, null, null).places
    const sites = placeSites({ dataset, selection, counts, chosen })
    const allEvents = sites.reduce((sum, { total }) => sum + total, 0)
    return {
      sites,
      unit: unitRadius(sites[0]?.total ?? 1, allEvents, size.width, size.height),
      ...size,
      shapes: groups.map(({ shape }) => shape),
      paints: underLightTheme((host) =>
        readSymbolPaints(
          host,
          groups.map(({ id }) => id),
          'light',
        ),
      ),
      counts: lit.places,
      groupCount: groups.length + 1,
      atMoment: view.moment !== null,
      chosen: new Set(chosen),
      nameOf: ({ id, sites: gathered }) => {
        const place = words.labelOf(id)
        return gathered.length === 1 ? place : tMap('symbol.crowd', { place, count: gathered.length - 1 })
      },
    }
  }

  const notDrawn = (): readonly string[] => {
    const pointless = pointlessCounts(dataset, selection)
    const count = pointless.nationwide + pointless.elsewhere + pointless.notLocated
    return count === 0 ? [] : [t('picture.offMap', { count, kinds: format.list(offMap(pointless)) })]
  }

  const wordsOf = (frame: PictureFrame, beyond: number): FrameWords => ({
    ...frame,
    counts: [frame.shown, ...notDrawn(), ...(beyond > 0 ? [t('picture.beyond', { count: beyond })] : [])].join('. '),
    notes: [
      ...(view.moment === null ? [] : [t('picture.mapMoment', { day: dates.day(view.moment) })]),
      ...(chosen.length > 0 ? [t('picture.places')] : []),
      `${tMap('legend.regions')} © ${MAP_ATTRIBUTION}. ${tMap('credits.boundaries')}`,
    ],
  })

  return {
    cannot: hasWebGl ? null : t('mapCannot'),
    async make(_, frame, type) {
      // what draws the map arrives with it, not with the dialog
      const { makeMapPicture } = await import('./make-picture.ts')
      return makeMapPicture(
        {
          view,
          moment: view.moment === null ? null : formatIsoDay(view.moment),
          dataset,
          areas: litAreas(dataset, chosen, { places: new Map() }),
          inputOf,
          wordsOf: (beyond) => wordsOf(frame, beyond),
          legendWords: {
            groups: groups.map(({ label }) => localise(label, view.language)),
            sign: (name) => tMap(`legend.${name}`),
          },
          measure: textWidth,
        },
        type,
      )
    },
  }
}

/** Whether a map can be drawn at all. */
function givesWebGl(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null
}
