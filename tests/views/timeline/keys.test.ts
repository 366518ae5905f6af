import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/model/time.ts'
import { addMonths } from '../../../src/views/timeline/keys.ts'

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
