import type { Dataset } from '../model/dataset.ts'
import { passingRows, type Passing } from './standing.ts'

/** Events that a map can draw nowhere as a point. None is counted twice. */
export interface PointlessCounts {
  /** In the whole country, and in no place with a point. */
  readonly nationwide: number
  /** In a region, in another country, or in a settlement of which no point is known. */
  readonly elsewhere: number
  /** None of their places says where it happened. */
  readonly notLocated: number
}

/** One walk over all rows. */
export function pointlessCounts(dataset: Dataset, passing: Passing): PointlessCounts {
  const { codes, offsets, values } = dataset.facets.place
  const { located } = dataset.placeIndex
  const places = values.map((id) => dataset.places.get(id))
  let nationwide = 0
  let elsewhere = 0
  let notLocated = 0
  for (const row of passingRows(dataset, passing)) {
    if (dataset.weight[row] !== 1) continue
    const end = offsets[row + 1] ?? 0
    let [isDrawn, isSomewhere, isNationwide] = [false, false, false]
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const place = located[at] === 1 ? places[codes[at] ?? -1] : undefined
      if (!place) continue
      isSomewhere = true
      if (place.longitude !== null && place.latitude !== null) isDrawn = true
      if (place.kind === 'nationwide') isNationwide = true
    }
    if (isDrawn) continue
    if (isNationwide) nationwide++
    else if (isSomewhere) elsewhere++
    else notLocated++
  }
  return { nationwide, elsewhere, notLocated }
}
