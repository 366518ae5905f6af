import type { Section } from '../../model/source.ts'

/** A line of the contents: the introduction, a section, or a sub-heading in one. */
export interface ContentsEntry {
  /** 1 for a section, 2 for a sub-heading. */
  readonly level: 1 | 2
  readonly numeral: string | null
  /** Null for the introduction, which has none of its own. */
  readonly title: string | null
  readonly first: number
  readonly last: number
}

/** All lines, in the order of the document. */
export function contentsOf(sections: readonly Section[], hasIntroduction: boolean): ContentsEntry[] {
  const first = sections[0]?.first_paragraph ?? Infinity
  const introduction: ContentsEntry[] = hasIntroduction
    ? [{ level: 1, numeral: null, title: null, first: 1, last: Number.isFinite(first) ? first - 1 : 1 }]
    : []
  return introduction.concat(
    sections.flatMap(({ numeral, title, first_paragraph: from, last_paragraph: to, subheadings }): ContentsEntry[] => [
      { level: 1, numeral, title, first: from, last: to },
      ...subheadings.map((heading, i): ContentsEntry => {
        const last = (subheadings[i + 1]?.first_paragraph ?? to + 1) - 1
        return { level: 2, numeral: null, title: heading.title, first: heading.first_paragraph, last }
      }),
    ]),
  )
}

/** The narrowest line that a paragraph belongs to; null for none. */
export function entryAt(entries: readonly ContentsEntry[], paragraph: number | null): ContentsEntry | null {
  if (paragraph === null) return null
  return entries.findLast(({ first, last }) => paragraph >= first && paragraph <= last) ?? null
}
