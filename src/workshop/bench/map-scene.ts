import { createEngine, type Engine } from '../../engine/engine.ts'
import type { Lit } from '../../engine/lit.ts'
import type { Selection } from '../../engine/selection.ts'
import type { Place } from '../../model/catalogue.ts'
import type { Dataset } from '../../model/dataset.ts'
import { NO_FILTERS } from '../../view-state/view-state.ts'
import { seededRandom } from './seeded-random.ts'
import { syntheticDataset } from './synthetic-dataset.ts'

export interface MapScene {
  readonly dataset: Dataset
  readonly engine: Engine
  readonly selection: Selection
  /** The moments of a scrub, and what each lights: known beforehand, so that only showing it is timed. */
  readonly steps: readonly { readonly moment: number; readonly lit: Lit }[]
}

const ROWS = 100_000
const DAYS_A_STEP = 3

/** A scrub through the middle of many events at so many places, which lie all over the country. */
export function mapScene(placeCount: number, stepCount: number): MapScene {
  const random = seededRandom(5)
  const places = Array.from({ length: placeCount }, (_, i): [string, Place] => {
    const id = `place${i}`
    const [latitude, longitude] = [41.5 + random() * 12.5, 50 + random() * 35]
    return [id, settlement(id, latitude, longitude)]
  })
  const dataset: Dataset = { ...syntheticDataset(ROWS, undefined, placeCount), places: new Map(places) }
  const engine = createEngine(dataset)
  const selection = engine.select({ filters: NO_FILTERS, window: null, queryRows: null })
  const { from, to } = dataset.span
  const first = Math.round((from + to) / 2)
  const steps = Array.from({ length: stepCount }, (_, i) => {
    const moment = first + i * DAYS_A_STEP
    return { moment, lit: engine.light(selection, moment, null) }
  })
  return { dataset, engine, selection, steps }
}

function settlement(id: string, latitude: number, longitude: number): Place {
  return {
    id,
    kind: 'settlement',
    name: { en: id },
    former_names: [],
    variants: [],
    country: 'KZ',
    precision: 'approximate',
    latitude,
    longitude,
    rank: 5,
  }
}
