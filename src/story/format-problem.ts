/** What of a story's file breaks its format. The words and the remedies are with who shows them. */
export const FORMAT_CODES = [
  // its head, title and summary
  'headMissing',
  'headLineUnknown',
  'givenTwice',
  'idMissing',
  'minutesNoNumber',
  'titleMissing',
  'summaryOneParagraph',
  // a step
  'headingNoLink',
  'headingElsewhere',
  'headingLinkTitled',
  'stepUntitled',
  'notesTwice',
  'captionGoesOn',
  'eventTwice',
  'idsOnly',
  'secondsNoNumber',
  // what its text cannot have
  'picture',
  'html',
  'link',
  'brackets',
  'definition',
  'code',
  'codeBlock',
  'otherHeading',
  'rule',
  'lineBreak',
  'quotation',
  'list',
  'listInList',
  'numberedList',
  'pointOfParagraphs',
  'table',
  'emphasis',
  'address',
  'otherMarkup',
] as const

export type FormatCode = (typeof FORMAT_CODES)[number]

const CODES: ReadonlySet<string> = new Set(FORMAT_CODES)

export function isFormatCode(code: string): code is FormatCode {
  return CODES.has(code)
}

export interface FormatProblem {
  readonly code: FormatCode
  /** 1-based, in the text that was read. */
  readonly line: number
  /** Where in the story, e.g. `land.steps[0].view`; empty for the whole of it. */
  readonly field: string
  /** What stands there, shortened; empty where something is missing. */
  readonly value: string
  /** What the words need to know besides: the key that is given twice. */
  readonly hint: string
}
