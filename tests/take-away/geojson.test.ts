import type { FeatureCollection } from 'geojson'
import { describe, expect, it, test } from 'vitest'
import { isLocating } from '../../src/model/place-role.ts'
import { geoJsonOf, type EventFeature } from '../../src/take-away/geojson.ts'
import { jsonParts } from '../../src/take-away/json-parts.ts'
import { timespansOf } from '../../src/take-away/timespans.ts'
import { BASE, joined, takenUnder, VIEWS } from './taken.ts'

/** A date of ISO 8601 with no more than a day: what LPF takes. */
const ISO = /^\d{4}(-\d{2}(-\d{2})?)?$/

const pointsOf = ({ geometry }: EventFeature) =>
  geometry === null ? [] : geometry.type === 'Point' ? [geometry] : geometry.geometries

describe.each(Object.entries(VIEWS))('under “%s”', (_, change) => {
  const { taken, selection } = takenUnder(change)
  // typed as any reader of GeoJSON would have it
  const written: FeatureCollection = JSON.parse(joined(jsonParts(geoJsonOf(taken))))
  const features = [...geoJsonOf(taken).features]

  it('has a feature for every row that passes', () => {
    expect(written.features.map(({ id }) => id)).toEqual(taken.records.map(({ id }) => id))
    expect(features.filter(({ properties }) => properties['kind'] === 'event')).toHaveLength(selection.count)
    expect(taken.about.counts.undated).toBe(
      features.filter(({ when, properties }) => !when && properties['kind'] === 'event').length,
    )
  })

  it('is GeoJSON as RFC 7946 has it', () => {
    expect(written.type).toBe('FeatureCollection')
    // 7.1: what defines one kind of object stands on no other
    for (const name of ['coordinates', 'geometries', 'geometry', 'properties']) expect(written).not.toHaveProperty(name)
    for (const feature of written.features) {
      expect(feature.type).toBe('Feature')
      expect(feature).toHaveProperty('geometry')
      expect(feature.properties).toBeTypeOf('object')
      for (const name of ['coordinates', 'geometries', 'features']) expect(feature).not.toHaveProperty(name)
    }
    for (const { coordinates, ...others } of features.flatMap(pointsOf)) {
      expect(coordinates).toHaveLength(2)
      expect(Math.abs(coordinates[0])).toBeLessThanOrEqual(180)
      expect(Math.abs(coordinates[1])).toBeLessThanOrEqual(90)
      for (const name of ['geometry', 'properties', 'features']) expect(others).not.toHaveProperty(name)
    }
  })

  it('keeps every unlocated event, with no geometry, and counts it', () => {
    const nowhere = taken.records.filter(({ places }) => !places.some(({ role }) => isLocating(role)))
    const byId = new Map(features.map((feature) => [feature.id, feature]))
    for (const { id } of nowhere) expect(byId.get(id)?.geometry).toBeNull()
    expect(nowhere.filter(({ record_kind }) => record_kind === 'event')).toHaveLength(taken.about.counts.unlocated)
  })

  it('gives each place with a point where it happened, on whose word', () => {
    for (const [index, record] of taken.records.entries()) {
      const wanted = record.places.flatMap(({ place, role, basis }) => {
        const known = taken.dataset.places.get(place)
        return isLocating(role) && known?.latitude
          ? [{ place, role, basis, coordinates: [known.longitude, known.latitude] }]
          : []
      })
      const feature = features[index]
      if (!feature) throw new Error(`no feature for ${record.id}`)
      expect(
        pointsOf(feature).map(({ place, role, basis, coordinates }) => ({ place, role, basis, coordinates })),
      ).toEqual(wanted)
      expect(feature.properties['places']).toHaveLength(record.places.length)
    }
  })

  it('has what Linked Places asks: a context, an address and a title each, timespans with a start', () => {
    expect(written).toHaveProperty('@context')
    for (const feature of features) {
      expect(feature['@id']).toBe(`${BASE}?v=1&event=${feature.id}`)
      expect(feature.properties['title']).toBeTruthy()
      if (!feature.when) continue
      expect(feature.when.timespans.length).toBeGreaterThan(0)
      for (const { start, end } of feature.when.timespans) {
        for (const date of [...Object.values(start), ...Object.values(end ?? {})]) expect(date).toMatch(ISO)
      }
    }
  })
})

test('a dispute keeps its field, its words, and who says so where', () => {
  const { taken } = takenUnder({})
  const features = [...geoJsonOf(taken).features]
  for (const [index, { disputed }] of taken.records.entries()) {
    const told = features[index]?.properties['disputed']
    expect(told).toHaveLength(disputed.length)
    expect(told).toMatchObject(
      disputed.map(({ field, says, evidence }) => ({ field, says, by: evidence.map(() => ({})) })),
    )
  }
  expect(features.find(({ id }) => id === '13-six-rallies')?.properties['disputed']).toEqual([
    {
      field: 'title',
      says: 'The protest of 22 March 2019 was against renaming the capital.',
      by: [
        {
          identifier:
            'https://www.rferl.org/a/kazakh-police-detain-protesters-in-several-cities-during-norouz-celebration/29835901.html',
          label: 'Kazakh Police Detain Protesters In Several Cities During Norouz Celebration, RFE/RL, 2019-03-22',
        },
      ],
    },
  ])
})

test('a date keeps what it means', () => {
  const part = (value: string) =>
    ({ value, precision: value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day' }) as const
  const of = (date_shape: Parameters<typeof timespansOf>[0]['date_shape'], ...parts: string[]) =>
    timespansOf({ date_shape, date_parts: parts.map(part), latest: 17986 })
  expect(of('day', '2018-03-13')).toEqual([{ start: { in: '2018-03-13' } }])
  expect(of('month', '2016-11')).toEqual([{ start: { in: '2016-11' } }])
  expect(of('interval', '2018-03', '2019-03')).toEqual([{ start: { in: '2018-03' }, end: { in: '2019-03' } }])
  expect(of('open', '2017-01-01')).toEqual([{ start: { in: '2017-01-01' }, end: { earliest: '2019-03-31' } }])
  const between = { earliest: '2018-02-22', latest: '2018-11-30' }
  expect(of('within', '2018-02-22', '2018-11')).toEqual([{ start: between, end: between }])
  expect(of('set', '2018-02-22', '2018-03-01')).toEqual([
    { start: { in: '2018-02-22' } },
    { start: { in: '2018-03-01' } },
  ])
  expect(of(null)).toBeNull()
})
