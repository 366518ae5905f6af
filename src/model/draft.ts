import * as v from 'valibot'

/**
 * A story while it is being composed. Captions and notes are the Markdown as it was typed, half-finished words and all: only what
 * is shown or saved is read as Markdown.
 */
export interface Draft {
  /** As of a story: it stands in the name of its file. */
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly minutes: number | null
  readonly steps: readonly DraftStep[]
}

export interface DraftStep {
  /** Tells a step from the others for as long as it is edited, wherever it is moved; it is in no file. */
  readonly key: number
  readonly title: string
  /** The view's query string without `?`. */
  readonly view: string
  readonly caption: string
  readonly notes: string
  readonly events: readonly string[]
  readonly seconds: number | null
}

/** Stands in an address for whatever is being composed; the draft itself is in none. */
export const DRAFT_STORY_ID = 'draft'

export const EMPTY_DRAFT: Draft = { id: 'story', title: '', summary: '', minutes: null, steps: [] }

export function isEmptyDraft({ title, summary, steps }: Draft): boolean {
  return steps.length === 0 && title.trim() === '' && summary.trim() === ''
}

/** Whether two say the same, whatever the keys of their steps. */
export function isSameDraft(one: Draft, other: Draft): boolean {
  return said(one) === said(other)
}

type Said = Exclude<keyof Draft | keyof DraftStep, 'key'>
const SAID: Readonly<Record<Said, true>> = {
  id: true,
  title: true,
  summary: true,
  minutes: true,
  steps: true,
  view: true,
  caption: true,
  notes: true,
  events: true,
  seconds: true,
}

/** In one order. */
const said = (draft: Draft): string => JSON.stringify(draft, Object.keys(SAID))

const Count = v.pipe(v.number(), v.integer(), v.minValue(1))

/** A draft as a browser may have kept it. */
const DraftShape: v.GenericSchema<Draft> = v.object({
  id: v.string(),
  title: v.string(),
  summary: v.string(),
  minutes: v.nullable(Count),
  steps: v.array(
    v.object({
      key: Count,
      title: v.string(),
      view: v.string(),
      caption: v.string(),
      notes: v.string(),
      events: v.array(v.string()),
      seconds: v.nullable(Count),
    }),
  ),
})

/** Null for anything that is no draft. */
export function readDraft(value: unknown): Draft | null {
  const parsed = v.safeParse(DraftShape, value)
  return parsed.success ? parsed.output : null
}
