import { describe, expect, test } from 'vitest'
import { readArchive } from '../../../src/views/map/basemap-archive.ts'
import { areaLayer } from '../../../src/views/map/areas.ts'
import { boundsAround } from '../../../src/views/map/camera.ts'
import { createEngine } from '../../../src/engine/engine.ts'
import { NO_FILTERS } from '../../../src/view-state/view-state.ts'
import { askedAbroad, edgeSites, selectedPoints } from '../../../src/views/map/beyond.ts'
import type { Emphasis } from '../../../src/views/map/emphasis.ts'
import { placeSites } from '../../../src/views/map/place-marks.ts'
import { realDataset } from '../../fixtures/real-dataset.ts'
import { archiveBytes } from '../../workshop/built-tiles.ts'

const NONE = { places: new Map<string, Emphasis>() }
const emphasised = (...entries: [string, Emphasis][]) => ({ places: new Map(entries) })

const engine = createEngine(realDataset)
const selection = engine.select({ filters: NO_FILTERS, window: null, queryRows: null })
const counts = engine.light(selection, null, null).places
const sites = placeSites({ dataset: realDataset, selection, counts, chosen: [] })

describe('what the edge tells of', () => {
  test('the places abroad, none at home', () => {
    const ids = edgeSites(sites, [], NONE).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['kyiv', 'strasbourg', 'paris', 'brussels']))
    expect(ids).not.toContain('almaty')
  })

  test('and at home what is chosen, selected or pointed at', () => {
    const strong = edgeSites(sites, ['oral'], emphasised(['almaty', 'pointed'])).filter((site) => site.strong)
    expect(strong.map(({ id }) => id).toSorted()).toEqual(['almaty', 'oral'])
  })
})

describe('what the filter asks for abroad', () => {
  const box = { west: 0, south: 40, east: 10, north: 50 }
  const asked = (chosen: string[], known = true) => askedAbroad(realDataset, sites, chosen, () => (known ? box : null))

  test('by the value itself: all places there', () => {
    const abroad = sites.filter((site) => site.abroad)
    expect(asked(['abroad'])).toEqual({ points: abroad, bounds: boundsAround(abroad) })
  })

  test('by a foreign country: that country; where its bounds are not known, all places', () => {
    expect(asked(['almaty', 'france'])).toEqual({ points: [{ longitude: 5, latitude: 45 }], bounds: box })
    expect(asked(['france'], false)).toEqual(asked(['abroad']))
  })

  test('nothing: those have a point, or lie at home', () => {
    expect(asked(['kyiv', 'kazakhstan', 'mangystau-region', 'not-located', 'aktas'])).toBeNull()
    expect(asked([])).toBeNull()
  })
})

describe('the selection', () => {
  const at = (id: string) => realDataset.places.get(id)?.longitude
  const longitudes = (...input: [string[], ReturnType<typeof emphasised>]) =>
    selectedPoints(realDataset, ...input, () => null).map(({ longitude }) => longitude)

  test('is the selected event’s places, or else the chosen ones', () => {
    expect(longitudes(['oral'], emphasised(['almaty', 'selected'], ['aktau', 'pointed']))).toEqual([at('almaty')])
    expect(longitudes(['oral', 'abroad'], emphasised(['kazakhstan', 'selected']))).toEqual([at('oral')])
    expect(longitudes([], NONE)).toEqual([])
  })

  test('of a region or country is all of it, as the base map has it', async () => {
    const archive = await readArchive(archiveBytes())
    const boundsOf = (...chosen: string[]) =>
      boundsAround(selectedPoints(realDataset, chosen, NONE, (area) => archive.boundsOf(areaLayer(area), area.id)))
    // Europe alone: no part of the country overseas
    expect(boundsOf('france')).toEqual({ west: -4.8, south: 42.3, east: 8.2, north: 51.1 })
    expect(boundsOf('kazakhstan')).toEqual({ west: 46.4, south: 40.5, east: 87.4, north: 55.5 })
    expect(boundsOf('mangystau-region')).toEqual({ west: 50.2, south: 41.2, east: 56.8, north: 46.5 })
    expect(boundsOf('belgium', 'ukraine')).toMatchObject({ west: 2.5, east: 40.2 })
    // nobody knows where in its region it lies
    expect(boundsOf('aktas', 'abroad', 'not-located')).toBeNull()
    const known = [...realDataset.places.values()].filter(
      ({ latitude, kind }) => latitude === null && kind !== 'settlement',
    )
    expect(known.filter(({ id }) => boundsOf(id) === null)).toEqual([])
  })
})
