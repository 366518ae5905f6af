import { parseDuration } from '../model/iso-duration.ts'
import type { CompiledRecord } from '../model/compiled.ts'
import { dateOfDay, dayOf, daysOfPart, type Day, type DayRange } from '../model/time.ts'

/** What a record says a person's case has come to. At liberty is no state of its own: nothing is drawn for it. */
const CASE_STATES = ['detained', 'charged', 'sentenced'] as const
export type CaseState = (typeof CASE_STATES)[number]

/** Types that change the state; all others (torture, a finding, a visit) are told beside it. */
const STATE_OF_TYPE: Readonly<Record<string, CaseState | 'at_liberty'>> = {
  arrest: 'detained',
  mass_detention: 'detained',
  psychiatric_confinement: 'detained',
  criminal_charge: 'charged',
  conviction_sentence: 'sentenced',
  sentence_changed: 'sentenced',
  administrative_penalty: 'sentenced',
  release: 'at_liberty',
  acquittal: 'at_liberty',
}
/** Sentences that last. */
const LASTING: ReadonlySet<string> = new Set(['imprisonment', 'life', 'restriction_of_liberty', 'suspended'])

/**
 * The state a record brings a person into; null where it changes none. A closed case counts only where a link says which record it
 * ends: it may as well be a complaint that nobody looks into.
 */
export function stateAfter(record: CompiledRecord, person: string): CaseState | 'at_liberty' | null {
  const isSubject = record.persons.some((mention) => mention.person === person && mention.role === 'victim')
  if (!isSubject || record.type === null || record.record_kind !== 'event') return null
  if (record.type === 'case_closed') return record.links.some(({ type }) => type === 'ends') ? 'at_liberty' : null
  return STATE_OF_TYPE[record.type] ?? null
}

/** `still`: told as going on; `untold`: nothing says how long. */
export type PlannedEnd = DayRange | 'still' | 'untold'

/** When the state that a record begins is over, by the record's own words. */
export function plannedEnd(record: CompiledRecord, person: string): PlannedEnd {
  if (record.date_shape === 'open') return 'still'
  const last = record.date_parts.at(-1)
  if (record.date_shape === 'interval' && last) return daysOfPart(last)
  const ends = record.sentence
    .filter((sentence) => LASTING.has(sentence.kind) && (sentence.person ?? person) === person)
    .map(({ kind, duration }) => (kind === 'life' ? 'still' : termEnd(record, duration)))
  if (ends.includes('still')) return 'still'
  const terms = ends.filter((end) => typeof end === 'object')
  return terms.toSorted((a, b) => b.to - a.to)[0] ?? 'untold'
}

/** Whether a sentence of the person lasts: a fine is paid, and leaves no state behind. */
export function leavesState(record: CompiledRecord, person: string): boolean {
  const own = record.sentence.filter((sentence) => (sentence.person ?? person) === person)
  return own.length === 0 || own.some(({ kind }) => LASTING.has(kind))
}

function termEnd({ earliest, latest }: CompiledRecord, duration: string | null): DayRange | 'untold' {
  const parsed = duration === null ? null : parseDuration(duration)
  if (!parsed || earliest === null || latest === null) return 'untold'
  const after = (day: Day) => {
    const date = dateOfDay(day)
    return dayOf(
      date.getUTCFullYear() + parsed.years,
      date.getUTCMonth() + 1 + parsed.months,
      date.getUTCDate() + parsed.days,
    )
  }
  return { from: after(earliest), to: after(latest) }
}
