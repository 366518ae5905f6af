import { expect, test } from 'vitest'
import { coverageOf, foundationsOf } from '../../src/engine/coverage.ts'
import { realCompiled, realDataset } from '../fixtures/real-dataset.ts'

const [source] = realCompiled.sources
if (!source) throw new Error('data/ has no source')
const coverage = coverageOf(realDataset, source)

test('the share told is that of a count letter by letter', () => {
  for (const { number, text } of source.paragraphs) {
    const quotes = realCompiled.events.flatMap((event) => event.source.filter(({ paragraph }) => paragraph === number))
    const letters = Array.from(text, (point, at) => ({ point, at })).filter(({ point }) => /[\p{L}\p{N}]/u.test(point))
    const told = letters.filter(({ at }) =>
      quotes.some(({ selector }) => at >= selector.refinedBy[1].start && at < selector.refinedBy[1].end),
    )
    expect(coverage.of(number)?.share, `¶${number}`).toBeCloseTo(told.length / letters.length, 10)
  }
})

test('the records that quote a paragraph are counted once each, recommendations not', () => {
  for (const { number } of source.paragraphs) {
    const quoting = realCompiled.events.filter(
      (event) => event.record_kind !== 'recommendation' && event.source.some(({ paragraph }) => paragraph === number),
    )
    expect(coverage.of(number)?.records, `¶${number}`).toBe(quoting.length)
  }
})

test('every paragraph without an event has its reason', () => {
  const untold = coverage.paragraphs.filter(({ records }) => records === 0)
  expect(untold.map(({ number }) => number)).toEqual([3, ...Array.from({ length: 32 }, (_, i) => 53 + i)])
  expect(untold.filter(({ note }) => note === null)).toEqual([])
  expect(coverage.of(57)?.note?.kind).toBe('recommendation')
  expect(coverage.of(8)?.note).toBeNull()
})

test('what rests on one paragraph, and on nothing else', () => {
  const { oneParagraph, nothingElse } = foundationsOf(realDataset)
  const lone = realCompiled.events.filter(
    ({ record_kind: kind, source: quotes }) =>
      kind !== 'recommendation' && new Set(quotes.map(({ paragraph }) => paragraph)).size === 1,
  )
  const independent = new Set(realCompiled.evidence.flatMap((each) => (each.independent ? [each.id] : [])))
  const alone = lone.filter(({ date_evidence, places, disputed }) => {
    const cited = [
      ...date_evidence.map(({ evidence }) => evidence),
      ...places.flatMap(({ evidence }) => evidence.map((each) => each.evidence)),
      ...disputed.flatMap(({ evidence }) => evidence),
    ]
    return !cited.some((id) => independent.has(id))
  })
  const ids = (rows: Uint32Array) => Array.from(rows, (row) => realDataset.records.at(row)?.id).toSorted()
  expect(ids(oneParagraph)).toEqual(lone.map(({ id }) => id).toSorted())
  expect(ids(nothingElse)).toEqual(alone.map(({ id }) => id).toSorted())
  expect(alone.length).toBeLessThan(lone.length)
})
