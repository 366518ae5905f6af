import { statSync, readFileSync } from 'node:fs'
import type { Feature } from 'geojson'
import { describe, expect, it } from 'vitest'
import { CITY_ZOOMS } from '../../src/views/map/basemap-labels.ts'
import { buildBasemap } from '../../src/workshop/basemap.ts'
import { realDataset } from '../fixtures/real-dataset.ts'
import { ARCHIVE, archiveBytes, BuiltTiles, linesOf, type Box } from './built-tiles.ts'

const tiles = await BuiltTiles.open()

const textOf = (feature: Feature, key: string): string => String(feature.properties?.[key] ?? '')
const isBorder =
  (...kinds: string[]) =>
  (feature: Feature): boolean =>
    kinds.includes(textOf(feature, 'kind'))

const ofKazakhstan = (kind: string) => (feature: Feature) =>
  feature.properties?.['kind'] === kind && feature.properties['kazakhstan'] === true
const isAny = () => true

const countriesAt = async (longitude: number, latitude: number, upTo = 8): Promise<string[]> =>
  (await tiles.areasAt(longitude, latitude, 'countries', upTo)).map(
    ({ properties }) => properties?.['iso'] ?? properties?.['name_en'],
  )

describe('the committed archive', () => {
  it('is what the script builds, byte for byte, twice', () => {
    const [first, second] = [Buffer.from(buildBasemap()), Buffer.from(buildBasemap())]
    expect(first.equals(second)).toBe(true)
    // If this fails: npm run basemap
    expect(first.equals(Buffer.from(archiveBytes()))).toBe(true)
  }, 120_000)

  it('stays below 1.6 MB', () => {
    expect(statSync(ARCHIVE).size).toBeLessThan(1_600_000)
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
    ['the Caspian Sea', 50.5, 42, []],
  ])('%s', async (_name, longitude, latitude, expected) => {
    expect(await countriesAt(longitude, latitude)).toEqual(expected)
  })

  it.each([2, 3, 4])('are filled rightly on both sides of the 180th meridian at zoom %i', async (zoom) => {
    const places: [number, number, string[]][] = [
      [-173.6, 65.6, ['RU']], // Chukotka beyond 180°
      [178.5, 67.5, ['RU']],
      [-178, 58, []], // the Bering Sea
      [179.5, 50, []],
      [-179.5, 45, []],
      [179.5, 5, []],
      [-179.5, -35, []],
      [60, 80, []], // the Arctic, which a ring round the pole would fill
      [-85, -79, ['Antarctica']],
      [30, -80, ['Antarctica']],
      [45, 73.5, []], // the Barents Sea
    ]
    for (const [x, y, expected] of places) expect([x, y, await countriesAt(x, y, zoom)]).toEqual([x, y, expected])
  })

  it('hold every city of theirs, but for a harbour on a coarse coast and a crossing on the boundary itself', async () => {
    const astray: string[] = []
    for (const { lon, lat, country, name } of gazetteer()) {
      if (!(await countriesAt(lon, lat)).includes(country)) astray.push(name)
    }
    expect(astray).toEqual(['Khorgos', 'New York'])
  })
})

