import { existsSync, readFileSync, statSync } from 'node:fs'
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { buildBasemap } from '../../src/workshop/basemap.ts'
import type { BorderProperties } from '../../src/workshop/basemap/borders.ts'
import { readFormerNames, type CityProperties } from '../../src/workshop/basemap/cities.ts'
import type { CountryProperties } from '../../src/workshop/basemap/countries.ts'
import type { LabelProperties } from '../../src/workshop/basemap/labels.ts'
import { joinRings, readSegments } from '../../src/workshop/basemap/lakes.ts'
import { cutLineAtAntimeridian, unwrap } from '../../src/workshop/basemap/lines.ts'
import { planarPolygons, polygonContains, ringArea } from '../../src/workshop/basemap/rings.ts'

const BUILT = ['countries', 'borders', 'labels', 'cities'].map((name) => `${name}.geojson`)
const FILES = [...BUILT, 'lakes.geojson']
const urlOf = (name: string): URL => new URL(`../../public/basemap/${name}`, import.meta.url)

const countries: FeatureCollection<MultiPolygon, CountryProperties> = JSON.parse(read('countries.geojson'))
const borders: FeatureCollection<MultiLineString, BorderProperties> = JSON.parse(read('borders.geojson'))
const lakes: FeatureCollection<Polygon, { area: number; former_shore: boolean }> = JSON.parse(read('lakes.geojson'))
const labels: FeatureCollection<Point, LabelProperties> = JSON.parse(read('labels.geojson'))
const cities: FeatureCollection<Point, CityProperties> = JSON.parse(read('cities.geojson'))

function read(name: string): string {
  return readFileSync(urlOf(name), 'utf8')
}

const countriesAt = (longitude: number, latitude: number): string[] =>
  countries.features
    .filter(({ geometry }) => geometry.coordinates.some((polygon) => polygonContains(polygon, [longitude, latitude])))
    .map(({ properties }) => properties.iso ?? properties.name_en)

const linesOf = (kind: string, kazakhstan?: boolean): Position[][] =>
  borders.features
    .filter(
      ({ properties }) => properties.kind === kind && (kazakhstan ?? properties.kazakhstan) === properties.kazakhstan,
    )
    .flatMap(({ geometry }) => geometry.coordinates)

const pointsIn = (lines: Position[][], west: number, south: number, east: number, north: number): Position[] =>
  lines.flat().filter(([x = 0, y = 0]) => x >= west && x <= east && y >= south && y <= north)

describe('the committed base map', () => {
  it('is what the script builds, byte for byte, twice', () => {
    const [first, second] = [buildBasemap(), buildBasemap()]
    expect([...first.keys()]).toEqual(BUILT)
    expect(BUILT.filter((name) => first.get(name) !== second.get(name))).toEqual([])
    // If this fails: npm run basemap
    expect(BUILT.filter((name) => first.get(name) !== read(name))).toEqual([])
  }, 30_000)

  it('stays below 1.3 MB together', () => {
    expect(FILES.every((name) => existsSync(urlOf(name)))).toBe(true)
    expect(FILES.reduce((sum, name) => sum + statSync(urlOf(name)).size, 0)).toBeLessThan(1_300_000)
  })
})

