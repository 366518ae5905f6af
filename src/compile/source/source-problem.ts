import type { Problem } from '../../model/problem.ts'

/** Every way a numbered submission can break its conventions; the ids are stable. */
export type SourceRule =
  | 'source-empty'
  | 'source-encoding'
  | 'source-control-character'
  | 'source-line-too-long'
  | 'source-too-large'
  | 'source-text-before-first'
  | 'source-paragraph-missing'
  | 'source-paragraph-duplicate'
  | 'source-paragraph-empty'
  | 'source-heading-unclear'
  | 'source-section-order'
  | 'source-section-empty'
  | 'source-subheading-outside-section'
  | 'source-footnote-separator-missing'
  | 'source-footnote-missing'
  | 'source-footnote-duplicate'
  | 'source-footnote-unclear'
  | 'source-footnote-url-stray'
  | 'source-footnote-marker-missing'
  | 'source-footnote-marker-order'
  | 'source-footnote-marker-ambiguous'
  | 'source-footnote-marker-stray'
  | 'source-too-many-problems'

/** A problem as the stages tell it; `readSource` adds the file. */
export interface SourceProblem {
  readonly rule: SourceRule
  /** 1-based line of the raw file. */
  readonly line: number
  /** E.g. `paragraph 12`, `footnote 3`; empty where the whole file is meant. */
  readonly field: string
  readonly value: string
  readonly message: string
  readonly tip: string
}

const LONGEST_VALUE = 60
const MOST_PROBLEMS = 100

/** Problems with their file, in reading order, values shortened; a flood is cut after the first hundred. */
export function finishProblems(problems: readonly SourceProblem[], file: string): readonly Problem[] {
  const ordered = problems
    .map((problem) => ({ ...problem, file, value: shorten(problem.value) }))
    .toSorted((a, b) => a.line - b.line || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
  const next = ordered[MOST_PROBLEMS]
  if (next === undefined) return ordered
  return [
    ...ordered.slice(0, MOST_PROBLEMS),
    {
      rule: 'source-too-many-problems',
      file,
      line: next.line,
      field: '',
      value: String(ordered.length),
      message: `${ordered.length} problems were found; only the first ${MOST_PROBLEMS} are shown`,
      tip: 'mend the first ones and run again: one mistake often causes many',
    },
  ]
}

function shorten(value: string): string {
  const start = Array.from(value.trim().slice(0, 4 * LONGEST_VALUE))
  return start.length <= LONGEST_VALUE ? start.join('') : `${start.slice(0, LONGEST_VALUE - 1).join('')}…`
}
