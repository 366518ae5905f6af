import type { CompiledRecord } from '../model/compiled.ts'
import type { StoryStep } from '../model/story.ts'
import { fault, type Fault, type ParagraphFault } from './fault.ts'
import { linkedParagraphs } from './story-text.ts'

/** What of a record, written or compiled, tells which paragraphs stand behind a step. */
export interface QuotingRecord extends Pick<CompiledRecord, 'id' | 'links'> {
  readonly source: readonly { readonly paragraph: number }[]
}

/**
 * `¶8` of a caption or of notes that leads nowhere; and of a caption, that its events are not from. `resting` are the step's events and
 * the recommendations on them, `numbers` all paragraphs there are.
 */
export function* paragraphFaults(
  { caption, notes }: Pick<StoryStep, 'caption' | 'notes'>,
  resting: readonly QuotingRecord[],
  numbers: ReadonlySet<number>,
): Generator<Fault<ParagraphFault>, void> {
  const missing = (part: 'caption' | 'notes', paragraph: number) =>
    fault('noParagraph', [part], `¶${paragraph}`, { least: Math.min(...numbers), most: Math.max(...numbers) })
  for (const paragraph of linkedParagraphs(notes)) if (!numbers.has(paragraph)) yield missing('notes', paragraph)
  const quoted = new Set(resting.flatMap(({ source }) => source.map(({ paragraph }) => paragraph)))
  for (const paragraph of linkedParagraphs(caption)) {
    if (quoted.has(paragraph)) continue
    if (numbers.has(paragraph)) yield fault('paragraphNotOfEvents', ['caption'], `¶${paragraph}`)
    else yield missing('caption', paragraph)
  }
}

/** Whether a record stands behind a step: one of its events, or a recommendation that addresses one. */
export function isBehind({ id, links }: Pick<QuotingRecord, 'id' | 'links'>, events: ReadonlySet<string>): boolean {
  return events.has(id) || links.some(({ type, event }) => type === 'addresses' && events.has(event))
}
