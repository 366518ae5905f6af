/** Steps from a record to a value inside it, e.g. `['source', 0, 'quote']`. */
export type Path = readonly (string | number)[]

/** Where a value was written: file, 1-based line, and its dotted name. */
export interface Whereabouts {
  readonly file: string
  readonly line: number
  readonly field: string
}

/** Something an author wrote, which still knows where. */
export interface Authored<T> {
  readonly value: T
  /** Whereabouts of the value at `path`, or of its nearest ancestor where it was left out. */
  readonly at: (path: Path) => Whereabouts
}

/** `8-five-year-sentence` and `['source', 0, 'quote']` → `8-five-year-sentence.source[0].quote`. */
export function fieldName(owner: string, path: Path): string {
  let name = owner
  for (const step of path) name += typeof step === 'number' ? `[${step}]` : name === '' ? step : `.${step}`
  return name
}
