import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, type DayRange } from '../../../src/model/time.ts'
import { dayScale, widened } from '../../../src/views/timeline/day-scale.ts'
import { createGlide, GLIDE_MARGIN, glideOf } from '../../../src/views/timeline/glide.ts'
import { RUNS } from '../../fixtures/random-dataset.ts'

const YEAR = { from: dayOf(2018, 1, 1), to: dayOf(2018, 12, 31) }
const later = ({ from, to }: DayRange, days: number) => ({ from: from + days, to: to + days })

function drawnGlide() {
  const glide = createGlide(GLIDE_MARGIN)
  glide.drawn(YEAR)
  const moves: (DayRange | null)[] = []
  glide.subscribe(() => moves.push(glide.days()))
  return { glide, moves }
}

describe('a pan', () => {
  it('is shown by moving what is drawn, up to four fifths of the margin on either side', () => {
    const { glide, moves } = drawnGlide()
    for (const days of [0.5, -40, 102, -102]) expect(glide.show(later(YEAR, days))).toBe(true)
    for (const days of [103, -103, 400]) expect(glide.show(later(YEAR, days))).toBe(false)
    expect(moves.at(-1)).toEqual(later(YEAR, 400))
    expect(moves).toHaveLength(7)
  })

  it('is drawn anew where a zoom shows more or fewer days', () => {
    const { glide } = drawnGlide()
    expect(glide.show({ from: YEAR.from + 10, to: YEAR.to - 10 })).toBe(false)
    expect(glideOf(dayScale(YEAR, 730), glide.days())).toBe(0)
  })

  it('goes on while it is drawn, and rests once what it came to is drawn', () => {
    const { glide } = drawnGlide()
    const far = later(YEAR, 120)
    expect(glide.show(far)).toBe(false)
    glide.drawn(far)
    expect(glide.show(later(far, 3))).toBe(true)
    glide.drawn(later(far, 1))
    expect(glide.days()).toEqual(later(far, 3))
    glide.rest(later(far, 4))
    expect(glide.days()).toEqual(later(far, 4))
    glide.drawn(later(far, 4))
    expect(glide.days()).toBeNull()
  })

  it('tells nobody who has stopped listening', () => {
    const { glide } = drawnGlide()
    let told = 0
    const stop = glide.subscribe(() => (told += 1))
    glide.show(later(YEAR, 1))
    stop()
    glide.show(later(YEAR, 2))
    expect(told).toBe(1)
  })

  it('without a margin is always drawn', () => {
    const glide = createGlide(0)
    glide.drawn(YEAR)
    expect(glide.show(later(YEAR, 0.1))).toBe(false)
  })
})

describe('what is drawn with margins', () => {
  const shifts = fc.double({ min: -90, max: 90, noNaN: true })

  it('stands, once moved, where a drawing of the days shown would have it', () => {
    fc.assert(
      fc.property(shifts, fc.integer({ min: 300, max: 2000 }), (days, width) => {
        const scale = dayScale(YEAR, width)
        const margin = Math.ceil(width * GLIDE_MARGIN)
        const wide = widened(scale, margin)
        const shown = later(YEAR, days)
        for (const day of [YEAR.from, YEAR.from + 17, YEAR.to]) {
          expect(wide.x(day) - margin + glideOf(scale, shown)).toBeCloseTo(dayScale(shown, width).x(day), 3)
        }
        // nothing that comes into sight is beyond what is drawn
        expect(wide.x(shown.from)).toBeGreaterThan(-1e-3)
        expect(wide.x(shown.to + 1)).toBeLessThan(wide.width + 1e-3)
      }),
      RUNS,
    )
  })
})
