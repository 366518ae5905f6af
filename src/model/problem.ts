/**
 * One mistake of an author, said so that it can be mended without reading code.
 * Problems are values: they are collected, never thrown, and one run shows them all.
 */
export interface Problem {
  /** Stable id of the rule that was broken, e.g. `quote-found-once`. */
  readonly rule: string
  /** Path from the project's root, with forward slashes. */
  readonly file: string
  /** 1-based line in `file`; 1 where the whole file is meant. */
  readonly line: number
  /** Where in the record, e.g. `8-five-year-sentence.source[0].quote`; empty for a whole file. */
  readonly field: string
  /** The offending value as the author wrote it, shortened; empty where something is missing. */
  readonly value: string
  /** What is wrong. */
  readonly message: string
  /** What to do about it. */
  readonly tip: string
}

/** Order for reading: by file, then line, then rule. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.rule.localeCompare(b.rule)
}
