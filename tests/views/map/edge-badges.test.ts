import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edgeBadges, type EdgeBadge } from '../../../src/views/map/edge-badges.ts'
import { takenByLegend } from '../../../src/views/map/taken.ts'
import { overlap, touches } from '../../../src/views/map/box.ts'

const SIZE = { width: 800, height: 400 }
const site = (id: string, x: number, y: number, width = 60) => ({ id, x, y, width })
const middleOf = ({ left, top, width, height }: EdgeBadge) => ({ x: left + width / 2, y: top + height / 2 })

test('one badge a side, in the order of the places, where the first leaves the map', () => {
  const points = [
    site('kyiv', -800, 200),
    site('here', 400, 200),
    site('paris', -1600, 100),
    site('bishkek', 500, 900),
    site('oslo', 400, -500),
  ]
  const badges = edgeBadges(points, [], SIZE)
  expect(badges.map(({ side, ids }) => [side, ...ids])).toEqual([
    ['left', 'kyiv', 'paris'],
    ['bottom', 'bishkek'],
    ['top', 'oslo'],
  ])
  const [left, bottom, top] = badges.map(middleOf)
  expect(left?.y).toBe(200)
  expect(bottom?.x).toBeCloseTo(800 * (0.5 + 0.125 / 1.75 / 2))
  expect(top?.x).toBe(400)
})

test('names a few and counts the rest; never “and 1 more”', () => {
  const named = (places: number, width: number) =>
    edgeBadges(
      Array.from({ length: places }, (_, i) => site(String(i), -50, 200)),
      [],
      { width, height: 400 },
    ).map((badge) => badge.named)
  expect([1, 3, 4, 5, 9].flatMap((places) => named(places, 800))).toEqual([1, 3, 4, 3, 3])
  expect([1, 2, 3].flatMap((places) => named(places, 390))).toEqual([1, 2, 1])
})

test('goes along its side to where it covers no symbol, as near as can be', () => {
  const atyrau = { x: 60, y: 200, radius: 20 }
  const [badge] = edgeBadges([site('kyiv', -800, 200)], [atyrau], SIZE)
  expect(badge && touches(badge, atyrau)).toBe(false)
  expect(badge && Math.abs(middleOf(badge).y - 200)).toBeLessThan(50)
})

test('keeps beside what is avoided, such as the open legend', () => {
  const legend = takenByLegend(SIZE, { width: 248, height: 150 })
  const [badge] = edgeBadges([site('kyiv', -800, 300)], [], SIZE, legend)
  expect(legend.filter((box) => badge && overlap(box, badge))).toEqual([])
  expect(badge?.side).toBe('left')
  // closed it takes nothing, so large that it fills the map it does not reach beyond
  expect(takenByLegend(SIZE, { width: 0, height: 0 })).toEqual([])
  expect(takenByLegend(SIZE, { width: 248, height: 900 })[0]).toMatchObject({ top: 0, height: 400 })
})

test('every place out of sight is told of once, none in sight is; badges lie on the map and not on each other', () => {
  const coordinate = fc.integer({ min: -5000, max: 5000 })
  const symbol = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 400 }) })
  fc.assert(
    fc.property(
      fc.array(fc.record({ x: coordinate, y: coordinate })),
      fc.array(symbol, { maxLength: 3 }),
      (places, stands) => {
        const symbols = stands.map((at) => ({ ...at, radius: 20 }))
        const points = places.map(({ x, y }, i) => site(String(i), x, y))
        const outside = points.filter(({ x, y }) => x < 0 || y < 0 || x > SIZE.width || y > SIZE.height)
        const badges = edgeBadges(points, symbols, SIZE)
        expect(badges.flatMap(({ ids }) => ids).toSorted()).toEqual(outside.map(({ id }) => id).toSorted())
        expect(new Set(badges.map(({ side }) => side)).size).toBe(badges.length)
        for (const badge of badges) {
          expect(badge.left).toBeGreaterThanOrEqual(0)
          expect(badge.top).toBeGreaterThanOrEqual(0)
          expect(badge.left + badge.width).toBeLessThanOrEqual(SIZE.width)
          expect(badge.top + badge.height).toBeLessThanOrEqual(SIZE.height)
          expect(badges.filter((other) => other !== badge && overlap(badge, other))).toEqual([])
        }
      },
    ),
  )
})
