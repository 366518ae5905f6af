import type { Problem } from '../model/problem.ts'

/**
 * A problem for a terminal or an overlay:
 *   data/events/…/section-1.yaml:41  8-five-year-sentence.date  2016-13
 *     “2016-13” has no such month: 13 — months run from 01 to 12  [edtf-valid]
 */
export function problemText({ file, line, field, value, message, tip, rule }: Problem): string {
  const head = [`${file}:${line}`, field, value].filter((part) => part !== '').join('  ')
  return `${head}\n  ${message} — ${tip}  [${rule}]`
}

/** All problems of a run and their number. */
export function problemsText(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return [...problems.map(problemText), count].join('\n\n')
}
