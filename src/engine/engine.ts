import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/time.ts'
import { isLit, litDays, type Lit } from './lit.ts'
import { countPlaces } from './place-counts.ts'
import { select, type Choice } from './select.ts'
import type { Selection } from './selection.ts'
import { passingRows } from './standing.ts'
import { DATE_SHAPES } from '../model/time.ts'

/** Answers what passes and what is lit. Seen from outside pure: the answer depends on the question alone. */
export interface Engine {
  readonly dataset: Dataset
  readonly select: (choice: Choice) => Selection
  /** `trailDays` null lights all up to the moment. A null moment lights everything. */
  readonly light: (selection: Selection, moment: Day | null, trailDays: number | null) => Lit
}

const UNCERTAIN = new Set(['month', 'year', 'within'].map((shape) => DATE_SHAPES.findIndex((known) => known === shape)))

/** Build once a dataset. */
export function createEngine(dataset: Dataset): Engine {
  return {
    dataset,
    select: (choice) => select(dataset, choice),
    light(selection, moment, trailDays) {
      const days = litDays(dataset, selection.window, moment, trailDays)
      let certain = 0
      let possible = 0
      for (const row of passingRows(dataset, selection, 0, dataset.datedRows)) {
        if (!isLit(dataset, days, row)) continue
        const open = moment !== null && UNCERTAIN.has(dataset.shape[row] ?? 0) && (dataset.latest[row] ?? 0) > moment
        if (open) possible += dataset.weight[row] ?? 0
        else certain += dataset.weight[row] ?? 0
      }
      return { days, certain, possible, places: countPlaces(dataset, selection, days) }
    },
  }
}
