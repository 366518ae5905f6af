import type { CompiledRecord } from '../../model/compiled.ts'
import type { Chapter } from './chapter.ts'

/** What the whole document tells in full, a record of several chapters once. */
export function totalsOf(chapters: readonly Pick<Chapter, 'records'>[]): {
  readonly events: number
  readonly statistics: number
} {
  const once = new Map<string, CompiledRecord>()
  for (const { records } of chapters) for (const record of records) once.set(record.id, record)
  const events = [...once.values()].filter(({ record_kind }) => record_kind === 'event').length
  return { events, statistics: once.size - events }
}
