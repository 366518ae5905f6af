import { describe, expect, test } from 'vitest'
import { boundsAround, HOME_BOUNDS, REACH, sameCamera } from '../../../src/views/map/camera.ts'
import { joinPoints } from '../../../src/views/map/join.ts'
import { realDataset } from '../../fixtures/real-dataset.ts'

describe('the camera', () => {
  test('fits all points, and does not dive onto a single one', () => {
    expect(
      boundsAround([
        { longitude: 2, latitude: 48 },
        { longitude: 30, latitude: 50 },
      ]),
    ).toEqual({ west: 2, south: 48, east: 30, north: 50 })
    expect(boundsAround([{ longitude: 10, latitude: 40 }], 2)).toEqual({ west: 9, south: 39, east: 11, north: 41 })
    expect(boundsAround([])).toBeNull()
  })

  test('reaches every place of the data, and home holds every one at home', () => {
    const outside = [...realDataset.places.values()].filter(({ country, longitude, latitude }) => {
      if (longitude === null || latitude === null) return false
      const { west, south, east, north } = country === 'KZ' ? HOME_BOUNDS : REACH
      return longitude < west || longitude > east || latitude < south || latitude > north
    })
    expect(realDataset.places.size).toBeGreaterThan(20)
    expect(outside).toEqual([])
  })

  test('knows its own move when it comes back through the link', () => {
    const camera = { longitude: 71.446, latitude: 51.18, zoom: 5.2 }
    expect(sameCamera(camera, { ...camera, longitude: 71.44601 })).toBe(true)
    expect(sameCamera(camera, { ...camera, zoom: 5.3 })).toBe(false)
    expect(sameCamera(camera, { ...camera, latitude: 51.3 })).toBe(false)
  })
})

test('places of one event are joined by the shortest lines', () => {
  const [a, b, c] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 10, y: 0 },
  ]
  expect(joinPoints([a, b, c])).toEqual([
    [a, c],
    [c, b],
  ])
  expect(joinPoints([a])).toEqual([])
  expect(joinPoints([])).toEqual([])
})
