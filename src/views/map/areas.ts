import type { Dataset } from '../../model/dataset.ts'
import type { MapEmphasis } from './emphasis.ts'

/** A region or country to be lit on the base map. */
export interface LitArea {
  readonly kind: 'region' | 'country'
  /** Of a region, the place's id; of a country, its ISO code. */
  readonly id: string
  readonly light: 'pointed' | 'chosen'
}

/** Layer of the tiles that holds it. */
export const areaLayer = ({ kind }: LitArea) => (kind === 'region' ? 'areas' : 'countries')

/**
 * The areas that are chosen, or that the event pointed at or selected is told of, each once; pointed wins. A place with a
 * point is none, nor is a settlement without one: nobody knows where in its region it lies.
 */
export function litAreas(
  { places }: Pick<Dataset, 'places'>,
  chosen: readonly string[],
  emphasis: Pick<MapEmphasis, 'places'>,
): readonly LitArea[] {
  const areas = new Map<string, LitArea>()
  const add = (id: string, light: LitArea['light']) => {
    const place = places.get(id)
    if (!place || place.latitude !== null || place.kind === 'settlement') return
    const area = {
      kind: place.kind === 'region' ? 'region' : 'country',
      id: place.kind === 'region' ? id : place.country,
    } as const
    areas.set(`${area.kind} ${area.id}`, { ...area, light })
  }
  for (const id of chosen) add(id, 'chosen')
  for (const [id, how] of emphasis.places) if (how === 'selected') add(id, 'chosen')
  for (const [id, how] of emphasis.places) if (how === 'pointed') add(id, 'pointed')
  return [...areas.values()]
}
