import { expect, test } from 'vitest'
import { datesIn, withWholeDays } from '../../src/story/english-dates.ts'

test.each([
  ['On 16 December 2011 the police', 'On 16\u00a0December 2011 the police'],
  ['10 May: more than 150', '10\u00a0May: more than 150'],
  // the verb, and a number that is no day
  ['22 may testify; in 2018 March came', '22 may testify; in 2018 March came'],
])('a day keeps its month: %s', (text, whole) => {
  expect(withWholeDays(text)).toBe(whole)
  expect(datesIn(whole).map(({ date }) => date)).toEqual(datesIn(text).map(({ date }) => date))
})
