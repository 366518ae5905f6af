import type { Footnote, Paragraph, Section } from '../../model/source.ts'
import type { PrintedFootnote } from './footnote-blocks.ts'
import type { Marker } from './footnote-markers.ts'
import { joinLines, rawRuns, withoutCells, type JoinedText } from './join-lines.ts'
import type { Outline, OutlineHeading, OutlineParagraph } from './outline.ts'
import type { SourceProblem } from './source-problem.ts'

/** Sections with the range of their paragraphs. One without a paragraph is a problem. */
export function toSections({ sections, paragraphs }: Outline): {
  sections: readonly Section[]
  problems: readonly SourceProblem[]
} {
  const problems: SourceProblem[] = []
  const end = paragraphs.at(-1)?.number ?? 0
  const read = sections.map((section, index): Section => {
    const line = section.lines[0]?.line.number ?? 1
    const last = (sections[index + 1]?.before ?? end + 1) - 1
    const title = headingText(section).replace(/^[IVXLC]+\.\s+/, '')
    if (last < section.before) {
      problems.push({
        rule: 'source-section-empty',
        line,
        field: `section ${section.numeral}`,
        value: title,
        message: `section ${section.numeral} has no paragraph`,
        tip: 'see whether its paragraphs, or their numbers, were lost',
      })
    }
    return {
      numeral: section.numeral,
      title,
      line,
      first_paragraph: section.before,
      last_paragraph: last,
      subheadings: section.subheadings.map((heading) => ({
        title: headingText(heading).replace(/\s*:$/, ''),
        line: heading.lines[0]?.line.number ?? 1,
        first_paragraph: heading.before,
      })),
    }
  })
  return { sections: read, problems }
}

/** Paragraphs without marker digits, each marker as an offset. One without text is a problem. */
export function toParagraphs(
  texts: readonly (OutlineParagraph & { readonly text: JoinedText })[],
  markers: readonly Marker[],
): { paragraphs: readonly Paragraph[]; problems: readonly SourceProblem[] } {
  const problems: SourceProblem[] = []
  const byParagraph = new Map<number, Marker[]>()
  for (const marker of markers) {
    const known = byParagraph.get(marker.paragraph)
    if (known === undefined) byParagraph.set(marker.paragraph, [marker])
    else known.push(marker)
  }
  const paragraphs = texts.map(({ number, section, parts, text }): Paragraph => {
    const first_line = parts[0]?.line.number ?? 1
    if (text.characters.length === 0) {
      problems.push({
        rule: 'source-paragraph-empty',
        line: first_line,
        field: `paragraph ${number}`,
        value: `${number}.`,
        message: `paragraph ${number} has a number but no text`,
        tip: 'restore its text from the document',
      })
    }
    const dropped = new Set<number>()
    const footnotes = (byParagraph.get(number) ?? []).map((marker) => {
      const offset = marker.from - dropped.size
      for (let cell = marker.from; cell < marker.to; cell += 1) dropped.add(cell)
      return { number: marker.number, offset }
    })
    const canonical = withoutCells(text, dropped)
    return {
      number,
      section,
      text: canonical.characters.join(''),
      first_line,
      last_line: parts.at(-1)?.line.number ?? first_line,
      footnotes,
      raw_runs: rawRuns(canonical),
    }
  })
  return { paragraphs, problems }
}

/** Footnotes with the paragraph that carries the marker; 0 where none does, which is a problem already told. */
export function toFootnotes(printed: readonly PrintedFootnote[], markers: readonly Marker[]): readonly Footnote[] {
  const paragraphOf = new Map(markers.map((marker) => [marker.number, marker.paragraph]))
  return printed.map(({ number, text, urls, line }) => ({
    number,
    paragraph: paragraphOf.get(number) ?? 0,
    text,
    urls,
    line,
  }))
}

function headingText(heading: OutlineHeading): string {
  return joinLines(heading.lines.map((item) => ({ ...item, from: 0 }))).characters.join('')
}
