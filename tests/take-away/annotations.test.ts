import { describe, expect, it, test } from 'vitest'
import { annotationsOf } from '../../src/take-away/annotations.ts'
import { jsonParts } from '../../src/take-away/json-parts.ts'
import { brokenRules } from './web-annotation-rules.ts'
import { BASE, joined, takenUnder, VIEWS } from './taken.ts'

const read = (value: unknown) => JSON.parse(joined(jsonParts(value)))

describe.each(Object.entries(VIEWS))('under “%s”', (_, change) => {
  const { taken } = takenUnder(change)
  const collection = annotationsOf(taken)

  it('keeps every MUST of the Web Annotation Data Model', () => {
    expect(brokenRules(read(collection))).toEqual([])
  })

  it('has one annotation for every quote of every record', () => {
    expect(collection.total).toBe(taken.records.flatMap(({ source }) => source).length)
    expect([...(collection.first?.items ?? [])]).toHaveLength(collection.total)
  })
})

test('every quote stands verbatim at its position, between its prefix and its suffix', () => {
  const { taken } = takenUnder({})
  const items = [...(annotationsOf(taken).first?.items ?? [])]
  expect(items.length).toBeGreaterThan(200)
  const paragraphs = new Map(
    [...taken.dataset.sources.values()].flatMap(({ paragraphs: all }) =>
      all.map(({ number, text }) => [number, [...text]]),
    ),
  )
  for (const { target } of items) {
    const { selector, source } = target
    const number = Number(new URL(source.id).searchParams.get('para'))
    expect(selector.value).toBe(`paragraph-${number}`)
    const points = paragraphs.get(number) ?? []
    const [quote, { start, end }] = selector.refinedBy
    expect(points.slice(start, end).join('')).toBe(quote.exact)
    expect(points.slice(0, start).join('').endsWith(quote.prefix)).toBe(true)
    expect(points.slice(end).join('').startsWith(quote.suffix)).toBe(true)
  }
})

test('an annotation ties the words of a paragraph to the event they tell', () => {
  const { taken } = takenUnder({})
  const found = [...(annotationsOf(taken).first?.items ?? [])].find(
    ({ id }) => id === `${BASE}?v=1&event=8-five-year-sentence#quote-1`,
  )
  expect(found?.target.source.id).toBe(`${BASE}?v=1&para=8`)
  expect(found?.body[0]).toEqual({
    type: 'SpecificResource',
    source: `${BASE}?v=1&event=8-five-year-sentence`,
    purpose: 'identifying',
  })
  expect(found?.body.map(({ purpose }) => purpose)).toEqual(['identifying', 'describing', 'classifying'])
})

test('the rules find what is broken', () => {
  const { taken } = takenUnder({})
  const whole = read(annotationsOf(taken))
  const [item] = whole.first.items
  const broken = (change: object) =>
    brokenRules({ ...whole, first: { ...whole.first, items: [{ ...item, ...change }] }, total: 1 })
  expect(broken({})).toEqual([])
  expect(broken({ id: 'not an address' })[0]).toContain('3.1')
  expect(broken({ target: undefined })[0]).toContain('3.1')
  expect(broken({ target: { ...item.target, source: [] } })[0]).toContain('4 “There MUST')
  expect(broken({ motivation: 'admiring' })[0]).toContain('3.3.5')
  expect(
    broken({ target: { ...item.target, selector: { type: 'TextPositionSelector', start: -1, end: 2 } } })[0],
  ).toContain('4.2.5')
  expect(brokenRules({ ...whole, first: { ...whole.first, items: [] } })[0]).toContain('5.2')
  expect(brokenRules({ ...whole, total: 1 })[0]).toContain('5.1')
})
