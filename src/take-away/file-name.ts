import type { CompiledRecord } from '../model/compiled.ts'
import { dateOfDay, type Day } from '../model/time.ts'

/**
 * `events-2016-2019.csv`: what it is and of which years, and nothing else. A file name is seen by whoever sees the
 * folder, so it names no person, no filter and no subject.
 */
export function fileName(what: string, extension: string, records: readonly CompiledRecord[]): string {
  const days = records.flatMap(({ earliest, latest }) =>
    earliest === null || latest === null ? [] : [earliest, latest],
  )
  if (days.length === 0) return `${what}.${extension}`
  const first = yearOf(days.reduce((a, b) => Math.min(a, b)))
  const last = yearOf(days.reduce((a, b) => Math.max(a, b)))
  return `${what}-${first === last ? first : `${first}-${last}`}.${extension}`
}

const yearOf = (day: Day) => dateOfDay(day).getUTCFullYear()
