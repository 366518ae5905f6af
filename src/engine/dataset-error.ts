/** Why a file is no dataset: facts only, the page gives the advice. */
export type DatasetFailure =
  | { readonly kind: 'html' }
  /** Ends too early; `facts` gives the length and what the reader stumbled over. */
  | { readonly kind: 'truncated'; readonly facts: string }
  /** Whole, but not as it was written; `facts` gives both checksums. */
  | { readonly kind: 'damaged'; readonly facts: string }
  | { readonly kind: 'version'; readonly found: string; readonly expected: number }
  /** `facts` names the field, what was expected and what was found. */
  | { readonly kind: 'shape'; readonly facts: string }

export class DatasetError extends Error {
  readonly failure: DatasetFailure

  constructor(failure: DatasetFailure, options?: ErrorOptions) {
    super(describe(failure), options)
    this.name = 'DatasetError'
    this.failure = failure
  }
}

function describe(failure: DatasetFailure): string {
  switch (failure.kind) {
    case 'html':
      return 'a web page instead of a dataset'
    case 'version':
      return `dataset version ${failure.found}, expected ${failure.expected}`
    default:
      return `${failure.kind}: ${failure.facts}`
  }
}
