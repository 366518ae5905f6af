import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEdtfDate } from '../../src/compile/edtf-date.ts'
import { formatIsoDay, parseIsoDay } from '../../src/model/time.ts'

const MARCH_2019 = parseIsoDay('2019-03-31') ?? 0

function read(text: string): string {
  const { date, error } = readEdtfDate(text, MARCH_2019)
  if (!date) return error.message
  const parts = date.parts.map(({ value, precision }) => `${value} ${precision}`).join(', ')
  return `${formatIsoDay(date.earliest)} ${formatIsoDay(date.latest)} ${date.shape}: ${parts}`
}

describe('what is read', () => {
  test.each([
    ['2018', '2018-01-01 2018-12-31 year: 2018 year'],
    ['2018-02', '2018-02-01 2018-02-28 month: 2018-02 month'],
    ['2016-02-29', '2016-02-29 2016-02-29 day: 2016-02-29 day'],
    ['2018-03/2019-03', '2018-03-01 2019-03-31 interval: 2018-03 month, 2019-03 month'],
    ['2008/2018', '2008-01-01 2018-12-31 interval: 2008 year, 2018 year'],
    ['2017-01-01/..', '2017-01-01 2019-03-31 open: 2017-01-01 day'],
    ['[2018-02-22..2018-11-20]', '2018-02-22 2018-11-20 within: 2018-02-22 day, 2018-11-20 day'],
    ['[2016..2018-11]', '2016-01-01 2018-11-30 within: 2016 year, 2018-11 month'],
    ['{2016-04,2016-05}', '2016-04-01 2016-05-31 set: 2016-04 month, 2016-05 month'],
    ['{2017,2018}', '2017-01-01 2018-12-31 set: 2017 year, 2018 year'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('what is refused, and why', () => {
  test.each([
    ['2016-13', '“2016-13” has no such month: 13'],
    ['2018-02-30', '“2018-02-30” is a day that does not exist'],
    ['2018-02-29', '“2018-02-29” is a day that does not exist'],
    ['2018-00', '“2018-00” has no such month: 00'],
    ['2019/2018', '“2019/2018” ends before it starts'],
    ['[2019..2018]', '“[2019..2018]” ends before it starts'],
    ['2018/2018', '“2018/2018” has the same start and end'],
    ['../2018', '“../2018” has no known start'],
    ['2018/', '“2018/” has no end'],
    ['2020/..', '“2020/..” begins after the source ends (2019-03-31)'],
    ['2016/2017/2018', '“2016/2017/2018” has more than two ends'],
    ['2018?', '“2018?” has a qualifier'],
    ['2018-03~', '“2018-03~” has a qualifier'],
    ['2018-XX', '“2018-XX” is a form not used here'],
    ['2018-03-13T10:00', '“2018-03-13T10:00” is a form not used here'],
    ['{2018}', '“{2018}” is a set of one'],
    ['{2018,2017}', '“{2018,2017}” is not in the order of time'],
    ['[2017,2018]', '“[2017,2018]” is not a date'],
    ['2018-21', '“2018-21” has no such month: 21'],
    ['March 2018', '“March 2018” is not a date'],
    ['', '“” is not a date'],
  ])('%s', (text, message) => {
    expect(read(text)).toBe(message)
  })
})

test('an interval always covers its two days and nothing more', () => {
  const day = fc.integer({ min: -20_000, max: 17_000 })
  fc.assert(
    fc.property(day, day, (a, b) => {
      fc.pre(a < b)
      const { date } = readEdtfDate(`${formatIsoDay(a)}/${formatIsoDay(b)}`, MARCH_2019)
      expect([date?.earliest, date?.latest]).toEqual([a, b])
    }),
  )
})

test('no text makes it throw', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0123456789-/.[]{},?~XTZ: ') })
  fc.assert(
    fc.property(text, (anything) => {
      const { date, error } = readEdtfDate(anything, MARCH_2019)
      expect((date === null) !== (error === null)).toBe(true)
    }),
  )
})
