import { expect, test } from 'vitest'
import { areaLayer, litAreas } from '../../../src/views/map/areas.ts'
import type { Emphasis } from '../../../src/views/map/emphasis.ts'
import { realDataset } from '../../fixtures/real-dataset.ts'

const lit = (chosen: readonly string[], emphasis: readonly [string, Emphasis][] = []) =>
  litAreas(realDataset, chosen, { places: new Map(emphasis) }).map((area) => `${area.kind} ${area.id} ${area.light}`)

test('regions by place, countries by code; pointed wins', () => {
  expect(lit(['mangystau-region', 'france'], [['ukraine', 'selected'], ['france', 'pointed']])).toEqual([
    'region mangystau-region chosen',
    'country FR pointed',
    'country UA chosen',
  ]) // prettier-ignore
  expect(lit([], [['kazakhstan', 'selected']])).toEqual(['country KZ chosen'])
})

test('a city is no area, nor a settlement without a point, nor what is no place', () => {
  expect(lit(['almaty', 'aktas', 'abroad', 'not-located', 'atlantis'])).toEqual([])
})

test('a region and a country have layers of their own', () => {
  const [region, country] = litAreas(realDataset, ['zhambyl-region', 'spain'], { places: new Map() })
  expect([region, country].map((area) => area && areaLayer(area))).toEqual(['areas', 'countries'])
})