describe('countries', () => {
  it.each([
    ['Simferopol', 34.1, 44.95, ['UA']],
    ['Sevastopol', 33.56, 44.6, ['UA']],
    ['Kerch', 36.42, 45.35, ['UA']],
    ['Perekop', 33.69, 46.16, ['UA']],
    ['Krasnodar', 38.98, 45.04, ['RU']],
    ['Baikonur', 63.31, 45.62, ['KZ']],
    ['Kyrenia', 33.3, 35.27, ['CY']],
    ['Hargeisa', 44.06, 9.56, ['SO']],
    ['Provideniya, beyond 180°', -173.22, 64.42, ['RU']],
    ['the South Pole', 30, -89.5, ['Antarctica']],
    ['the Caspian Sea', 50.5, 42, []],
    ['the Bering Sea', -178, 58, []],
    ['the Barents Sea', 45, 75, []],
  ])('%s', (_name, longitude, latitude, expected) => {
    expect(countriesAt(longitude, latitude)).toEqual(expected)
  })

  it('puts every city into its country, but for a coarsely drawn harbour and a crossing on the boundary itself', () => {
    const astray = cities.features
      .filter(({ geometry, properties }) => {
        const [x = 0, y = 0] = geometry.coordinates
        return !countriesAt(x, y).includes(properties.country)
      })
      .map(({ properties }) => properties.name_en)
    expect(astray).toEqual(['New York', 'Khorgos'])
  })

  it('has Kazakhstan once, with its name in four languages, and no unit that was merged', () => {
    const kazakhstan = countries.features.filter(({ properties }) => properties.iso === 'KZ')
    expect(kazakhstan.map(({ properties }) => properties)).toEqual([
      { iso: 'KZ', name_en: 'Kazakhstan', name_ru: 'Казахстан', name_kk: 'Қазақстан', name_fr: 'Kazakhstan' },
    ])
    const names = countries.features.map(({ properties }) => properties.name_en)
    for (const merged of ['Baikonur', 'N. Cyprus', 'Somaliland', 'Cyprus U.N. Buffer Zone'])
      expect(names).not.toContain(merged)
    const codes = countries.features.flatMap(({ properties }) => properties.iso ?? [])
    expect(new Set(codes).size).toBe(194)
    expect(codes).toHaveLength(194)
  })

  it('has closed rings within ±180° that span no more than half the globe, shells anticlockwise', () => {
    const flawed = countries.features.filter(({ geometry }) =>
      geometry.coordinates.some(
        (polygon) =>
          polygon.length === 0 ||
          polygon.some((ring, i) => {
            const xs = ring.map(([x = 0]) => x)
            const [west, east] = [Math.min(...xs), Math.max(...xs)]
            const closed = ring.length > 3 && ring[0]?.join() === ring.at(-1)?.join()
            return !closed || west < -180 || east > 180 || east - west > 180 || ringArea(ring) > 0 !== (i === 0)
          }),
      ),
    )
    expect(flawed.map(({ properties }) => properties.name_en)).toEqual([])
  })
})

describe('borders', () => {
  it('leave no line at Perekop, in Crimea or round Baikonur', () => {
    const land = [...linesOf('boundary'), ...linesOf('disputed')]
    expect(pointsIn(land, 32, 44.2, 36.8, 46.5)).toEqual([])
    expect(pointsIn(land, 62.5, 45.3, 64.2, 46.5)).toEqual([])
    expect(pointsIn(linesOf('coast'), 33.9, 45.9, 34.2, 46.05)).toEqual([])
  })

  it('leave no line through Cyprus or between Somalia and its north', () => {
    expect(pointsIn([...linesOf('boundary')], 32.9, 35.05, 33.6, 35.3)).toEqual([])
    expect(pointsIn([...linesOf('boundary'), ...linesOf('disputed')], 48.2, 8.1, 49.5, 11.3)).toEqual([])
  })

  it('dash the edges of Western Sahara and Kosovo, and nothing there is drawn as settled', () => {
    // The atlas draws Western Sahara east of the sand wall only.
    expect(pointsIn(linesOf('disputed'), -17.2, 21.2, -8.6, 27.7).length).toBeGreaterThan(20)
    expect(pointsIn(linesOf('boundary'), -14, 22, -9, 27)).toEqual([])
    expect(pointsIn(linesOf('disputed'), 20, 41.8, 21.9, 43.3).length).toBeGreaterThan(10)
    expect(pointsIn(linesOf('boundary'), 20.6, 42.3, 21.4, 43.2)).toEqual([])
  })

  it('run round Kazakhstan, by land and by the Caspian', () => {
    expect(pointsIn(linesOf('boundary', true), 46, 40.5, 88, 56).length).toBeGreaterThan(500)
    expect(pointsIn(linesOf('coast', true), 46, 40.5, 88, 56).length).toBe(linesOf('coast', true).flat().length)
  })

  it('never run across the map nor along the 180th meridian', () => {
    const steps = borders.features
      .flatMap(({ geometry }) => geometry.coordinates)
      .flatMap((line) => line.slice(1).map(([x = 0], i) => [line[i]?.[0] ?? 0, x] as const))
    expect(steps.length).toBeGreaterThan(10_000)
    expect(steps.filter(([a, b]) => Math.abs(a - b) > 60)).toEqual([])
    expect(steps.filter(([a, b]) => Math.abs(a) === 180 && Math.abs(b) === 180)).toEqual([])
  })
})

