import type { Problem } from '../../model/problem.ts'
import type { SourceDocument } from '../../model/source.ts'
import { decodeSource } from './decode-source.ts'
import { toFootnotes, toParagraphs, toSections } from './document-parts.ts'
import { takeFootnotes } from './footnote-blocks.ts'
import { findMarkers } from './footnote-markers.ts'
import { joinLines } from './join-lines.ts'
import { readOutline } from './outline.ts'
import { finishProblems, type SourceProblem } from './source-problem.ts'
import { splitLines } from './split-lines.ts'

/**
 * Reads a numbered submission: bytes → lines → footnote blocks out → sections and paragraphs → joined text
 * → markers out. Never throws and never guesses: the document is null exactly where there is a problem.
 * `file` is only named in the problems. Linear in the bytes.
 */
export function readSource(
  bytes: Uint8Array,
  file: string,
): { document: SourceDocument | null; problems: readonly Problem[] } {
  const decoded = decodeSource(bytes)
  const { document, problems } =
    decoded.text === null ? { document: null, problems: decoded.problems } : readText(decoded.text)
  return problems.length > 0 ? { document: null, problems: finishProblems(problems, file) } : { document, problems: [] }
}

function readText(text: string): { document: SourceDocument; problems: readonly SourceProblem[] } {
  const pages = takeFootnotes(splitLines(text))
  const outline = readOutline(pages.body)
  const texts = outline.paragraphs.map((paragraph) => ({ ...paragraph, text: joinLines(paragraph.parts) }))
  const found = findMarkers(texts, pages.footnotes, pages.missing)
  const sections = toSections(outline)
  const paragraphs = toParagraphs(texts, found.markers)
  return {
    document: {
      sections: sections.sections,
      paragraphs: paragraphs.paragraphs,
      footnotes: toFootnotes(pages.footnotes, found.markers),
    },
    problems: [...pages.problems, ...outline.problems, ...found.problems, ...sections.problems, ...paragraphs.problems],
  }
}
