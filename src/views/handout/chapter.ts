import type { Engine } from '../../engine/engine.ts'
import type { Lit } from '../../engine/lit.ts'
import type { Selection } from '../../engine/selection.ts'
import { passingRows } from '../../engine/standing.ts'
import type { CompiledRecord } from '../../model/compiled.ts'
import type { Story, StoryBlock } from '../../model/story.ts'
import { linkedParagraphs } from '../../story/story-text.ts'
import { dropUnknown } from '../../view-state/known-ids.ts'
import { parseView } from '../../view-state/url-codec.ts'
import { SLIDING_DAYS, type ViewState } from '../../view-state/view-state.ts'

/** Beyond so many, a document is no document: the rest is counted, and a narrower filter asked for. */
export const MOST_RECORDS = 400

/** A part of the handout: a step of a story, or the view as it stands. */
export interface Chapter {
  /** Null for the view as it stands, which is the whole document. */
  readonly title: string | null
  readonly caption: readonly StoryBlock[]
  readonly view: ViewState
  readonly selection: Selection
  readonly lit: Lit
  /** Told in full: those the step rests on, or what passes. In time order, undated last. */
  readonly records: readonly CompiledRecord[]
  /** Recommendations that the caption points at: quoted, because no event tells them. */
  readonly recommendations: readonly CompiledRecord[]
  /** What its pictures show beside `records`. */
  readonly others: { readonly events: number; readonly statistics: number }
}

/** A chapter a step, each asked of the page's own engine, in the reader's language. */
export function storyChapters(story: Story, engine: Engine, reader: ViewState): readonly Chapter[] {
  const { dataset } = engine
  return story.steps.map((step) => {
    const known = dropUnknown(parseView(step.view, null).view, dataset).view
    const view = { ...known, data: reader.data, language: reader.language }
    const selection = engine.select({ filters: view.filters, window: view.window, queryRows: null })
    const lit = engine.light(selection, view.moment, view.trail === 'sliding' ? SLIDING_DAYS : null)
    const rows = step.events.flatMap((id) => dataset.rowOf.get(id) ?? []).toSorted((a, b) => a - b)
    const records = rows.flatMap((row) => dataset.records.at(row) ?? [])
    return {
      title: step.title,
      caption: step.caption,
      view,
      selection,
      lit,
      records,
      recommendations: recommendationsAt(dataset, linkedParagraphs(step.caption)),
      others: beside(selection, records),
    }
  })
}

/** Those told in these paragraphs, in the submission's order. */
function recommendationsAt(
  { recommendations }: Pick<Engine['dataset'], 'recommendations'>,
  paragraphs: readonly number[],
): readonly CompiledRecord[] {
  return recommendations.filter(({ source }) => source.some(({ paragraph }) => paragraphs.includes(paragraph)))
}

/** The one chapter of what passes the filter. */
export function viewChapter(
  { dataset }: Engine,
  { view, selection, lit }: Pick<Chapter, 'view' | 'selection' | 'lit'>,
): Chapter {
  const records: CompiledRecord[] = []
  for (const row of passingRows(dataset, selection)) {
    if (records.length === MOST_RECORDS) break
    const record = dataset.records.at(row)
    if (record) records.push(record)
  }
  return {
    title: null,
    caption: [],
    view,
    selection,
    lit,
    records,
    recommendations: [],
    others: beside(selection, records),
  }
}

/** Whether nothing passes. */
export const isEmpty = ({ count, statistics }: Pick<Selection, 'count' | 'statistics'>): boolean =>
  count + statistics === 0

function beside({ count, statistics }: Selection, records: readonly CompiledRecord[]): Chapter['others'] {
  const events = records.filter(({ record_kind }) => record_kind === 'event').length
  return { events: count - events, statistics: statistics - (records.length - events) }
}

/** Number of an event in the document: `2.3`, or `3` where there is one chapter. From 1. */
export const entryLabel = (chapter: number | null, entry: number): string =>
  chapter === null ? String(entry) : `${chapter}.${entry}`

/** Where each event is told in full, by id: the first time. Chapters of a document that numbers them. */
export function toldInFull(chapters: readonly Pick<Chapter, 'records'>[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  for (const [at, { records }] of chapters.entries()) {
    for (const [index, { id }] of records.entries()) {
      if (!labels.has(id)) labels.set(id, entryLabel(at + 1, index + 1))
    }
  }
  return labels
}
