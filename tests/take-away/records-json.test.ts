import { describe, expect, it, test } from 'vitest'
import { allRecords } from '../fixtures/all-records.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { decodeDataset } from '../../src/engine/decode.ts'
import { parseDataset } from '../../src/engine/parse-dataset.ts'
import { takenCounts } from '../../src/take-away/counts.ts'
import { fileName } from '../../src/take-away/file-name.ts'
import { jsonParts } from '../../src/take-away/json-parts.ts'
import { recordsOf } from '../../src/take-away/records-json.ts'
import { NO_FILTERS } from '../../src/view-state/view-state.ts'
import { joined, takenUnder, VIEWS } from './taken.ts'

describe.each(Object.entries(VIEWS))('under “%s”', (_, change) => {
  const { taken, selection } = takenUnder(change)
  const text = joined(jsonParts(recordsOf(taken)))

  it('the page itself reads it back as the same records', () => {
    const again = decodeDataset(parseDataset(text))
    expect([...allRecords(again)]).toEqual(taken.records)
    expect(again.eventCount).toBe(selection.count)
  })

  it('holds everybody and everything its records name, and nobody else', () => {
    const { people, evidence, places } = recordsOf(taken)
    const named = new Set(taken.records.flatMap(({ persons }) => persons.map(({ person }) => person)))
    expect(new Set(people.map(({ id }) => id))).toEqual(named)
    for (const { places: mentions, date_evidence } of taken.records) {
      for (const { place } of mentions) expect(places.map(({ id }) => id)).toContain(place)
      for (const { evidence: id } of date_evidence) expect(evidence.map((each) => each.id)).toContain(id)
    }
  })
})

test('read again, a file knows under which filter it was made and what it is without', () => {
  const again = (name: string) =>
    decodeDataset(parseDataset(joined(jsonParts(recordsOf(takenUnder(VIEWS[name] ?? {}).taken)))))
  const city = again('a city')
  expect(city.extract).toEqual({ filter: 'the filter, “in words”', leftOut: 167 })
  expect(city.eventCount).toBe(28)
  // taken away once more, it leaves out what it was without
  const choice = { filters: { ...NO_FILTERS, type: ['arrest'] }, window: null, queryRows: null }
  const engine = createEngine(city)
  const arrests = engine.select(choice)
  const { places } = engine.light(arrests, null, null)
  expect(takenCounts(city, arrests, places).left_out).toBe(195 - arrests.count)
  expect(again('everything').extract).toBeNull()
})

test('a file says its source, data version, licence, filter, day and what is left out', () => {
  const { about } = takenUnder(VIEWS['a city'] ?? {}).taken
  expect(about.sources[0]?.authors.map(({ short }) => short)).toEqual(['ODF', 'FIDU', 'KHISR'])
  expect(about.data_version).toMatch(/^[0-9a-f]{64}$/)
  expect(about.licence).toContain('CC BY 4.0')
  expect(about.link).toBe('https://attest.example/kz/?v=1&place=almaty')
  expect(about.exported).toBe('2019-10-01')
  expect(about.counts.events + about.counts.left_out).toBe(195)
})

test('a file name tells what and when, and nothing else', () => {
  const { records } = takenUnder(VIEWS['a window'] ?? {}).taken
  expect(fileName('events', 'csv', records)).toMatch(/^events-\d{4}-\d{4}\.csv$/)
  const day = records.filter(({ date_shape }) => date_shape === 'day').slice(0, 1)
  expect(fileName('events', 'csv', day)).toBe('events-2018.csv')
  expect(fileName('events', 'csv', [])).toBe('events.csv')
})
