import { fromMarkdown } from 'mdast-util-from-markdown'
import type { BlockContent, DefinitionContent, RootContent } from 'mdast'
import { EMPTY_DRAFT, type Draft, type DraftStep } from '../model/draft.ts'
import { isId } from '../model/ids.ts'
import type { Story, StoryBlock, StoryStep } from '../model/story.ts'
import { Complaints } from './complaints.ts'
import type { FormatProblem } from './format-problem.ts'
import { parseStory } from './parse-story.ts'
import { readBlocks } from './read-text.ts'
import { tidyText } from './tidy.ts'
import { writeBlocks, writeStory } from './write-story.ts'

/** Markdown of one field. What cannot stand there is told, and kept as the plain words it was written in. */
export function readField(text: string): {
  readonly blocks: readonly StoryBlock[]
  readonly problems: readonly FormatProblem[]
} {
  const whole = text.replace(/\r\n?/g, '\n')
  const tell = new Complaints(whole)
  const blocks = readBlocks(fromMarkdown(whole).children.filter(isBlock), '', tell)
  return { blocks, problems: tell.problems }
}

/** The story a draft tells as it stands. */
export function storyOfDraft({ id, title, summary, minutes, steps }: Draft): Story {
  return {
    id: isId(id) ? id : EMPTY_DRAFT.id,
    title: line(title),
    summary: line(summary),
    minutes,
    steps: steps.map(storyStepOf),
  }
}

/** A step as the draft tells it now. */
export function storyStepOf({ title, view, caption, notes, events, seconds }: DraftStep): StoryStep {
  return {
    title: line(title),
    view,
    caption: readField(caption).blocks,
    notes: readField(notes).blocks,
    events,
    seconds,
  }
}

/** The draft that a story is edited as. */
export function draftOfStory({ id, title, summary, minutes, steps }: Story): Draft {
  return {
    id,
    title,
    summary,
    minutes,
    steps: steps.map(({ caption, notes, ...step }, index) => ({
      key: index + 1,
      ...step,
      caption: writeBlocks(caption),
      notes: writeBlocks(notes),
    })),
  }
}

/** The file a draft is saved as. */
export function writeDraft(draft: Draft): string {
  return writeStory(storyOfDraft(draft))
}

/** A file, as far as it can be read, and all that is wrong with it. */
export function openDraft(text: string): { readonly draft: Draft; readonly problems: readonly FormatProblem[] } {
  const { read, problems } = parseStory(text)
  return { draft: draftOfStory(read), problems }
}

/** The same of a file's bytes; null for what is no story: no text, or one with neither a head nor a step. */
export function openDraftFile(bytes: BufferSource): ReturnType<typeof openDraft> | null {
  const text = textOf(bytes)
  if (text === null) return null
  const opened = openDraft(text)
  const isHeadless = opened.problems.some(({ code }) => code === 'headMissing')
  return isHeadless && opened.draft.steps.length === 0 ? null : opened
}

/** Null where it is not the bytes of a text in UTF-8. */
function textOf(bytes: BufferSource): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

const line = (text: string): string => tidyText(text).trim()

/** What stands between blank lines; everything at the top of a Markdown text is. */
function isBlock(node: RootContent): node is BlockContent | DefinitionContent {
  return !['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'image', 'link', 'listItem'].includes(
    node.type,
  )
}
