import { ABROAD, type Dataset } from '../model/dataset.ts'
import { homeCountry, isLocating } from '../model/place-role.ts'
import { BASES, type PlaceMention } from '../model/record.ts'

/** No place's word: the row is not located. */
const NO_BASIS = BASES.length

/** What the place facet's column does not say, value by value beside its `codes`. */
export interface PlaceIndex {
  /** 1 where the place says where it happened, or is a pseudo-place; 0 where it is only related. */
  readonly located: Uint8Array
  /** Index into BASES of the best word for it, the source's own first; BASES.length for "not located". */
  readonly basis: Uint8Array
}

/** Build once a dataset. */
export function buildPlaceIndex(dataset: Dataset): PlaceIndex {
  const { codes, offsets, values } = dataset.facets.place
  const located = new Uint8Array(codes.length)
  const basis = new Uint8Array(codes.length).fill(NO_BASIS)
  const home = homeCountry(dataset.places.values())
  const isAbroad = (id: string) => dataset.places.get(id)?.country !== home
  for (let row = 0; row < dataset.records.length; row++) {
    const places = dataset.records.at(row)?.places ?? []
    const locating = places.filter(({ role }) => isLocating(role))
    const end = offsets[row + 1] ?? 0
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const id = values[codes[at] ?? 0] ?? ''
      const isPlace = dataset.places.has(id)
      const here = locating.filter(({ place }) => (id === ABROAD ? isAbroad(place) : place === id))
      located[at] = !isPlace || here.length > 0 ? 1 : 0
      basis[at] = bestBasis(here.length > 0 ? here : places.filter(({ place }) => place === id))
    }
  }
  return { located, basis }
}

function bestBasis(mentions: readonly PlaceMention[]): number {
  return mentions.reduce<number>((best, { basis }) => Math.min(best, BASES.indexOf(basis)), NO_BASIS)
}
