import type { Offer } from './EventMenu.tsx'

/** Where in the reader a person chose an event: in the words themselves, or in the list below a paragraph. */
export type Origin = 'text' | 'list'

/** What a person can do in the document. One object for the reader's life, so that paragraphs need not be drawn again. */
export interface ReaderActions {
  /** By its words. */
  readonly select: (id: string, paragraph: number) => void
  /** By its line below a paragraph: opens its card, or closes it. */
  readonly toggle: (id: string, paragraph: number) => void
  readonly deselect: () => void
  /** Let the person choose one of several events at the same words. */
  readonly offer: (offer: Offer) => void
  /** The card of this record goes while the focus is in it. */
  readonly loseFocus: (record: string) => void
  readonly point: (id: string | null) => void
  /** Make a paragraph the one the link points at. */
  readonly linkTo: (paragraph: number) => void
  /** Go from one paragraph to another, or to the heading of the section it begins; Back leads to the one that was left. */
  readonly goTo: (paragraph: number, from: number) => void
  /** The table of what a section tells, by paragraph. */
  readonly openTable: (section: string) => void
  readonly toggleRecommendation: (id: string) => void
  /** Permanent address of an event. */
  readonly eventHref: (id: string) => string
  /** Permanent address of a paragraph. */
  readonly paragraphHref: (paragraph: number) => string
}

interface Click {
  readonly button: number
  readonly metaKey: boolean
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** Whether a click on a link means "here", and not a new tab or window. */
export function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: Click): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
}
