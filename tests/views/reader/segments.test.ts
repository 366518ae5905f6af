import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentText, type QuoteSpan } from '../../../src/views/reader/segments.ts'
import { realCompiled } from '../../fixtures/real-dataset.ts'

const span = (id: string, start: number, end: number): QuoteSpan => ({ id, start, end })

/** A text of any letters, beyond the basic plane too, with quotes and breaks that lie in it. */
const paragraph = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).chain((text) => {
  const length = Array.from(text).length
  const offset = fc.nat(length)
  const quote = fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd'), offset, offset)
    .map(([id, one, other]) => span(id, Math.min(one, other), Math.max(one, other)))
  return fc.record({
    text: fc.constant(text),
    spans: fc.uniqueArray(quote, { selector: ({ id }) => id }),
    breaks: fc.array(offset, { maxLength: 3 }),
  })
})

test('overlapping quotes are cut where one starts or ends', () => {
  expect(segmentText('abcdefgh', [span('long', 1, 7), span('short', 3, 5)])).toEqual([
    { text: 'a', start: 0, ids: [], starts: [] },
    { text: 'bc', start: 1, ids: ['long'], starts: ['long'] },
    { text: 'de', start: 3, ids: ['short', 'long'], starts: ['short'] },
    { text: 'fg', start: 5, ids: ['long'], starts: [] },
    { text: 'h', start: 7, ids: [], starts: [] },
  ])
})

test('offsets count code points', () => {
  const segments = segmentText('𐐀𐐁x', [span('a', 1, 2)])
  expect(segments.map(({ text }) => text)).toEqual(['𐐀', '𐐁', 'x'])
})

test('a break cuts a quote in two, so that a footnote’s marker stands between', () => {
  const segments = segmentText('meaningless.', [span('a', 0, 12)], [11])
  expect(segments.map(({ text, ids, starts }) => [text, ids.length, starts.length])).toEqual([
    ['meaningless', 1, 1],
    ['.', 1, 0],
  ])
})

test('no text, no segments', () => {
  expect(segmentText('', [span('a', 0, 5)])).toEqual([])
})

test('the segments, joined, are the paragraph, and none is empty', () => {
  fc.assert(
    fc.property(paragraph, ({ text, spans, breaks }) => {
      const segments = segmentText(text, spans, breaks)
      expect(segments.map((segment) => segment.text).join('')).toBe(text)
      expect(segments.every((segment) => segment.text !== '')).toBe(true)
    }),
  )
})

test('every quote is the segments that hold its record, joined', () => {
  fc.assert(
    fc.property(paragraph, ({ text, spans, breaks }) => {
      const segments = segmentText(text, spans, breaks)
      for (const { id, start, end } of spans) {
        const marked = segments.filter(({ ids }) => ids.includes(id)).map((segment) => segment.text)
        expect(marked.join('')).toBe(Array.from(text).slice(start, end).join(''))
        expect(segments.filter(({ starts }) => starts.includes(id))).toHaveLength(end > start ? 1 : 0)
      }
    }),
  )
})

test('every quote of the real data is recovered from its selector', () => {
  const paragraphs = new Map(
    realCompiled.sources.flatMap((source) => source.paragraphs.map((each) => [each.number, each])),
  )
  let quotes = 0
  for (const { id, source } of realCompiled.events) {
    for (const { paragraph: number, quote, selector } of source) {
      const found = paragraphs.get(number)
      const { start, end } = selector.refinedBy[1]
      const breaks = found?.footnotes.map(({ offset }) => offset) ?? []
      const segments = segmentText(found?.text ?? '', [span(id, start, end)], breaks)
      const marked = segments.filter(({ ids }) => ids.includes(id)).map(({ text }) => text)
      expect(marked.join('')).toBe(quote)
      quotes++
    }
  }
  expect(quotes).toBeGreaterThan(200)
})
