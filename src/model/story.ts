/**
 * A story told in a briefing: steps through views of the page. A step needs no state of its own: its heading links to a
 * view, in the words of the page's own address, and what is shown follows from that.
 */
export interface Story {
  /** Says what the story is about and names nobody: it stands in links. */
  readonly id: string
  readonly title: string
  /** One or two sentences for the list of stories. */
  readonly summary: string
  /** How long the talk is meant to take, in minutes; null where the author set none. */
  readonly minutes: number | null
  readonly steps: readonly StoryStep[]
}

export interface StoryStep {
  readonly title: string
  /** The view's query string without `?`, for example `section=1&from=2016-04-24&to=2016-05-31`. */
  readonly view: string
  /** What the room reads: a few lines. */
  readonly caption: readonly StoryBlock[]
  /** What only the speaker sees. */
  readonly notes: readonly StoryBlock[]
  /** Ids of the records the caption rests on; each passes the view's own filter. */
  readonly events: readonly string[]
  /** How long autoplay stays, in seconds; null for {@link STEP_SECONDS}. */
  readonly seconds: number | null
}

/** How long autoplay stays at a step whose author set nothing. */
export const STEP_SECONDS = 12

/** The little Markdown a caption may have: paragraphs and lists. */
export type StoryBlock =
  | { readonly kind: 'paragraph'; readonly children: readonly StoryInline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly StoryInline[])[] }

export type StoryInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly StoryInline[] }
  /** A paragraph of the source, written `¶8` in the Markdown. */
  | { readonly kind: 'paragraph_link'; readonly paragraph: number }
