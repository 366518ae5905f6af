import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edgeBadges } from '../../../src/views/map/edge-badges.ts'

const SIZE = { width: 800, height: 400 }
const site = (id: string, x: number, y: number) => ({ id, x, y })

test('one badge a side, in the order of the places, where the first leaves the map', () => {
  const points = [
    site('kyiv', -800, 200),
    site('here', 400, 200),
    site('paris', -1600, 100),
    site('bishkek', 500, 900),
    site('oslo', 400, -500),
  ]
  expect(edgeBadges(points, SIZE)).toEqual([
    { side: 'left', ids: ['kyiv', 'paris'], along: 0.5 },
    { side: 'bottom', ids: ['bishkek'], along: 0.5 + 0.125 / 1.75 / 2 },
    { side: 'top', ids: ['oslo'], along: 0.5 },
  ])
})

test('every place out of sight is told of once, none in sight is, and every badge stands on its side', () => {
  const coordinate = fc.integer({ min: -5000, max: 5000 })
  fc.assert(
    fc.property(fc.array(fc.record({ x: coordinate, y: coordinate })), (places) => {
      const points = places.map(({ x, y }, i) => site(String(i), x, y))
      const outside = points.filter(({ x, y }) => x < 0 || y < 0 || x > SIZE.width || y > SIZE.height)
      const badges = edgeBadges(points, SIZE)
      expect(badges.flatMap(({ ids }) => ids).toSorted()).toEqual(outside.map(({ id }) => id).toSorted())
      expect(new Set(badges.map(({ side }) => side)).size).toBe(badges.length)
      for (const { along } of badges) expect(Math.abs(along - 0.5)).toBeLessThanOrEqual(0.5)
    }),
  )
})
