import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { Dataset } from '../../model/dataset.ts'
import { localise, type Language } from '../../model/localised.ts'
import { nameChanges, placeNameAt } from '../../model/place-name.ts'
import { BASES } from '../../model/record.ts'
import type { Day } from '../../model/time.ts'
import type { Linked } from '../linked.ts'
import type { PlaceMark } from './place-marks.ts'

/** What stands beside a place, and what a screen reader hears of it. */
export interface WordsOfPlaces {
  /** As on the moment's day. */
  readonly labelOf: (id: string) => string
  /** The same, with today's name in brackets where it is another: "Nur-Sultan (now Astana)". */
  readonly titleOf: (id: string) => string
  /** "Almaty: 23 events, 5 detention, 4 trial, 20 stated, 3 other source". */
  readonly nameOf: (mark: PlaceMark) => string
  /** Another one where a label differs. */
  readonly version: unknown
}

/** Words for places, each made when it is asked for: of thousands only those seen are. */
export function usePlaceWords({ dataset, view }: Linked): WordsOfPlaces {
  const t = useTranslations('map.symbol')
  const tCommon = useTranslations('common')
  const { moment, language } = view
  const changes = useMemo(() => nameChanges(dataset.places.values()), [dataset])
  // the last day of new names before the moment stands for it, so that labels outlast most of a scrub
  const era = moment === null ? null : (changes.findLast((day) => day <= moment) ?? BEFORE_ALL)
  const labels = useMemo(() => labelsIn(dataset, language, era), [dataset, language, era])
  return useMemo(() => {
    const groupName = new Map(
      dataset.vocabulary.groups.map(({ id, label }) => [id, localise(label, language).toLocaleLowerCase(language)]),
    )
    const titleOf = (id: string) => {
      const place = dataset.places.get(id)
      const [onDay, today] = [labels.of(id), place && localise(place.name, language)]
      return today === undefined || today === onDay ? onDay : t('formerName', { onDay, today })
    }
    return {
      labelOf: labels.of,
      titleOf,
      version: labels,
      nameOf({ id, total, related, bases, lit, groups }) {
        const place = titleOf(id)
        if (total === 0 && related > 0) return t('related', { place, count: related })
        const parts = groups.map(({ group, count }) =>
          t('group', { count: String(count), group: groupName.get(group) ?? group }),
        )
        const words = BASES.filter((basis) => bases[basis] > 0).map((basis) =>
          t('basis', { count: String(bases[basis]), basis: tCommon(`basisShort.${basis}`) }),
        )
        const only = related > 0 ? [t('onlyRelated', { count: related })] : []
        const sum = t(moment === null ? 'all' : 'atMoment', { place, count: total, lit: String(lit) })
        return [sum, ...parts, ...words, ...only].join(', ')
      },
    }
  }, [dataset, language, moment, labels, t, tCommon])
}

/** A day before any name changed. */
const BEFORE_ALL: Day = -1e7

/** Labels by place, remembered. */
function labelsIn(dataset: Dataset, language: Language, day: Day | null) {
  const known = new Map<string, string>()
  return {
    of(id: string): string {
      const before = known.get(id)
      if (before !== undefined) return before
      const place = dataset.places.get(id)
      const label = place ? placeNameAt(place, day, language).onDay : id
      known.set(id, label)
      return label
    },
  }
}
