import type { Engine } from '../engine/engine.ts'
import { passes, passingRows } from '../engine/standing.ts'
import type { DraftStep } from '../model/draft.ts'
import { stepViewOf } from '../view-state/story-step.ts'
import type { ViewState } from '../view-state/view-state.ts'
import { LONGEST_TITLE } from './screen-faults.ts'

/** Up to so many events, all that a view shows is what its step is about. */
const FEW = 5

/**
 * A new step that shows what a view shows, called by what is open in it, or else by its filter in words; null for no filter. It rests on
 * the event that is open, and on all that pass if they are few.
 */
export function stepOfView(engine: Engine, view: ViewState, filter: string | null): Omit<DraftStep, 'key'> {
  const events = eventsOf(engine, view)
  const row = view.selected === null ? undefined : engine.dataset.rowOf.get(view.selected)
  const opened = row === undefined ? undefined : engine.dataset.records.at(row)?.title
  return {
    title: [opened, filter].find((words) => typeof words === 'string' && [...words].length <= LONGEST_TITLE) ?? '',
    view: stepViewOf(view),
    caption: '',
    notes: '',
    events,
    seconds: null,
  }
}

function eventsOf({ dataset, select }: Engine, { filters, window, selected }: ViewState): readonly string[] {
  // the words searched for are in no step
  const selection = select({ filters, window, queryRows: null })
  const rows = new Set<number>()
  const row = selected === null ? undefined : dataset.rowOf.get(selected)
  if (row !== undefined && passes(dataset, selection, row)) rows.add(row)
  if (selection.count + selection.statistics <= FEW) {
    for (const passing of passingRows(dataset, selection)) rows.add(passing)
  }
  return [...rows].toSorted((a, b) => a - b).flatMap((each) => dataset.records.at(each)?.id ?? [])
}