describe('waters and names', () => {
  it.each([
    ['Balkhash', 73.9, 45.6, false],
    ['Alakol', 81.75, 46.1, false],
    ['Zaysan', 83.9, 48, false],
    ['Issyk-Kul', 77.2, 42.45, false],
    ['Aral', 60, 45, true],
  ])('has %s', (_name, longitude, latitude, former) => {
    const found = lakes.features.filter(({ geometry }) => polygonContains(geometry.coordinates, [longitude, latitude]))
    expect(found.map(({ properties }) => properties.former_shore)).toEqual([former])
  })

  it('labels 194 states, each inside its own land', () => {
    const ofCountries = labels.features.filter(({ properties }) => properties.kind === 'country')
    expect(new Set(ofCountries.map(({ properties }) => properties.iso)).size).toBe(194)
    const outside = ofCountries.filter(({ geometry, properties }) => {
      const [x = 0, y = 0] = geometry.coordinates
      return !countriesAt(x, y).includes(properties.iso ?? '')
    })
    expect(outside.map(({ properties }) => properties.name_en)).toEqual([])
  })

  it('has every row of the gazetteer, with former names and their dates', () => {
    const rows = readFileSync(new URL('../../data/gazetteer.csv', import.meta.url), 'utf8')
      .trim()
      .split('\n')
    expect(cities.features).toHaveLength(rows.length - 1)
    const astana: Feature<Point, CityProperties> | undefined = cities.features.find(
      ({ properties }) => properties.geonameid === 1526273,
    )
    expect(astana?.properties).toMatchObject({
      name_en: 'Astana',
      rank: 1,
      former_5_en: 'Nur-Sultan',
      former_5_kk: 'Нұр-Сұлтан',
      former_5_from: '2019-03-23',
      former_5_to: '2022-09-17',
    })
  })
})

describe('the parts', () => {
  it('reads former names and refuses what it does not understand', () => {
    expect(
      readFormerNames('Kapchagay / Kapshagay (Капчагай, Қапшағай)@1970/2022-05-03|Chimkent (Чимкент)@/1993'),
    ).toEqual([
      { en: 'Kapchagay / Kapshagay', ru: 'Капчагай', kk: 'Қапшағай', from: '1970', to: '2022-05-03' },
      { en: 'Chimkent', ru: 'Чимкент', to: '1993' },
    ])
    expect(() => readFormerNames('Leninsk, 1966')).toThrow('Former name not understood: "Leninsk, 1966"')
  })

  it('follows and cuts lines over the 180th meridian', () => {
    expect(unwrap([[179, 0], [-179, 0], [178, 1]])).toEqual([[179, 0], [181, 0], [178, 1]]) // prettier-ignore
    expect(cutLineAtAntimeridian([[179, 0], [-179, 2]])).toEqual([[[179, 0], [180, 1]], [[-180, 1], [-179, 2]]]) // prettier-ignore
    expect(cutLineAtAntimeridian([[170, 0], [180, 1], [180, 2], [170, 3]])).toEqual([[[170, 0], [180, 1]], [[180, 2], [170, 3]]]) // prettier-ignore
  })

  it('cuts a ring over the 180th meridian in two', () => {
    const square = [[[170, 0], [170, 10], [-170, 10], [-170, 0], [170, 0]]] // prettier-ignore
    const boxes = planarPolygons(square).map(([ring = []]) => {
      const xs = ring.map(([x = 0]) => x)
      return [Math.min(...xs), Math.max(...xs)]
    })
    expect(boxes).toEqual([[170, 180], [-180, -170]]) // prettier-ignore
  })

  it('joins shore segments in either direction', () => {
    const segments = readSegments('> a\n0 0\n1 0\n> b\n1 1\n1 0\n> c\n1 1\n0 0\n')
    expect(joinRings(segments)).toEqual([[[0, 0], [1, 0], [1, 1], [0, 0]]]) // prettier-ignore
  })
})