describe('borders', () => {
  const landLines = isBorder('boundary', 'disputed')
  it.each<[string, number, Box]>([
    ['at Perekop and in Crimea', 6, [32, 44.2, 36.8, 46.5]],
    ['round Baikonur', 8, [62.5, 45.3, 64.2, 46.5]],
    ['through Cyprus', 6, [32.9, 35.05, 33.6, 35.3]],
    ['between Somalia and its north', 4, [48.2, 8.1, 49.5, 11.3]],
  ])('leave no line %s', async (_name, zoom, box) => {
    expect(await tiles.linePoints(zoom, box, 'borders', landLines)).toEqual([])
  })

  it('leave no coast across the isthmus of Perekop', async () => {
    expect(await tiles.linePoints(6, [33.7, 46.02, 33.8, 46.2], 'borders', isBorder('coast'))).toEqual([])
  })

  it.each<[string, number, Box, Box]>([
    // The atlas draws Western Sahara east of the sand wall only.
    ['Western Sahara', 5, [-17.2, 21.2, -8.6, 27.7], [-14, 22, -9, 27]],
    ['Kosovo', 6, [20, 41.8, 21.9, 43.3], [20.6, 42.3, 21.4, 43.2]],
    ['the Golan', 6, [35.55, 32.6, 36.1, 33.4], [35.7, 32.85, 36, 33.2]],
    ['Aksai Chin', 6, [77.5, 33.5, 80.3, 36], [77.7, 33.7, 80, 35.8]],
  ])('are dashed about %s, where nothing is drawn as settled', async (_name, zoom, dashed, within) => {
    expect((await tiles.linePoints(zoom, dashed, 'borders', isBorder('disputed'))).length).toBeGreaterThan(1)
    expect(await tiles.linePoints(zoom, within, 'borders', isBorder('boundary'))).toEqual([])
  })

  it('run round Kazakhstan, by land and by the Caspian', async () => {
    const box: Box = [46, 40.5, 88, 56]
    expect((await tiles.linePoints(8, box, 'borders', ofKazakhstan('boundary'))).length).toBeGreaterThan(500)
    expect((await tiles.linePoints(8, box, 'borders', ofKazakhstan('coast'))).length).toBeGreaterThan(300)
  })

  it('never run across the map nor along the 180th meridian', async () => {
    for (let z = 0; z <= 4; z++) {
      for (const x of z === 0 ? [0] : [0, 2 ** z - 1]) {
        for (let y = 0; y < 2 ** z; y++) {
          const lines = ((await tiles.features(z, x, y, 'borders')) ?? []).flatMap(linesOf)
          const steps = lines.flatMap((line) => line.slice(1).map((to, i) => [line[i] ?? to, to] as const))
          const across = steps.filter(([[a = 0], [b = 0]]) => Math.abs(a - b) > 60)
          const along = steps.filter(
            ([[ax = 0, ay = 0], [bx = 0, by = 0]]) => onMeridian(ax) && onMeridian(bx) && Math.abs(ay - by) > 0.6,
          )
          expect([...across, ...along]).toEqual([])
        }
      }
    }
  })
})

describe('regions of Kazakhstan', () => {
  it('are parted by lines, but for the lease of Baikonur and the limits of cities', async () => {
    expect((await tiles.linePoints(8, [66, 46, 74, 47], 'regions', isAny)).length).toBeGreaterThan(3)
    expect(await tiles.linePoints(8, [62.5, 45.3, 64.2, 46.5], 'regions', isAny)).toEqual([])
    expect(await tiles.linePoints(8, [76.7, 43.1, 77.1, 43.5], 'regions', isAny)).toEqual([])
    expect(await tiles.linePoints(8, [71.1, 51, 71.7, 51.3], 'regions', isAny)).toEqual([])
  })

  it.each([
    ['mangystau-region', 53.4, 44.2],
    ['zhambyl-region', 71.4, 42.9],
    ['almaty-region', 76.9, 43.25], // with the city
    ['akmola-region', 71.446, 51.18], // with Astana
    ['kyzylorda-region', 63.31, 45.62], // with the lease of Baikonur
    ['turkistan-region', 69.6, 42.3], // with Shymkent, which left it in 2018
  ])('are areas too: %s', async (place, longitude, latitude) => {
    for (const zoom of [2, 5, 8]) {
      const found = await tiles.areasAt(longitude, latitude, 'areas', zoom)
      expect(found.map((area) => textOf(area, 'place'))).toEqual([place])
    }
  })

  it('are not left out where the data tells of one', async () => {
    const areas = (await tiles.features(2, 2, 1, 'areas')) ?? []
    const drawn = new Set(areas.map((area) => textOf(area, 'place')))
    const told = [...realDataset.places.values()].filter(({ kind }) => kind === 'region').map(({ id }) => id)
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter((id) => !drawn.has(id))).toEqual([])
  })

  it('bear fourteen names, and the former one of Turkistan region', async () => {
    const labels = (await tiles.features(4, 11, 5, 'labels')) ?? []
    const names = new Set<string>()
    for (const longitude of [50, 56, 62, 68, 74, 80])
      for (const latitude of [43, 47, 51, 54])
        for (const label of await tiles.featuresAt(longitude, latitude, 'labels', 5))
          if (textOf(label, 'kind') === 'region') names.add(textOf(label, 'name_en'))
    expect(names.size).toBe(14)
    const turkistan = labels.find((label) => textOf(label, 'name_en') === 'Turkistan region')
    expect(turkistan?.properties).toMatchObject({
      name_kk: 'Түркістан облысы',
      former_1_en: 'South Kazakhstan region',
      former_1_ru: 'Южно-Казахстанская область',
      former_1_to: '2018-06-19',
    })
  })
})

