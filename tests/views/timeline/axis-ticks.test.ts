import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/model/time.ts'
import { axisLines, axisPart, axisTicks, type AxisWords } from '../../../src/views/timeline/axis-ticks.ts'
import { dayScale, widened } from '../../../src/views/timeline/day-scale.ts'
import { GLIDE_MARGIN } from '../../../src/views/timeline/glide.ts'
import { RUNS } from '../../fixtures/random-dataset.ts'

/** Bold 11.5 px, near enough. */
const measure = (text: string) => text.length * 6.4
/** Between a line and its label; see axis-ticks.ts. */
const INDENT = 4

const words = (locale: string): AxisWords => {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (date: Date) => made.format(date)
  }
  return {
    year: format({ year: 'numeric' }),
    month: format({ month: 'short' }),
    day: format({ day: 'numeric', month: 'short' }),
    monthOfYear: format({ month: 'long', year: 'numeric' }),
  }
}
const LOCALES = ['en-GB', 'ru', 'kk', 'fr'] as const

const looks = fc.record({
  from: fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2030, 1, 1) }),
  // from two weeks to a century, as many of each magnitude
  days: fc.double({ min: Math.log(14), max: Math.log(36_525), noNaN: true }).map((log) => Math.round(Math.exp(log))),
  width: fc.integer({ min: 200, max: 2000 }),
})

describe.each(LOCALES)('the axis in %s', (locale) => {
  const say = words(locale)

  it('never lets a label touch another, whatever the zoom and the width', () => {
    fc.assert(
      fc.property(looks, ({ from, days, width }) => {
        const { ticks, context } = axisTicks(dayScale({ from, to: from + days - 1 }, width), say, measure)
        const boxes = ticks.flatMap(({ x, label }) =>
          label === null ? [] : [{ left: x + INDENT, right: x + INDENT + measure(label) }],
        )
        if (context !== null) boxes.push({ left: INDENT, right: INDENT + measure(context) })
        const sorted = boxes.toSorted((a, b) => a.left - b.left)
        for (const [index, { left }] of sorted.entries()) {
          if (index > 0) expect(left).toBeGreaterThan((sorted[index - 1]?.right ?? 0) + 5)
        }
        for (const { right } of boxes) if (boxes.length > 1) expect(right).toBeLessThanOrEqual(width)
      }),
      RUNS,
    )
  })

  it('nor the edges or what is told at the left, wherever a pan has got to', () => {
    fc.assert(
      fc.property(looks, fc.double({ min: -1, max: 1, noNaN: true }), ({ from, days, width }, share) => {
        const margin = Math.ceil(width * GLIDE_MARGIN)
        const wide = widened(dayScale({ from, to: from + days - 1 }, width), margin)
        const left = margin + share * margin
        const part = { left, width, from: wide.range.from + left / wide.pixelsPerDay }
        const { ticks, context } = axisPart(axisLines(wide, width, say, measure), part, say, measure)
        const first = context === null ? left : left + INDENT + measure(context) + 5
        const shown = ticks.filter(({ label }) => label !== null)
        for (const { x, label } of shown) {
          expect(x + INDENT).toBeGreaterThanOrEqual(first)
          expect(x + INDENT + measure(label ?? '')).toBeLessThanOrEqual(left + width)
        }
        const told = [context, ...shown.filter(({ major }) => major).map(({ label }) => label)]
        expect(told.some((text) => text !== null && /\d{4}/.test(text))).toBe(true)
      }),
      RUNS,
    )
  })

  it('always tells the year somewhere', () => {
    fc.assert(
      fc.property(looks, ({ from, days, width }) => {
        const { ticks, context } = axisTicks(dayScale({ from, to: from + days - 1 }, width), say, measure)
        const told = [context, ...ticks.filter(({ major }) => major).map(({ label }) => label)]
        expect(told.some((text) => text !== null && /\d{4}/.test(text))).toBe(true)
      }),
      RUNS,
    )
  })
})

describe('which lines and labels there are', () => {
  const say = words('en-GB')
  const labels = (from: number, to: number, width: number) => axisTicks(dayScale({ from, to }, width), say, measure)
  const said = (axis: ReturnType<typeof labels>) => axis.ticks.flatMap(({ label }) => label ?? [])

  it('years over thirteen years', () => {
    const axis = labels(dayOf(2007, 1, 1), dayOf(2019, 12, 31), 1100)
    expect(said(axis)).toEqual(Array.from({ length: 13 }, (_, index) => String(2007 + index)))
    expect(axis.ticks.every(({ major }) => major)).toBe(true)
  })

  it('decades over a century', () => {
    const axis = labels(dayOf(1920, 1, 1), dayOf(2019, 12, 31), 800)
    expect(said(axis)).toEqual(['1920', '1930', '1940', '1950', '1960', '1970', '1980', '1990', '2000', '2010'])
  })

  it('months of one year, the year at its first line', () => {
    const axis = labels(dayOf(2018, 1, 1), dayOf(2018, 12, 31), 1100)
    expect(said(axis)).toEqual(['2018', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'])
    expect(axis.context).toBeNull()
  })

  it('days of two weeks, month and year at the left', () => {
    const axis = labels(dayOf(2018, 5, 5), dayOf(2018, 5, 18), 1100)
    expect(axis.context).toBe('May 2018')
    expect(said(axis).slice(0, 2)).toEqual(['6 May', '7 May'])
    expect(axis.ticks.some(({ major }) => major)).toBe(false)
  })

  it('the year wins over the months beside it where there is no room for both', () => {
    const axis = labels(dayOf(2017, 10, 20), dayOf(2018, 3, 1), 260)
    expect(said(axis)).toContain('2018')
    expect(axis.context).toBe('2017')
  })
})
