import { describe, expect, it } from 'vitest'
import { dayOf, type DayRange } from '../../../src/model/time.ts'
import { densityBins, laneDensity } from '../../../src/views/timeline/lane-density.ts'
import { stretchOf } from '../../../src/views/timeline/mark.ts'
import { boundsOf } from '../../../src/views/timeline/range.ts'
import { largeDataset } from '../../fixtures/large-lanes.ts'
import { laidOut } from './laid-out.ts'

const dataset = largeDataset(60_000)
const bounds = boundsOf(dataset)
const look = (range: DayRange) => ({ range, width: 1100, height: 300 })
const year = { from: dayOf(2015, 1, 1), to: dayOf(2015, 12, 31) }
const twoWeeks = { from: dayOf(2015, 5, 4), to: dayOf(2015, 5, 17) }

const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0)

describe.each(['group', 'place'] as const)('a lane of thousands, lanes by %s', (key) => {
  it('is a density, no marks and no chips, from all years to one', () => {
    for (const range of [bounds, year]) {
      const { lanes, height } = laidOut(dataset, key, look(range))
      expect(height).toBeLessThanOrEqual(300)
      for (const lane of lanes) {
        expect(lane.density).not.toBeNull()
        expect([lane.marks, lane.chips]).toEqual([[], []])
      }
    }
  })

  it('loses none in its bars: they sum to its events', () => {
    for (const lane of laidOut(dataset, key, look(bounds)).lanes) {
      if (!lane.density) throw new Error('no density')
      const bins = [...densityBins(lane.density, dataset.span)]
      expect(sum(bins.map(({ events }) => events))).toBeCloseTo(lane.rows.length, 4)
      expect(Math.max(...bins.map(({ events }) => events))).toBeCloseTo(lane.density.most, 9)
    }
  })

  it('begins its bars at the same days and keeps their height, however one pans', () => {
    const moved = { from: year.from + 17.3, to: year.to + 17.3 }
    const [before, after] = [year, moved].map((range) =>
      laidOut(dataset, key, look(range)).lanes.map(({ density }) => {
        if (!density) throw new Error('no density')
        const bars = [...densityBins(density, range)].filter(
          ({ days }) => days.from >= moved.from && days.to <= year.to,
        )
        return { bars, most: density.most, binDays: density.binDays }
      }),
    )
    expect(before?.[0]?.bars.length).toBeGreaterThan(100)
    expect(after).toEqual(before)
  })

  it('opens on zoom: in two weeks each event has its own mark, and none covers another', () => {
    const { lanes } = laidOut(dataset, key, look(twoWeeks))
    for (const { rows, marks, chips, density } of lanes) {
      expect(density).toBeNull()
      expect(chips).toEqual([])
      const shown = [...rows].filter(
        (row) => (dataset.earliest[row] ?? 0) <= twoWeeks.to && (dataset.latest[row] ?? 0) >= twoWeeks.from,
      )
      const drawn = new Set(marks.map(({ row }) => row))
      expect(shown.length).toBeGreaterThan(20)
      expect(shown.filter((row) => !drawn.has(row))).toEqual([])
      for (const y of new Set(marks.map((mark) => mark.y))) {
        const line = marks.filter((mark) => mark.y === y)
        const stretches = line.map(stretchOf).toSorted((a, b) => a.left - b.left)
        for (const [index, { left }] of stretches.entries()) {
          expect(left).toBeGreaterThanOrEqual((stretches[index - 1]?.right ?? -Infinity) - 1e-6)
        }
      }
    }
  })
})

it('a lane of more than its lines could tell apart is a density, wherever one has panned to, and marks once there is room', () => {
  const few = largeDataset(2000)
  const years = (first: number, last: number) => ({ from: dayOf(first, 1, 1), to: dayOf(last, 12, 31) })
  const drawn = (range: DayRange) =>
    laidOut(few, 'group', look(range)).lanes.map(({ density, marks }) => (density ? 'density' : marks.length > 0))
  expect(new Set(drawn(bounds))).toEqual(new Set(['density']))
  expect(drawn(years(2011, 2018))).toEqual(drawn(years(2012, 2019)))
  expect(new Set(drawn(year))).toEqual(new Set([true]))
})

it('a lane with thousands of events within weeks stays a density in the closest look: no one scrolls past a thousand lines', () => {
  const [lane] = laidOut(largeDataset(600_000), 'group', look(twoWeeks)).lanes
  expect(lane?.marks).toEqual([])
  expect(
    sum([...densityBins(lane?.density ?? { before: () => 0, binDays: 1 }, twoWeeks)].map(({ events }) => events)),
  ).toBeGreaterThan(100)
})

describe('laneDensity', () => {
  it('equals a naive sum over the rows, each spread over its days', () => {
    const rows = Int32Array.from({ length: 400 }, (_, index) => index * 60)
    const days = dataset.span.to - dataset.span.from + 1
    const perDay = new Float64Array(days)
    for (const row of rows) {
      const [first, last] = [dataset.earliest[row] ?? 0, dataset.latest[row] ?? 0]
      for (let day = first; day <= last; day++) {
        const index = day - dataset.span.from
        perDay[index] = (perDay[index] ?? 0) + 1 / (last - first + 1)
      }
    }
    const density = laneDensity(dataset, rows, 1)
    for (const day of [0, 1, 31, 400, 1600, days - 1, days]) {
      expect(density.before(dataset.span.from + day)).toBeCloseTo(sum(perDay.subarray(0, day)), 6)
    }
    expect(density.before(dataset.span.from - 99)).toBe(0)
    expect(density.before(dataset.span.to + 99)).toBeCloseTo(rows.length, 6)
  })

  it('widens its bars until each is four pixels wide', () => {
    const rows = Int32Array.of(0, 1, 2)
    expect([8, 4, 2, 0.4, 0.1, 0.001].map((pixels) => laneDensity(dataset, rows, pixels).binDays)).toEqual([
      1, 1, 2, 14, 56, 448,
    ])
  })
})
