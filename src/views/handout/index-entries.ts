import type { CompiledRecord } from '../../model/compiled.ts'
import type { Chapter } from './chapter.ts'

/** Where something is told, whatever the size of the paper: a chapter, counted from 1, and paragraphs of the submission. */
export interface Reference {
  readonly chapter: number
  readonly paragraphs: readonly number[]
}

export interface IndexEntry {
  readonly id: string
  readonly references: readonly Reference[]
}

/** All of a chapter that is quoted. */
type Quoted = Pick<Chapter, 'records' | 'recommendations'>

/** People and places of all records and recommendations, by id, in the order met. A person's name is for whoever shows it to ask of the dataset. */
export function indexOf(chapters: readonly Quoted[]) {
  return {
    people: entriesOf(chapters, ({ persons }) => persons.map(({ person }) => person)),
    places: entriesOf(chapters, ({ places }) => places.map(({ place }) => place)),
  }
}

function entriesOf(
  chapters: readonly Quoted[],
  idsOf: (record: CompiledRecord) => readonly string[],
): readonly IndexEntry[] {
  const found = new Map<string, Map<number, Set<number>>>()
  for (const [index, { records, recommendations }] of chapters.entries()) {
    for (const record of [...recommendations, ...records]) {
      for (const id of idsOf(record)) {
        const byChapter = found.get(id) ?? new Map<number, Set<number>>()
        const paragraphs = byChapter.get(index + 1) ?? new Set<number>()
        for (const { paragraph } of record.source) paragraphs.add(paragraph)
        found.set(id, byChapter.set(index + 1, paragraphs))
      }
    }
  }
  return [...found].map(([id, byChapter]) => ({
    id,
    references: [...byChapter].map(([chapter, paragraphs]) => ({
      chapter,
      paragraphs: [...paragraphs].toSorted((a, b) => a - b),
    })),
  }))
}
