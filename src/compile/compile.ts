import type { CompiledDataset } from '../model/compiled.ts'
import { compareProblems, type Problem } from '../model/problem.ts'
import { ALL_RULES } from './all-rules.ts'
import { assemble } from './assemble.ts'
import type { DataFiles } from './data-files.ts'
import { loadContext } from './load-context.ts'
import type { OutputRule } from './rule.ts'
import { privateNoteStays } from './rules/private-note-stays.ts'
import { redactionComplete } from './rules/redaction-complete.ts'
import { storyEventsPass } from './rules/story-events-pass.ts'

/** Rules of what would be shipped. */
export const OUTPUT_RULES: readonly OutputRule[] = [privateNoteStays, redactionComplete, storyEventsPass]

export interface Compilation {
  /** Null where there is any problem: nothing unchecked is ever shown. */
  readonly dataset: CompiledDataset | null
  /** All of one run, by file and line. */
  readonly problems: readonly Problem[]
}

/** Read, check and assemble data/. Pure: the same bytes give the same dataset. Authors' mistakes are returned, never thrown. */
export function compile(files: DataFiles): Compilation {
  const { context, problems: read } = loadContext(files)
  const problems = [...read, ...ALL_RULES.flatMap((rule) => rule.check(context))]
  if (problems.length > 0 || !context.vocabulary) return { dataset: null, problems: problems.toSorted(compareProblems) }
  const dataset = assemble(context, context.vocabulary.value, files)
  const shipped = OUTPUT_RULES.flatMap((rule) => rule.check(context, dataset))
  return shipped.length > 0 ? { dataset: null, problems: shipped.toSorted(compareProblems) } : { dataset, problems: [] }
}
