import type { Dataset } from '../model/dataset.ts'
import type { Day, DayRange } from '../model/time.ts'
import { CertainCursor } from './certain-cursor.ts'
import type { Choice, Filtering } from './choice.ts'
import { Copies } from './copies.ts'
import { binDays } from './density.ts'
import { FilterState, SLICE_ROWS } from './filter-state.ts'
import { buildIndexParts } from './index-parts.ts'
import { litDays, type Lit } from './lit.ts'
import { countOpen, listOpenDates } from './open-dates.ts'
import { placeCounts } from './place-counts.ts'
import { tallyAll, tallyLit } from './row-tally.ts'
import type { Selection } from './selection.ts'
import { readSelection } from './read-selection.ts'
import { boundaryBefore } from './time-index.ts'
import { WindowCursor } from './window-cursor.ts'

/**
 * Answers what passes and what is lit. Seen from outside pure: an answer depends on the question alone and never changes. Inside,
 * it moves from the last question to the next, so that a step costs what enters and leaves, not what is there.
 */
export interface Engine {
  readonly dataset: Dataset
  readonly select: (choice: Choice) => Selection
  /** Whether `select` is done in no time: it need not count more rows anew than a slice has. */
  readonly isNear: (filtering: Filtering) => boolean
  /**
   * Do a slice, some ten thousand rows, of what `select` would have to do for these filters; false when nothing is left. What answers
   * meanwhile is not touched. Of one question at a time: for another, what is unfinished is given up.
   */
  readonly prepare: (filtering: Filtering) => boolean
  /** `trailDays` null lights all up to the moment. A null moment lights everything. Selections of this engine only. */
  readonly light: (selection: Selection, moment: Day | null, trailDays: number | null) => Lit
  /**
   * Events that pass all filters but the window in each of `count` equally wide bins over a range: what a window would give. Each is
   * spread evenly over the days its date may mean; what lies outside the range is left out.
   */
  readonly density: (selection: Selection, range: DayRange, count: number) => Float64Array
}

/** Build once a dataset. `sliceRows` is how many rows' counting is a slice. */
export function createEngine(dataset: Dataset, sliceRows = SLICE_ROWS): Engine {
  const parts = buildIndexParts(dataset)
  const state = new FilterState(parts, sliceRows)
  const passing = new WindowCursor(parts, state, tallyAll(parts))
  const certain = new CertainCursor(parts, state)
  const lit = new WindowCursor(parts, state, tallyLit(parts))
  const openDates = listOpenDates(dataset)
  const { space, time } = parts
  const copies = new Copies()
  const answering = { parts, state, copies }
  /** What was asked for each answer, so that the engine can go back there. */
  const asked = new WeakMap<Selection, Choice>()

  function choiceOf(selection: Selection): Choice {
    const choice = asked.get(selection)
    if (choice === undefined) throw new Error('a selection of this engine expected')
    return choice
  }

  return {
    dataset,
    select(choice) {
      state.moveTo(choice)
      passing.moveTo(choice.window)
      const certainEvents = choice.window === null ? null : certain.countIn(choice.window)
      const selection = readSelection(answering, passing.counts, choice.window, certainEvents)
      asked.set(selection, choice)
      return selection
    },
    isNear: (filtering) => state.isNear(filtering),
    prepare: (filtering) => state.prepare(filtering),
    light(selection, moment, trailDays) {
      const choice = choiceOf(selection)
      state.moveTo(choice)
      passing.moveTo(choice.window)
      const days = litDays(dataset, selection.window, moment, trailDays)
      if (moment === null || days === null) {
        const places = placeCounts(space, copies, passing.counts, passing.counts)
        return { days, certain: selection.count - selection.undated, possible: 0, places }
      }
      if (days.to < days.from) {
        return { days, certain: 0, possible: 0, places: placeCounts(space, copies, passing.counts, null) }
      }
      lit.moveTo(days)
      const begun = time.startRow[boundaryBefore(time, days.to + 1)] ?? 0
      const possible = countOpen(dataset, openDates, selection.failing, begun, moment)
      return {
        days,
        certain: (lit.counts[space.events] ?? 0) - possible,
        possible,
        places: placeCounts(space, copies, passing.counts, lit.counts),
      }
    },
    density(selection, range, count) {
      state.moveTo(choiceOf(selection))
      return binDays(state.tables, time, range, count)
    },
  }
}
