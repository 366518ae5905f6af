import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOfDay } from '../../../src/model/time.ts'
import { syntheticDataset } from '../../../src/workshop/bench/synthetic-dataset.ts'
import { lightChanges, visItems } from '../../../src/workshop/bench/vis-items.ts'

const dataset = syntheticDataset(100)
const day = fc.integer({ min: dataset.span.from - 5, max: dataset.span.to + 5 })

describe('what vis-timeline is given', () => {
  it('is every dated event, a day as a point and all else as the days it may mean', () => {
    const items = visItems(dataset, dataset.span.to)
    expect(items).toHaveLength(dataset.datedRows)
    for (const { id, type, start, end } of items) {
      const [from, to] = [dataset.earliest[id] ?? NaN, dataset.latest[id] ?? NaN]
      expect(start).toEqual(dateOfDay(from))
      expect([type, end]).toEqual(from === to ? ['point', undefined] : ['range', dateOfDay(to + 1)])
    }
  })

  it('is changed, as the moment moves, into what it would have been there from the first', () => {
    const classes = (moment: number) => visItems(dataset, moment).map(({ className }) => className)
    fc.assert(
      fc.property(day, day, (before, after) => {
        const now = classes(before)
        for (const { id, className } of lightChanges(dataset, before, after)) {
          expect(now[id]).not.toBe(className)
          now[id] = className
        }
        expect(now).toEqual(classes(after))
      }),
    )
  })
})
