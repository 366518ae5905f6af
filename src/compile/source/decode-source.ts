import type { SourceProblem } from './source-problem.ts'

/** Far above any line of a wrapped submission, and of one that has a paragraph a line. */
const LONGEST_LINE_BYTES = 20_000
/** About five hundred pages. */
const LARGEST_FILE_BYTES = 2_000_000

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
/** Not tab, line feed, form feed, carriage return. */
const CONTROL = '\\u0000-\\u0008\\u000b\\u000e-\\u001f\\u007f-\\u009f'
/** Soft hyphen, zero-width, bidi controls, line and paragraph separators, replacement: text that isn't what it looks like. */
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ufffd'
const UNWANTED = new RegExp(`[${CONTROL}${INVISIBLE}]`, 'u')

/**
 * The text of a UTF-8 file, byte-order mark included, so that its code points are the file's.
 * Null with problems where the bytes are no text that can be read honestly. Linear in the bytes.
 */
export function decodeSource(bytes: Uint8Array): { text: string | null; problems: readonly SourceProblem[] } {
  if (bytes.length === 0) return refuse(emptyProblem())
  const problem = utf16Problem(bytes) ?? longLineProblem(bytes) ?? largeFileProblem(bytes)
  if (problem !== null) return refuse(problem)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return refuse(invalidUtf8Problem(bytes))
  }
  if (text.trim() === '') return refuse(emptyProblem())
  const unwanted = unwantedProblems(text)
  return unwanted.length > 0 ? { text: null, problems: unwanted } : { text, problems: [] }
}

function refuse(problem: SourceProblem): { text: null; problems: readonly SourceProblem[] } {
  return { text: null, problems: [problem] }
}

function emptyProblem(): SourceProblem {
  return {
    rule: 'source-empty',
    line: 1,
    field: '',
    value: '',
    message: 'the file holds no text',
    tip: 'put the text of the submission here, as UTF-8',
  }
}

function utf16Problem(bytes: Uint8Array): SourceProblem | null {
  const [first, second] = bytes
  const mark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return mark || looksLikeUtf16(bytes)
    ? encodingProblem(1, '', `the file is UTF-16${mark ? '' : ' without a byte-order mark'}, not UTF-8`)
    : null
}

/** Without a mark: Latin or Cyrillic text in UTF-16 has its high bytes, all on one side of the pairs, below 5. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const pairs = Math.min(Math.floor(bytes.length / 2), 2_000)
  if (pairs < 2 || bytes.length % 2 !== 0) return false
  let zeros = 0
  const small = [0, 0]
  for (let i = 0; i < pairs * 2; i += 1) {
    const byte = bytes[i] ?? 0
    if (byte === 0) zeros += 1
    if (byte < 5) small[i % 2] = (small[i % 2] ?? 0) + 1
  }
  return zeros >= pairs * 0.1 && Math.max(...small) >= pairs * 0.9 && Math.min(...small) <= pairs * 0.1
}

function longLineProblem(bytes: Uint8Array): SourceProblem | null {
  let line = 1
  let start = 0
  for (let i = 0; i <= bytes.length; i += 1) {
    const byte = bytes[i]
    if (byte !== undefined && byte !== LINE_FEED && byte !== CARRIAGE_RETURN) continue
    if (i - start > LONGEST_LINE_BYTES) {
      return {
        rule: 'source-line-too-long',
        line,
        field: '',
        value: new TextDecoder().decode(bytes.subarray(start, start + 200)),
        message: `the line has ${i - start} bytes; a line of a submission has at most ${LONGEST_LINE_BYTES}`,
        tip: 'keep the line breaks of the document when its text is taken out',
      }
    }
    start = i + 1
    if (byte === LINE_FEED || bytes[i + 1] !== LINE_FEED) line += 1
  }
  return null
}

function largeFileProblem(bytes: Uint8Array): SourceProblem | null {
  if (bytes.length <= LARGEST_FILE_BYTES) return null
  return {
    rule: 'source-too-large',
    line: 1,
    field: '',
    value: String(bytes.length),
    message: `the file has ${bytes.length} bytes; a submission has at most ${LARGEST_FILE_BYTES}`,
    tip: 'see whether this is the text of one submission',
  }
}

/** Finds the line by decoding one at a time: in UTF-8 a line feed is never part of another character. */
function invalidUtf8Problem(bytes: Uint8Array): SourceProblem {
  let line = 1
  let start = 0
  while (start < bytes.length) {
    const found = bytes.indexOf(LINE_FEED, start)
    const end = found === -1 ? bytes.length : found
    const part = bytes.subarray(start, end)
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(part)
    } catch {
      const shown = new TextDecoder().decode(part)
      const at = Math.max(0, shown.indexOf('\ufffd') - 20)
      return encodingProblem(line, shown.slice(at), 'the bytes here are not UTF-8')
    }
    start = end + 1
    line += 1
  }
  return encodingProblem(line, '', 'the file is not UTF-8')
}

function encodingProblem(line: number, value: string, message: string): SourceProblem {
  return { rule: 'source-encoding', line, field: '', value, message, tip: 'save the file as UTF-8' }
}

/** One problem a line; a byte-order mark at the very start is fine. */
function unwantedProblems(text: string): readonly SourceProblem[] {
  if (!UNWANTED.test(text.slice(text.startsWith('\ufeff') ? 1 : 0))) return []
  return text.split(/\r\n|\n|\r/).flatMap((content, index): SourceProblem[] => {
    const from = index === 0 && content.startsWith('\ufeff') ? 1 : 0
    const at = content.slice(from).search(UNWANTED)
    if (at === -1) return []
    const code = content
      .charCodeAt(from + at)
      .toString(16)
      .toUpperCase()
      .padStart(4, '0')
    return [
      {
        rule: 'source-control-character',
        line: index + 1,
        field: '',
        value: `U+${code}`,
        message: `the invisible or control character U+${code} stands at character ${from + at + 1} of the line`,
        tip: 'take the character out: quotes could never match text that holds it',
      },
    ]
  })
}
