import type { Dataset } from '../../model/dataset.ts'
import type { MapEmphasis } from './emphasis.ts'

/** A region or country on the base map. */
export interface Area {
  readonly kind: 'region' | 'country'
  /** Of a region, the place's id; of a country, its ISO code. */
  readonly id: string
}

/** One that is to be lit. */
export interface LitArea extends Area {
  readonly light: 'pointed' | 'chosen'
}

/** Layer of the tiles that holds it. */
export const areaLayer = ({ kind }: Area) => (kind === 'region' ? 'areas' : 'countries')

/** The area that a place is; null of a place with a point, and of a settlement without one: nobody knows where in its region it lies. */
export function areaOf(places: Dataset['places'], id: string): Area | null {
  const place = places.get(id)
  if (!place || place.latitude !== null || place.kind === 'settlement') return null
  return place.kind === 'region' ? { kind: 'region', id } : { kind: 'country', id: place.country }
}

/**
 * The areas that are chosen, or that the event pointed at or selected is told of, each once; pointed wins.
 */
export function litAreas(
  { places }: Pick<Dataset, 'places'>,
  chosen: readonly string[],
  emphasis: Pick<MapEmphasis, 'places'>,
): readonly LitArea[] {
  const areas = new Map<string, LitArea>()
  const add = (id: string, light: LitArea['light']) => {
    const area = areaOf(places, id)
    if (area) areas.set(`${area.kind} ${area.id}`, { ...area, light })
  }
  for (const id of chosen) add(id, 'chosen')
  for (const [id, how] of emphasis.places) if (how === 'selected') add(id, 'chosen')
  for (const [id, how] of emphasis.places) if (how === 'pointed') add(id, 'pointed')
  return [...areas.values()]
}
