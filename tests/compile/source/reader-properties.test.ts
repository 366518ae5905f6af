import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/compile/source/read-source.ts'
import { rawOffset } from '../../../src/model/source.ts'
import { bytesOf, mustRead, REAL_BYTES, REAL_TEXT } from './real-submission.ts'
import { expectedParagraphs, footnoteUrl, print, synthetic, wrap } from './synthetic-submission.ts'

const width = fc.integer({ min: 24, max: 120 })
const lineBreak = fc.constantFrom('\n', '\r\n', '\r')
const mark = fc.constantFrom('', '\ufeff')

describe('a printed submission', () => {
  it('is read back exactly: paragraphs, markers, sections, sub-headings, footnotes', () => {
    fc.assert(
      fc.property(synthetic, width, lineBreak, (submission, columns, end) => {
        const document = mustRead(bytesOf(print(submission, columns, end)))
        expect(document.paragraphs.map(({ text, footnotes }) => ({ text, footnotes }))).toEqual(
          expectedParagraphs(submission),
        )
        const headings = submission.items.flatMap((item) => (item.kind === 'paragraph' ? [] : [item.title]))
        const read = document.sections.flatMap((section) => [section, ...section.subheadings])
        expect(read.map(({ title }) => title)).toEqual(headings)
        for (const heading of read) expect(heading.first_paragraph).toBe(firstParagraphBehind(document, heading.line))
        expect(document.footnotes.map(({ urls }) => urls)).toEqual(
          document.footnotes.map((_, index) => [footnoteUrl(index + 1)]),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('has the same canonical text at every width', () => {
    fc.assert(
      fc.property(synthetic, width, width, (submission, one, other) => {
        const texts = [one, other].map((columns) =>
          mustRead(bytesOf(print(submission, columns))).paragraphs.map(({ text }) => text),
        )
        expect(texts[0]).toEqual(texts[1])
      }),
    )
  })

  it('leads every code point back to the raw file, whatever its line breaks and byte-order mark', () => {
    fc.assert(
      fc.property(synthetic, width, lineBreak, mark, (submission, columns, end, start) => {
        const printed = start + print(submission, columns, end)
        const raw = Array.from(printed)
        for (const paragraph of mustRead(bytesOf(printed)).paragraphs) {
          const back = Array.from(paragraph.text, (_, offset) => raw[rawOffset(paragraph, offset)] ?? '')
          expect(back.map((character) => character.replace(/[\r\n]/, ' ')).join('')).toBe(paragraph.text)
          expect(() => rawOffset(paragraph, back.length)).toThrow(RangeError)
        }
      }),
    )
  })
})

describe('the real submission', () => {
  it('has the same canonical text when its paragraphs are wrapped anew', () => {
    const { paragraphs } = mustRead(REAL_BYTES)
    fc.assert(
      fc.property(width, (columns) => {
        const printed = paragraphs.map(({ number, text }) =>
          wrap([`${number}.`, ...text.split(' ')], columns).join('\n'),
        )
        expect(mustRead(bytesOf(printed.join('\n\n'))).paragraphs.map(({ text }) => text)).toEqual(
          paragraphs.map(({ text }) => text),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('gives a document or problems, never both, never neither, when lines are lost, doubled or swapped', () => {
    const lines = REAL_TEXT.split('\n')
    const index = fc.nat(lines.length - 1)
    fc.assert(
      fc.property(index, index, fc.constantFrom('lose', 'double', 'swap', 'trim'), (one, other, way) => {
        const changed = [...lines]
        if (way === 'lose') changed.splice(one, 1)
        if (way === 'double') changed.splice(one, 0, changed[one] ?? '')
        if (way === 'swap') [changed[one], changed[other]] = [changed[other] ?? '', changed[one] ?? '']
        if (way === 'trim') changed[one] = (changed[one] ?? '').trim()
        const { document, problems } = readSource(bytesOf(changed.join('\n')), 'a.txt')
        expect(document === null).toBe(problems.length > 0)
      }),
      { numRuns: 200 },
    )
  })

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { document, problems } = readSource(bytes, 'a.txt')
        expect(document === null).toBe(problems.length > 0)
      }),
    )
  })
})

function firstParagraphBehind(document: ReturnType<typeof mustRead>, line: number): number | undefined {
  return document.paragraphs.find(({ first_line }) => first_line > line)?.number
}
