import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createNearby } from '../../../src/views/reader/nearby.ts'

const readyOf = (nearby: ReturnType<typeof createNearby>) =>
  Array.from({ length: 20 }, (_, paragraph) => paragraph).filter((paragraph) => nearby.isReady(paragraph))

test('one after the other, the middlemost first', () => {
  const nearby = createNearby()
  let told = 0
  nearby.subscribe(() => told++)
  nearby.see([
    { paragraph: 4, distance: 300 },
    { paragraph: 5, distance: 20 },
    { paragraph: 6, distance: 280 },
  ])
  expect([readyOf(nearby), told]).toEqual([[], 0])
  expect(nearby.readyNext()).toBe(true)
  expect([readyOf(nearby), told]).toEqual([[5], 1])
  expect(nearby.readyNext()).toBe(true)
  expect(readyOf(nearby)).toEqual([5, 6])
  expect(nearby.readyNext()).toBe(false)
  expect(readyOf(nearby)).toEqual([4, 5, 6])
})

test('what was pushed out of sight before its turn has none', () => {
  const nearby = createNearby()
  nearby.see([
    { paragraph: 1, distance: 10 },
    { paragraph: 2, distance: 200 },
  ])
  nearby.readyNext()
  nearby.see([{ paragraph: 2, distance: null }])
  expect(nearby.readyNext()).toBe(false)
  expect(readyOf(nearby)).toEqual([1])
})

test('after whatever was seen, exactly what is in sight becomes ready', () => {
  const sighting = fc.record({
    paragraph: fc.nat(19),
    distance: fc.option(fc.double({ min: 0, max: 900, noNaN: true })),
  })
  const step = fc.oneof(fc.array(sighting, { maxLength: 6 }), fc.constant(null))
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const nearby = createNearby()
      const sight = new Set<number>()
      for (const sightings of steps) {
        if (sightings === null) nearby.readyNext()
        else nearby.see(sightings)
        for (const { paragraph, distance } of sightings ?? []) {
          if (distance === null) sight.delete(paragraph)
          else sight.add(paragraph)
        }
        expect(readyOf(nearby).every((paragraph) => sight.has(paragraph))).toBe(true)
      }
      while (nearby.readyNext());
      expect(readyOf(nearby)).toEqual([...sight].toSorted((a, b) => a - b))
    }),
  )
})
