/** One line of the raw file. Offsets count code points of the whole file, a byte-order mark included. */
export interface SourceLine {
  /** 1-based. */
  readonly number: number
  /** Without its line break and without a byte-order mark; spaces at both ends are kept: they mean something. */
  readonly text: string
  /** Of the first character of `text`. */
  readonly raw: number
  /** Of the line break (of CR in CRLF); the file's length on the last line. */
  readonly end: number
}

/** Lines end in LF, CRLF or CR. Raw offsets stay true to the file: nothing is normalised. */
export function splitLines(text: string): readonly SourceLine[] {
  const lines: SourceLine[] = []
  const lineBreak = /\r\n|\n|\r/g
  let start = 0
  let raw = 0
  if (text.startsWith('\ufeff')) start = raw = 1
  for (;;) {
    const match = lineBreak.exec(text)
    const content = text.slice(start, match?.index)
    const end = raw + countCodePoints(content)
    lines.push({ number: lines.length + 1, text: content, raw, end })
    if (match === null) return lines
    start = match.index + match[0].length
    raw = end + match[0].length
  }
}

/** Number of Unicode code points; UTF-16 pairs count once. */
export function countCodePoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}
