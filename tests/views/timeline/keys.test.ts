import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/model/time.ts'
import { addMonths, neighbourDay } from '../../../src/views/timeline/keys.ts'

describe('addMonths', () => {
  it.each([
    [dayOf(2018, 3, 13), 1, dayOf(2018, 4, 13)],
    [dayOf(2018, 1, 31), 1, dayOf(2018, 2, 28)],
    [dayOf(2016, 3, 31), -1, dayOf(2016, 2, 29)],
    [dayOf(2018, 12, 16), 1, dayOf(2019, 1, 16)],
    [dayOf(2018, 1, 5), -1, dayOf(2017, 12, 5)],
  ])('%i moved by %i months is %i', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })
})

describe('neighbourDay', () => {
  const days = Int32Array.of(10, 20, 20, 30)

  it('finds the next and the previous day with an event', () => {
    expect(neighbourDay(days, 10, 'next')).toBe(20)
    expect(neighbourDay(days, 25, 'previous')).toBe(20)
  })

  it('never stays on the day itself, and says when there is none', () => {
    expect(neighbourDay(days, 20, 'next')).toBe(30)
    expect(neighbourDay(days, 20, 'previous')).toBe(10)
    expect(neighbourDay(days, 30, 'next')).toBeNull()
    expect(neighbourDay(days, 10, 'previous')).toBeNull()
  })
})
