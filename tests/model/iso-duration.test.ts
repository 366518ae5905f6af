import { expect, test } from 'vitest'
import { parseDuration } from '../../src/model/iso-duration.ts'

test.each([
  ['P5Y', { years: 5, months: 0, days: 0 }],
  ['P2Y6M', { years: 2, months: 6, days: 0 }],
  ['P15D', { years: 0, months: 0, days: 15 }],
])('duration %s', (text, duration) => {
  expect(parseDuration(text)).toEqual(duration)
})

test.each(['', 'P', '5Y', 'PT5H', 'P5', 'P1.5Y'])('no duration: “%s”', (text) => {
  expect(parseDuration(text)).toBeNull()
})