describe('waters', () => {
  it.each([
    ['Balkhash', 73.9, 45.6, false],
    ['Alakol', 81.75, 46.1, false],
    ['Zaysan', 83.9, 48, false],
    ['Issyk-Kul', 77.2, 42.45, false],
    ['Tengiz', 68.95, 50.4, false],
    ['Kapshagay Reservoir', 77.6, 43.83, false],
    ['Baikal', 107.9, 53.5, false],
    ['Aral', 60, 45, true],
  ])('has %s', async (_name, longitude, latitude, former) => {
    const found = await tiles.areasAt(longitude, latitude, 'lakes')
    expect(found.map(({ properties }) => properties?.['former_shore'])).toEqual([former])
  })

  it.each([
    ['Irtysh', 'Иртыш', 'Ертіс', 76.95, 52.3],
    ['Ural', 'Урал', 'Жайық', 51.6, 48.3],
    ['Syr Darya', 'Сырдарья', 'Сырдария', 65.5, 44.85],
    ['Ili', 'Или', 'Іле', 75.5, 44.9],
    ['Ishim', 'Ишим', 'Есіл', 71.4, 51.15],
    ['Tobol', 'Тобол', 'Тобыл', 63.6, 53.2],
    ['Chu', 'Чу', 'Шу', 73.7, 43.7],
    ['Amu Darya', 'Амударья', 'Әмудария', 60, 42.2],
  ])('has the %s, named in three languages, along its course', async (en, ru, kk, longitude, latitude) => {
    const labels = await tiles.featuresAt(longitude, latitude, 'labels')
    const named = labels.find((label) => textOf(label, 'kind') === 'river' && textOf(label, 'name_en') === en)
    expect(named?.properties).toMatchObject({ name_ru: ru, name_kk: kk })
    const near = (await tiles.featuresAt(longitude, latitude, 'rivers')).flatMap(linesOf).flat()
    const far = Math.min(...near.map(([x = 0, y = 0]) => Math.hypot(x - longitude, y - latitude)))
    expect(far).toBeLessThan(0.25)
  })
})

describe('cities and countries', () => {
  it('stand on the tiles from the zoom at which the style names their rank', async () => {
    const zooms = new Map<number, number>(CITY_ZOOMS.map(([rank, zoom]) => [rank, Math.floor(zoom)]))
    const missing: string[] = []
    for (const { lon, lat, name, rank } of gazetteer()) {
      const zoom = zooms.get(rank) ?? 0
      const cities = await tiles.featuresAt(lon, lat, 'cities', zoom)
      if (!cities.some((city) => textOf(city, 'name_en') === name)) missing.push(name)
    }
    expect(missing).toEqual([])
  })

  it('keep former names and their dates', async () => {
    const cities = await tiles.featuresAt(71.446, 51.18, 'cities')
    const astana = cities.find((city) => city.properties?.['geonameid'] === 1526273)
    expect(astana?.properties).toMatchObject({
      name_en: 'Astana',
      former_5_en: 'Nur-Sultan',
      former_5_kk: 'Нұр-Сұлтан',
      former_5_from: '2019-03-23',
      former_5_to: '2022-09-17',
    })
  })

  it('label 194 states, each inside its own land', async () => {
    const states = new Map<string, string>()
    for (const { z, x, y } of tilesUpTo(6)) {
      for (const label of (await tiles.features(z, x, y, 'labels')) ?? []) {
        const iso = textOf(label, 'iso')
        if (iso === '' || label.geometry.type !== 'Point') continue
        const [longitude = 0, latitude = 0] = label.geometry.coordinates
        // Coarse tiles round the place: the nearest of them counts.
        states.set(iso, (await countriesAt(longitude, latitude)).includes(iso) ? 'inside' : `${longitude},${latitude}`)
      }
    }
    expect(states.size).toBe(194)
    expect([...states].filter(([, where]) => where !== 'inside')).toEqual([])
  })
})

function tilesUpTo(zoom: number): { z: number; x: number; y: number }[] {
  return Array.from({ length: zoom + 1 }, (_, z) => z).flatMap((z) =>
    Array.from({ length: 4 ** z }, (_, i) => ({ z, x: i % 2 ** z, y: Math.floor(i / 2 ** z) })),
  )
}

function onMeridian(longitude: number): boolean {
  return Math.abs(Math.abs(longitude) - 180) < 0.01
}

function gazetteer(): { lon: number; lat: number; country: string; name: string; rank: number }[] {
  const rows = readFileSync(new URL('../../data/gazetteer.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
  return rows.map((text) => {
    const cells = text.replaceAll(/"[^"]*"/g, '').split(',')
    const [, country = '', en = ''] = cells
    const name = en.replace(/ \(.*\)$/, '')
    return { country, name, lat: Number(cells[7]), lon: Number(cells[8]), rank: Number(cells[10]) }
  })
}
