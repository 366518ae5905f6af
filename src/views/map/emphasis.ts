import { ABROAD, NOT_LOCATED, type Dataset } from '../../model/dataset.ts'

/** Of a place: it belongs to the event selected, or to the one pointed at. */
export type Emphasis = 'selected' | 'pointed'

export interface MapEmphasis {
  /** By place: pointed wins over selected. */
  readonly places: ReadonlyMap<string, Emphasis>
  /** The places of each of the two events. */
  readonly joined: readonly (readonly string[])[]
  /** All values of the place facet that the two events have, pseudo-places included. */
  readonly values: ReadonlySet<string>
}

/** What of the map belongs to the event pointed at and to the one selected, in whatever view. */
export function emphasisOf(dataset: Dataset, pointed: string | null, selected: string | null): MapEmphasis {
  const places = new Map<string, Emphasis>()
  const joined: (readonly string[])[] = []
  const values = new Set<string>()
  for (const [id, kind] of [[selected, 'selected'] as const, [pointed, 'pointed'] as const]) {
    const row = id === null ? undefined : dataset.rowOf.get(id)
    if (row === undefined) continue
    const ids = [...new Set(dataset.records.at(row)?.places.map(({ place }) => place))]
    for (const place of ids) {
      places.set(place, kind)
      values.add(place)
    }
    for (const value of [ABROAD, NOT_LOCATED]) if (hasValue(dataset, row, value)) values.add(value)
    if (!joined.some((other) => other.join() === ids.join())) joined.push(ids)
  }
  return { places, joined, values }
}

function hasValue({ facets: { place } }: Dataset, row: number, value: string): boolean {
  const code = place.codeOf.get(value)
  return code !== undefined && place.codes.subarray(place.offsets[row], place.offsets[row + 1]).includes(code)
}
