/**
 * A numbered submission as read from its bytes. All offsets count Unicode code points.
 * The canonical text of a paragraph is its lines joined: unwrapped, no footnote digits, hyphens kept.
 */
export interface SourceDocument {
  readonly sections: readonly Section[]
  readonly paragraphs: readonly Paragraph[]
  readonly footnotes: readonly Footnote[]
}

export interface Section {
  /** As printed, e.g. `IV`. */
  readonly numeral: string
  readonly title: string
  /** 1-based line of the heading in the raw file. */
  readonly line: number
  readonly first_paragraph: number
  readonly last_paragraph: number
  readonly subheadings: readonly SubHeading[]
}

export interface SubHeading {
  /** Without the closing colon. */
  readonly title: string
  readonly line: number
  /** The paragraph it stands before. */
  readonly first_paragraph: number
}

export interface Paragraph {
  readonly number: number
  /** Numeral of its section; null before the first. */
  readonly section: string | null
  readonly text: string
  readonly first_line: number
  readonly last_line: number
  /** Marker of each footnote: `offset` is the place in `text` just behind the marked word. */
  readonly footnotes: readonly { readonly number: number; readonly offset: number }[]
  /**
   * Where canonical text comes from: runs of equal length, in order. A joining space has a run of its own
   * that points to the line break it stands for.
   */
  readonly raw_runs: readonly RawRun[]
}

export interface RawRun {
  /** First code point of the run in the canonical text. */
  readonly offset: number
  /** First code point of the run in the raw file. */
  readonly raw: number
  readonly length: number
}

export interface Footnote {
  readonly number: number
  readonly paragraph: number
  /** As printed, its lines joined. */
  readonly text: string
  readonly urls: readonly string[]
  readonly line: number
}

/** Raw offset (code points) of a canonical offset. Throws RangeError where the offset is outside the text. */
export function rawOffset(paragraph: Paragraph, offset: number): number {
  for (const run of paragraph.raw_runs) {
    if (offset >= run.offset && offset < run.offset + run.length) return run.raw + (offset - run.offset)
  }
  throw new RangeError(`offset ${offset} is outside paragraph ${paragraph.number}`)
}
