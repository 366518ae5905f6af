/** Why no answer came: facts only, the page gives the advice. */
export type LoadFailure = { readonly kind: 'network' } | { readonly kind: 'http'; readonly status: number }

export class LoadError extends Error {
  readonly failure: LoadFailure

  constructor(failure: LoadFailure, options?: ErrorOptions) {
    super(failure.kind === 'http' ? `HTTP status ${failure.status}` : 'no answer', options)
    this.name = 'LoadError'
    this.failure = failure
  }
}
