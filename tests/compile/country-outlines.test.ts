import { expect, test } from 'vitest'
import { isInCountry } from '../../src/compile/country-outlines.ts'

test.each([
  ['KZ', 76.9167, 43.25, true],
  ['KZ', 51.1722, 43.6481, true],
  ['KZ', 74.59, 42.87, false],
  ['KG', 74.59, 42.87, true],
  ['FR', 7.7455, 48.5839, true],
  ['FR', 13.405, 52.52, false],
  ['AU', 151.21, -33.87, true],
  ['US', -157.86, 21.31, true],
  ['XX', 0, 0, null],
])('%s holds %d, %d: %s', (country, longitude, latitude, expected) => {
  expect(isInCountry(country, longitude, latitude)).toBe(expected)
})
