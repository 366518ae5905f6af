import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { localise } from '../../model/localised.ts'
import { placeNameAt } from '../../model/place-name.ts'
import type { Linked } from '../linked.ts'
import type { PlaceMark } from './place-marks.ts'
import type { PlaceWords } from './SymbolLayer.tsx'

/** Label and accessible name of each place: "Almaty: 23 events, 5 detention, 4 trial". Named as on the moment's day. */
export function usePlaceWords({ dataset, view }: Linked, marks: readonly PlaceMark[]): ReadonlyMap<string, PlaceWords> {
  const t = useTranslations('map.symbol')
  const { moment, language } = view
  return useMemo(() => {
    const groupName = new Map(
      dataset.vocabulary.groups.map(({ id, label }) => [id, localise(label, language).toLocaleLowerCase(language)]),
    )
    return new Map(
      marks.map((mark) => {
        const place = dataset.places.get(mark.id)
        const label = place ? placeNameAt(place, moment, language).onDay : mark.id
        const key = mark.related ? 'related' : moment === null ? 'all' : 'atMoment'
        const sum = t(key, { place: label, count: mark.total, lit: String(mark.lit) })
        const parts = mark.groups.map(({ group, count }) =>
          t('group', { count: String(count), group: groupName.get(group) ?? group }),
        )
        const here = mark.groups.reduce((all, { count }) => all + count, 0)
        const isWhole = moment === null && view.filters.place.length === 0 && !mark.related
        const only = isWhole && mark.total > here ? [t('onlyRelated', { count: mark.total - here })] : []
        return [mark.id, { label, name: [sum, ...parts, ...only].join(', ') }]
      }),
    )
  }, [dataset, marks, moment, language, view.filters.place, t])
}
