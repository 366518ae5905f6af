import type { CompiledDataset } from '../model/compiled.ts'
import type { Problem } from '../model/problem.ts'
import type { Whereabouts } from './authored.ts'
import type { Context } from './context.ts'
import { shownValue } from '../model/shown-value.ts'

/** One thing that must hold of the data. It sees everything that could be read, and says what breaks it. */
export interface Rule {
  /** Stable: printed with each problem, and the name of its file. */
  readonly id: string
  /** What holds, in a sentence. */
  readonly describe: string
  readonly check: (context: Context) => readonly Problem[]
}

/** Where, what stands there, what is wrong with it, and what to do. */
export interface Finding {
  readonly at: Whereabouts
  readonly value?: unknown
  readonly message: string
  readonly tip: string
}

/** A rule from a generator of findings; the rule's id is put on each. */
export function defineRule(id: string, describe: string, find: (context: Context) => Iterable<Finding>): Rule {
  return { id, describe, check: (context) => Array.from(find(context), (finding) => toProblem(id, finding)) }
}

function toProblem(rule: string, { at, value, message, tip }: Finding): Problem {
  return { rule, ...at, value: shownValue(value), message, tip }
}

/** A rule of what would be shipped, checked once the authored data has no problem. */
export interface OutputRule {
  readonly id: string
  readonly describe: string
  readonly check: (context: Context, dataset: CompiledDataset) => readonly Problem[]
}

/** As {@link defineRule}, for the output. */
export function defineOutputRule(
  id: string,
  describe: string,
  find: (context: Context, dataset: CompiledDataset) => Iterable<Finding>,
): OutputRule {
  return {
    id,
    describe,
    check: (context, dataset) => Array.from(find(context, dataset), (found) => toProblem(id, found)),
  }
}
