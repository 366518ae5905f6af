import type { Place } from '../model/catalogue.ts'
import type { CompiledRecord } from '../model/compiled.ts'
import { ABROAD, type FacetColumn, type PlaceIndex } from '../model/dataset.ts'
import { homeCountry, isLocating } from '../model/place-role.ts'
import { BASES, type PlaceMention } from '../model/record.ts'

/** No place's word: the row is not located. */
const NO_BASIS = BASES.length

/** `records` may be rows or the entries of a dictionary; the column is their place facet; `places` the gazetteer. */
export function buildPlaceIndex(
  records: readonly Pick<CompiledRecord, 'places'>[],
  { codes, offsets, values }: FacetColumn,
  places: ReadonlyMap<string, Place>,
): PlaceIndex {
  const located = new Uint8Array(codes.length)
  const basis = new Uint8Array(codes.length).fill(NO_BASIS)
  const home = homeCountry(places.values())
  const isAbroad = (id: string) => places.get(id)?.country !== home
  for (const [row, { places: mentions }] of records.entries()) {
    const locating = mentions.filter(({ role }) => isLocating(role))
    const end = offsets[row + 1] ?? 0
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const id = values[codes[at] ?? 0] ?? ''
      const isPlace = places.has(id)
      const here = locating.filter(({ place }) => (id === ABROAD ? isAbroad(place) : place === id))
      located[at] = !isPlace || here.length > 0 ? 1 : 0
      basis[at] = bestBasis(here.length > 0 ? here : mentions.filter(({ place }) => place === id))
    }
  }
  return { located, basis }
}

function bestBasis(mentions: readonly PlaceMention[]): number {
  return mentions.reduce<number>((best, { basis }) => Math.min(best, BASES.indexOf(basis)), NO_BASIS)
}
