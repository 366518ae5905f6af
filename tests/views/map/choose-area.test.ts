import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idsInView, idsWithin, outlineOf } from '../../../src/views/map/choose-area.ts'

const site = (id: string, x: number, y: number) => ({ id, x, y })
const at = (x: number, y: number) => ({ x, y })

const coordinate = fc.integer({ min: -50, max: 450 })
const point = fc.record({ x: coordinate, y: coordinate })

describe('a box', () => {
  test('is drawn from any corner', () => {
    const points = [site('in', 50, 50), site('out', 150, 50)]
    for (const [from, to] of [
      [at(10, 10), at(100, 100)],
      [at(100, 10), at(10, 100)],
      [at(100, 100), at(10, 10)],
    ] as const) {
      expect(idsWithin(points, outlineOf('box', [from, at(500, 500), to]) ?? [])).toEqual(['in'])
    }
  })

  test('holds what lies between its corners, and nothing else', () => {
    fc.assert(
      fc.property(point, point, fc.array(point, { maxLength: 30 }), (a, b, others) => {
        const points = others.map(({ x, y }, i) => site(String(i), x + 0.5, y + 0.5))
        const outline = outlineOf('box', [a, b])
        const inside = points.filter(
          ({ x, y }) =>
            x > Math.min(a.x, b.x) && x < Math.max(a.x, b.x) && y > Math.min(a.y, b.y) && y < Math.max(a.y, b.y),
        )
        fc.pre(outline !== null)
        expect(idsWithin(points, outline ?? [])).toEqual(inside.map(({ id }) => id))
      }),
    )
  })
})

describe('a lasso', () => {
  const bay = [at(0, 0), at(100, 0), at(100, 100), at(60, 100), at(60, 40), at(40, 40), at(40, 100), at(0, 100)]

  test('follows the hand round a bay, and closes itself', () => {
    const points = [site('left', 20, 80), site('bay', 50, 80), site('right', 80, 80), site('above', 50, 20)]
    expect(idsWithin(points, outlineOf('lasso', bay) ?? [])).toEqual(['left', 'right', 'above'])
  })

  test('does not depend on the direction of the hand', () => {
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 3, maxLength: 12 }),
        fc.array(point, { maxLength: 20 }),
        (path, others) => {
          const points = others.map(({ x, y }, i) => site(String(i), x + 0.37, y + 0.61))
          expect(idsWithin(points, path.toReversed())).toEqual(idsWithin(points, path))
        },
      ),
    )
  })
})

test('a click draws nothing', () => {
  expect(outlineOf('box', [])).toBeNull()
  expect(outlineOf('lasso', [at(5, 5), at(6, 7)])).toBeNull()
  expect(outlineOf('lasso', [at(5, 5), at(6, 90), at(5, 5)])).not.toBeNull()
})

test('in view is what the map shows, its edges included', () => {
  const points = [site('corner', 0, 0), site('in', 10, 10), site('right', 401, 10), site('above', 10, -1)]
  expect(idsInView(points, { width: 400, height: 300 })).toEqual(['corner', 'in'])
})
