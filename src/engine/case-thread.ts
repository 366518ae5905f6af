import type { CompiledRecord } from '../model/compiled.ts'
import type { Dataset } from '../model/dataset.ts'
import { datePartOf, daysOfPart, type Day, type DayRange } from '../model/time.ts'
import { leavesState, plannedEnd, stateAfter, type CaseState, type PlannedEnd } from './case-state.ts'
import { rowsWithValue } from './facet-rows.ts'

/** One state of a case, from the record that begins it. */
export interface CaseStretch {
  readonly state: CaseState
  /** Id of the record that begins it. */
  readonly begunBy: string
  /** The days on which it may have begun, and may have ended. */
  readonly from: DayRange
  readonly to: DayRange
  /**
   * `told`: a record says so; `term`: the sentence, as told, was over; `still`: not over when the source was written, as far as
   * it tells; `untold`: nothing says how it went on, so `to` is where it began.
   */
  readonly end: 'told' | 'term' | 'still' | 'untold'
}

export interface CaseThread {
  /** Events and statistics that name the person, in time order; and those without a date. */
  readonly dated: readonly CompiledRecord[]
  readonly undated: readonly CompiledRecord[]
  readonly recommendations: readonly CompiledRecord[]
  /** In time order; two never overlap but where a date is not exact. */
  readonly stretches: readonly CaseStretch[]
  /** Undated records that would change the line, had they a date. */
  readonly unplaced: number
  /** Last day up to which the sources tell. */
  readonly factsAsOf: Day
}

/**
 * All that is told of a person as one line of states. Read off types, dates and sentences of the records where the person is the one
 * it happened to; nothing is concluded from silence: a detention of which no end is told has none, and is not said to go on.
 */
export function caseThread(dataset: Dataset, person: string): CaseThread {
  const records = rowsWithValue(dataset, 'person', person).flatMap((row) => dataset.records.at(row) ?? [])
  const dated = records.filter(({ earliest }) => earliest !== null)
  const undated = records.filter(({ earliest }) => earliest === null)
  const factsAsOf = Math.max(
    ...[...dataset.sources.values()].map(({ facts_as_of }) => daysOfPart(datePartOf(facts_as_of)).to),
  )
  return {
    dated,
    undated,
    recommendations: dataset.recommendations.filter(({ persons }) => persons.some((each) => each.person === person)),
    stretches: stretchesOf(dated, person, factsAsOf),
    unplaced: undated.filter((record) => stateAfter(record, person) !== null).length,
    factsAsOf,
  }
}

interface Running {
  readonly state: CaseState
  readonly record: CompiledRecord
  readonly from: DayRange
  readonly end: PlannedEnd
}

function stretchesOf(dated: readonly CompiledRecord[], person: string, factsAsOf: Day): readonly CaseStretch[] {
  const stretches: CaseStretch[] = []
  let running: Running | null = null
  for (const record of dated) {
    const state = stateAfter(record, person)
    const from = beginOf(record)
    if (state === null || !from) continue
    const before: Running | null = running !== null && isOver(running, from) ? null : running
    if (running !== null && before === null) stretches.push(closed(running, factsAsOf))
    // who is held or sentenced already is not freed by a charge
    if (before !== null && before.state !== 'charged' && state === 'charged') {
      running = before
      continue
    }
    if (before !== null) stretches.push({ ...begun(before), to: from, end: 'told' })
    const lasts = state !== 'at_liberty' && (state !== 'sentenced' || leavesState(record, person))
    running = lasts ? { state, record, from, end: endAfter(before, plannedEnd(record, person)) } : null
  }
  if (running !== null) stretches.push(closed(running, factsAsOf))
  return stretches
}

/** Of an interval the day it began, of any other date all it may mean. */
function beginOf({ date_shape: shape, date_parts: parts, earliest, latest }: CompiledRecord): DayRange | null {
  const [first] = parts
  if ((shape === 'interval' || shape === 'open') && first) return daysOfPart(first)
  return earliest === null || latest === null ? null : { from: earliest, to: latest }
}

function isOver({ end }: Running, next: DayRange): boolean {
  return typeof end === 'object' && end.to < next.from
}

/** A state told to last until a day still does after a sentence within it that says nothing of its own. */
function endAfter(before: Running | null, end: PlannedEnd): PlannedEnd {
  return end === 'untold' && before !== null && before.state === 'detained' ? before.end : end
}

const begun = ({ state, record, from }: Running) => ({ state, begunBy: record.id, from })

function closed(running: Running, factsAsOf: Day): CaseStretch {
  const { end, record } = running
  if (end === 'untold') return { ...begun(running), to: running.from, end }
  if (end === 'still' || end.from > factsAsOf) {
    return { ...begun(running), to: { from: factsAsOf, to: factsAsOf }, end: 'still' }
  }
  return { ...begun(running), to: end, end: record.date_shape === 'interval' ? 'told' : 'term' }
}

/** Days from one record to the next, at least and at most, since dates may be inexact. */
export function daysBetween(
  a: Pick<CompiledRecord, 'earliest' | 'latest'>,
  b: Pick<CompiledRecord, 'earliest' | 'latest'>,
): { readonly least: number; readonly most: number } | null {
  if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return null
  return { least: Math.max(0, b.earliest - a.latest), most: Math.max(0, b.latest - a.earliest) }
}
