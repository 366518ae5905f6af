import type { BodyLine } from './footnote-blocks.ts'
import type { SourceProblem } from './source-problem.ts'

function at({ line }: BodyLine, field = ''): Pick<SourceProblem, 'line' | 'field' | 'value'> {
  return { line: line.number, field, value: line.text }
}

export function noParagraph(): SourceProblem {
  return {
    rule: 'source-paragraph-missing',
    line: 1,
    field: 'paragraph 1',
    value: '',
    message: 'the document has no paragraph "1."',
    tip: 'a numbered submission has paragraphs "1.", "2.", … each at the start of a line',
  }
}

export function missingParagraph(item: BodyLine, number: number, expected: number): SourceProblem {
  const gone = number - expected === 1 ? `paragraph ${expected} is` : `paragraphs ${expected} to ${number - 1} are`
  return {
    ...at(item, `paragraph ${number}`),
    rule: 'source-paragraph-missing',
    message: `${gone} missing: ${number} stands where ${expected} was expected`,
    tip: 'restore the missing number from the document; a number that starts no paragraph belongs on the line before',
  }
}

export function duplicateParagraph(item: BodyLine, number: number, expected: number): SourceProblem {
  return {
    ...at(item, `paragraph ${number}`),
    rule: 'source-paragraph-duplicate',
    message: `paragraph ${number} begins a second time: ${expected} was expected`,
    tip: 'number the paragraphs one by one, as the document has them',
  }
}

export function sectionOrder(item: BodyLine, numeral: string, expected: string): SourceProblem {
  return {
    ...at(item, `section ${numeral}`),
    rule: 'source-section-order',
    message: `section ${numeral} stands where section ${expected} was expected`,
    tip: 'restore the missing heading, or its numeral, from the document',
  }
}

export function textBeforeFirst(item: BodyLine): SourceProblem {
  return {
    ...at(item),
    rule: 'source-text-before-first',
    message: 'text stands before paragraph 1',
    tip: 'leave title pages out of the file: title, authors and date belong into source.yaml',
  }
}

export function subheadingOutsideSection(item: BodyLine): SourceProblem {
  return {
    ...at(item),
    rule: 'source-subheading-outside-section',
    message: 'this looks like a sub-heading, but no section has begun',
    tip: 'a section begins with a roman numeral and a title in capitals, e.g. "I. FREEDOM OF EXPRESSION"',
  }
}

export function unclearBlock(
  item: BodyLine,
  behind: 'nothing' | 'section' | 'subheading' | 'paragraph',
): SourceProblem {
  const message =
    behind === 'paragraph'
      ? "it can't be told whether this is a heading, the paragraph going on, or a paragraph without its number"
      : 'a paragraph was expected behind the heading, but this line has no number'
  return {
    ...at(item),
    rule: 'source-heading-unclear',
    message,
    tip: 'sections are "IV. TITLE IN CAPITALS"; sub-headings stand alone before a paragraph and end in ":"',
  }
}

export function headingInText(item: BodyLine): SourceProblem {
  return {
    ...at(item),
    rule: 'source-heading-unclear',
    message: 'the last line of this paragraph looks like a heading',
    tip: 'put a blank line before a heading; if it is text, join it to the line before',
  }
}
