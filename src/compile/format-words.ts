import type { Problem } from '../model/problem.ts'
import type { FormatCode, FormatProblem } from '../story/format-problem.ts'

/** What breaks the format of a story's file, as the build says it: to somebody who writes the file by hand. */
export function formatProblem(file: string, { code, line, field, value, hint }: FormatProblem): Problem {
  const [message, tip] = WORDS[code]
  return { rule: 'story-format', file, line, field, value, message: message.replace('{hint}', () => hint), tip }
}

const NOT_HERE = 'cannot stand here'
const HEADING_TIP = 'write “## [Title](?section=1)”: what follows the ? is copied from the page’s address'

const WORDS: Readonly<Record<FormatCode, readonly [message: string, tip: string]>> = {
  headMissing: ['the head of the story is missing', 'begin the file with ---, “id: …” and --- again'],
  headLineUnknown: ['the head of a story has no such line', 'write “id: …” and “minutes: …” only'],
  givenTwice: ['{hint} is given twice', 'keep one of the two'],
  idMissing: [
    'a story needs an id for its link',
    'write “id: ” and lower-case words joined by hyphens, e.g. id: peaceful-assembly',
  ],
  minutesNoNumber: ['no such number of minutes', 'write a whole number, e.g. 8'],
  titleMissing: ['the story has no title', 'write “# Title” below the head'],
  summaryOneParagraph: ['the summary is one paragraph', 'put the rest into the first step'],
  headingNoLink: ['the heading of a step is one link to a view', HEADING_TIP],
  headingElsewhere: ['the link does not lead to a view of this page', HEADING_TIP],
  headingLinkTitled: ['the link has a title of its own', HEADING_TIP],
  stepUntitled: ['the step has no title', HEADING_TIP],
  notesTwice: ['notes are given twice', 'make them one block of “>” lines'],
  captionGoesOn: [
    'the caption goes on after what comes behind it',
    'order: caption, notes (lines that begin with “>”), “Events:”, “Seconds:”',
  ],
  eventTwice: ['the event is named twice', 'take one out'],
  idsOnly: [
    'only ids of events stand here',
    'write each id between backticks, with commas between: Events: `8-land-protests`, `6-…`',
  ],
  secondsNoNumber: ['no such number of seconds', 'write a whole number, e.g. “Seconds: 45”'],
  picture: [`a picture ${NOT_HERE}`, 'take it out: what is shown is the view the heading links to'],
  html: [`HTML ${NOT_HERE}`, 'write it as Markdown: paragraphs, lists, _emphasis_, **strong**'],
  link: [`a link ${NOT_HERE}`, 'a paragraph of the source is written ¶8; a view stands in the heading of its own step'],
  brackets: [
    `a link ${NOT_HERE}`,
    'a paragraph of the source is written ¶8; square brackets of the text need a \\ before them',
  ],
  definition: [`the address of a link ${NOT_HERE}`, 'take it out: a story links to views and paragraphs only'],
  code: [`code ${NOT_HERE}`, 'take the backticks off; ids stand in the line “Events:” only'],
  codeBlock: [`a block of code ${NOT_HERE}`, 'begin the line without spaces, and take the fence off'],
  otherHeading: [`a heading of another level ${NOT_HERE}`, 'the title has one #, each step two'],
  rule: [`a rule ${NOT_HERE}`, 'take it out: steps are parted by their headings'],
  lineBreak: [
    `a forced line break ${NOT_HERE}`,
    'take the spaces or the \\ off the end of the line, or begin a new paragraph',
  ],
  quotation: [`a quotation inside ${NOT_HERE}`, 'notes are one block of lines that begin with “>”'],
  list: [`a list ${NOT_HERE}`, 'make it a sentence, or put it into the first step'],
  listInList: [`a list in a list ${NOT_HERE}`, 'make it one list'],
  numberedList: [`a numbered list ${NOT_HERE}`, 'begin each point with “- ”'],
  pointOfParagraphs: ['a point has one paragraph', 'make it a point of its own'],
  table: [`a table ${NOT_HERE}`, 'make it a list'],
  emphasis: [`emphasis ${NOT_HERE}`, 'write it in plain words; emphasis belongs into the caption'],
  address: [
    `an address of another site ${NOT_HERE}`,
    'name the publication in words, or add it to data/evidence.yaml and cite it in a record',
  ],
  otherMarkup: [`“{hint}” ${NOT_HERE}`, 'paragraphs, lists, _emphasis_, **strong** and ¶8 only'],
}
