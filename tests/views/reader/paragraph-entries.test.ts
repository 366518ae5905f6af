import { describe, expect, test } from 'vitest'
import { allRecords } from '../../fixtures/all-records.ts'
import { passes, type Passing } from '../../../src/engine/standing.ts'
import { MOST_LISTED, listingOf, shownEntries } from '../../../src/views/reader/paragraph-entries.ts'
import { paragraphIndex } from '../../../src/views/reader/paragraph-index.ts'
import { during, isoDay, makeDataset, makeQuote, makeRecord } from '../../fixtures/dataset.ts'
import { everything, realCompiled, realDataset } from '../../fixtures/real-dataset.ts'

describe('the real document', () => {
  const [source] = realCompiled.sources
  if (!source) throw new Error('no source in data/')
  const recordsOf = paragraphIndex(realDataset, source.id)

  test('every paragraph has the records that quote it, in the order in which it tells them', () => {
    for (const { number } of source.paragraphs) {
      const startIn = (record: (typeof realCompiled.events)[number]) =>
        Math.min(
          ...record.source.flatMap(({ paragraph, selector }) =>
            paragraph === number ? [selector.refinedBy[1].start] : [],
          ),
        )
      const quoting = [...allRecords(realDataset)].filter((record) => startIn(record) < Infinity)
      const expected = quoting.toSorted((a, b) => startIn(a) - startIn(b)).map(({ id }) => id)
      expect(Array.from(recordsOf(number).rows, (row) => realDataset.records.at(row)?.id)).toEqual(expected)
      expect(recordsOf(number).recommendations.map(({ id }) => id)).toEqual(
        realDataset.recommendations.filter((record) => startIn(record) < Infinity).map(({ id }) => id),
      )
    }
  })

  test('is short enough to list every event', () => {
    for (const { number } of source.paragraphs) {
      const { rows } = recordsOf(number)
      const listing = listingOf(realDataset, rows, everything, null)
      expect(listing).toEqual({ listed: [...rows], quoted: [...rows], more: 0, hidden: 0 })
    }
  })
})

describe('a paragraph that tells very much', () => {
  /** Forty events: the first thirty share one quote, the others another. */
  const dataset = makeDataset(
    Array.from({ length: 40 }, (_, i) =>
      makeRecord(`e${10 + i}`, { ...during(i < 30 ? '2016-01-01' : '2017-01-01'), source: [quote(i < 30 ? 0 : 20)] }),
    ),
  )
  const { rows } = paragraphIndex(dataset, 'submission')(5)
  const passing = (window: Passing['window']): Passing => ({ failing: new Uint16Array(dataset.records.length), window })

  test('lists the first dozen, counts the others, and marks each quote by its first event', () => {
    const listing = listingOf(dataset, rows, passing(null), null)
    expect(listing.listed).toEqual(Array.from({ length: MOST_LISTED }, (_, row) => row))
    expect(listing.quoted).toEqual([...listing.listed, 30])
    expect([listing.more, listing.hidden]).toEqual([28, 0])
  })

  test('counts what the filter hides apart', () => {
    const window = { from: isoDay('2017-01-01'), to: isoDay('2017-12-31') }
    const listing = listingOf(dataset, rows, passing(window), null)
    expect(listing).toEqual({
      listed: [30, 31, 32, 33, 34, 35, 36, 37, 38, 39],
      quoted: [30, 31, 32, 33, 34, 35, 36, 37, 38, 39],
      more: 0,
      hidden: 30,
    })
    expect(rows.filter((row) => !passes(dataset, passing(window), row)).length).toBe(30)
  })

  test.each([
    ['one beyond the dozen', null, 25, [27, 0]],
    ['one the filter hides', { from: isoDay('2017-01-01'), to: isoDay('2017-12-31') }, 25, [0, 29]],
    ['one of the dozen', null, 3, [28, 0]],
  ] as const)('lists the selected event in its place: %s', (_, window, selected, counts) => {
    const listing = listingOf(dataset, rows, passing(window), selected)
    expect(listing.listed).toContain(selected)
    expect(listing.listed).toEqual(listing.listed.toSorted((a, b) => a - b))
    expect([listing.more, listing.hidden]).toEqual(counts)
    expect(listing.listed.length + listing.more + listing.hidden).toBe(40)
  })

  test('marks what is pointed at, once, though nothing is listed yet', () => {
    const pointed = dataset.records.at(35) ?? null
    const { listed, quoted } = shownEntries(dataset, 'submission', 5, null, [pointed, pointed])
    expect(listed).toEqual([])
    expect(quoted.map(({ row, spans }) => [row, spans])).toEqual([[35, [{ id: 'e45', start: 20, end: 33 }]]])
  })
})

function quote(start: number) {
  const made = makeQuote(5, `Quote from ${start}`)
  const [exact, position] = made.selector.refinedBy
  const end = start + made.quote.length
  return { ...made, selector: { ...made.selector, refinedBy: [exact, { ...position, start, end }] as const } }
}
