import { formatView, permanentLink } from '../view-state/url-codec.ts'
import { NO_FILTERS, type ViewState } from '../view-state/view-state.ts'

/** Permanent addresses, as they stand in a file. */
export interface Links {
  readonly view: string
  readonly event: (id: string) => string
  readonly paragraph: (number: number) => string
  /** All events of a type. */
  readonly type: (id: string) => string
}

/** `base`: see pageBase. */
export function linksFrom(base: string, view: ViewState): Links {
  return {
    view: base + formatView(view).search,
    event: (id) => base + permanentLink(view, { selected: id }),
    paragraph: (number) => base + permanentLink(view, { paragraph: number }),
    type: (id) => base + permanentLink(view, { filters: { ...NO_FILTERS, type: [id] } }),
  }
}
