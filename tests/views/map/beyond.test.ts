import { describe, expect, test } from 'vitest'
import { createEngine } from '../../../src/engine/engine.ts'
import { NO_FILTERS } from '../../../src/view-state/view-state.ts'
import { asksAbroad, edgeSites, selectedPoints } from '../../../src/views/map/beyond.ts'
import type { Emphasis } from '../../../src/views/map/emphasis.ts'
import { placeSites } from '../../../src/views/map/place-marks.ts'
import { realDataset } from '../../fixtures/real-dataset.ts'

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

test('the filter asks abroad by the value itself or by a foreign country', () => {
  expect(asksAbroad(realDataset, ['abroad'])).toBe(true)
  expect(asksAbroad(realDataset, ['almaty', 'france'])).toBe(true)
  // those have a point, or lie at home
  expect(asksAbroad(realDataset, ['kyiv', 'kazakhstan', 'mangystau-region', 'not-located', 'aktas'])).toBe(false)
})

test('the selection is the selected event’s places, or else the chosen ones', () => {
  const at = (id: string) => realDataset.places.get(id)?.longitude
  const longitudes = (...input: [string[], ReturnType<typeof emphasised>]) =>
    selectedPoints(realDataset, ...input).map(({ longitude }) => longitude)
  expect(longitudes(['oral'], emphasised(['almaty', 'selected'], ['aktau', 'pointed']))).toEqual([at('almaty')])
  expect(longitudes(['oral', 'abroad'], emphasised(['kazakhstan', 'selected']))).toEqual([at('oral')])
  expect(longitudes([], NONE)).toEqual([])
})
