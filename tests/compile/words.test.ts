import { expect, test } from 'vitest'
import { wordedDates, wordedRange } from '../../src/story/english-dates.ts'
import { foldLetters, mixedScriptWords } from '../../src/compile/fold-letters.ts'
import { nearMiss } from '../../src/compile/near-miss.ts'
import { formatDuration, wordedDurations } from '../../src/compile/worded-durations.ts'
import { wordedNumbers } from '../../src/story/worded-numbers.ts'
import { formatIsoDay } from '../../src/model/time.ts'

test.each([
  ['On 13 March 2018', ['2018-3-13']],
  ['In April and May 2016', ['2016-4-null', '2016-5-null']],
  ['from March 2018 to March 2019', ['2018-3-null', '2019-3-null']],
  ['in 2017 and 2018', ['2017-null-null', '2018-null-null']],
  ['The authorities may have carried out a march', []],
  ['Communication No. 2304 of 5 years', []],
])('dates in “%s”', (words, expected) => {
  expect(wordedDates(words).map(({ year, month, day }) => `${year}-${month}-${day}`)).toEqual(expected)
})

test('the days that words may mean', () => {
  const range = wordedRange('In February and March 2019')
  expect(range && [formatIsoDay(range.from), formatIsoDay(range.to)]).toEqual(['2019-02-01', '2019-03-31'])
  expect(wordedRange('in recent years')).toBeNull()
})

test.each([
  ['1,413 cases', [1413]],
  ['170 000 subscribers', [170000]],
  ['2,5 years', [2.5]],
  ['99.8% of court judgments', [99.8]],
  ['130-330 euros', [130, 330]],
  ['22 oil workers', [22]],
  ['nine people', [9]],
  ['1,234,567', [1234567]],
  ['16 2018', [16, 2018]],
])('numbers in “%s”', (words, expected) => {
  expect(wordedNumbers(words)).toEqual(expected)
})

test.each([
  ['5 years’ imprisonment', ['P5Y']],
  ['2,5 years in prison', ['P2Y6M']],
  ['to 4 and a half years in prison', ['P4Y6M']],
  ['respectively, to 2 and 2,5 years in prison', ['P2Y', 'P2Y6M']],
  ['a 3-year ban', ['P3Y']],
  ['1 year and 6 months', ['P1Y', 'P6M', 'P1Y6M']],
  ['15 days of arrest', ['P15D']],
  ['to 4 years of restraint of liberty, confiscation of property and 5 years of a ban', ['P4Y', 'P5Y']],
  ['life imprisonment', []],
])('durations in “%s”', (words, expected) => {
  expect(wordedDurations(words).map(formatDuration)).toEqual(expected)
})

test('folding keeps one unit for each code point', () => {
  expect(foldLetters('Оlesya Święcicki')).toBe('olesya swiecicki')
  expect(foldLetters('𝒜b').length).toBe(2)
})

test('words of mixed scripts', () => {
  expect(mixedScriptWords('Оlesya and Аset Matayev, ДВК')).toEqual(['Оlesya', 'Аset'])
  expect(mixedScriptWords('Olesya, Święcicki, Ольга')).toEqual([])
})

test('what an author most likely meant', () => {
  expect(nearMiss('almatty', ['astana', 'almaty'])).toBe('almaty')
  expect(nearMiss('fair-trail', ['torture', 'fair_trial'])).toBe('fair_trial')
  expect(nearMiss('zzz', ['astana', 'almaty'])).toBeNull()
})
