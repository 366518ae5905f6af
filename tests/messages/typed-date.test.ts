import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTypedDate } from '../../src/messages/typed-date.ts'
import { dateOfDay, dayOf, type DayRange } from '../../src/model/time.ts'
import { RUNS } from '../fixtures/random-dataset.ts'

const year = { from: dayOf(2018, 1, 1), to: dayOf(2018, 12, 31) }
const march = { from: dayOf(2018, 3, 1), to: dayOf(2018, 3, 31) }
const thirteenth = { from: dayOf(2018, 3, 13), to: dayOf(2018, 3, 13) }
const first = { from: dayOf(2018, 3, 1), to: dayOf(2018, 3, 1) }

const ACCEPTED: readonly (readonly [string, string, DayRange])[] = [
  ['en-GB', '2018', year],
  ['en-GB', ' 2018 ', year],
  ['en-GB', '03/2018', march],
  ['en-GB', '3/2018', march],
  ['en-GB', '3.2018', march],
  ['en-GB', '2018-03', march],
  ['en-GB', 'March 2018', march],
  ['en-GB', 'mar 2018', march],
  ['en-GB', '2018 March', march],
  ['en-GB', '13/03/2018', thirteenth],
  ['en-GB', '13.3.2018', thirteenth],
  ['en-GB', '2018-03-13', thirteenth],
  ['en-GB', '13 March 2018', thirteenth],
  ['en-GB', '13 Mar. 2018', thirteenth],
  ['en-GB', '13th of March, 2018', thirteenth],
  ['en-GB', 'March 13 2018', thirteenth],
  ['en-GB', 'March 13, 2018', thirteenth],
  ['en-GB', '13-MARCH-2018', thirteenth],
  ['ru', '2018 г.', year],
  ['ru', 'март 2018', march],
  ['ru', 'март 2018 г.', march],
  ['ru', '13 марта 2018', thirteenth],
  ['ru', '13 марта 2018 г.', thirteenth],
  ['ru', '13 мар 2018', thirteenth],
  ['ru', '13.03.2018', thirteenth],
  ['ru', '13 March 2018', thirteenth],
  ['kk', '2018 ж.', year],
  ['kk', '2018 ж. наурыз', march],
  ['kk', '2018 ж. 13 наурыз', thirteenth],
  ['kk', '13 наурыз 2018', thirteenth],
  ['fr', 'mars 2018', march],
  ['fr', '13 mars 2018', thirteenth],
  ['fr', 'le 13 mars 2018', thirteenth],
  ['fr', '1er mars 2018', first],
  ['fr', '13 march 2018', thirteenth],
]

const REFUSED = [
  '',
  '   ',
  '2018-02-30',
  '29/02/2018',
  '32/01/2018',
  '13/2018',
  '00/2018',
  '0/03/2018',
  '03/13/2018',
  'yesterday',
  'March',
  '13 March',
  'Ma 2018',
  'j 2018',
  'Marchy 2018',
  '18',
  '20181',
  '2018 2019',
  '1 2 3 2018',
  '13 March 2018 at noon',
]

describe('a typed date', () => {
  it.each(ACCEPTED)('%s: %s', (locale, text, days) => {
    expect(parseTypedDate(text, locale)).toEqual(days)
  })

  it.each(REFUSED)('is refused: “%s”', (text) => {
    for (const locale of ['en-GB', 'ru', 'kk', 'fr']) expect(parseTypedDate(text, locale)).toBeNull()
  })

  it('of a leap year knows its 29 February', () => {
    expect(parseTypedDate('29/02/2016', 'en-GB')).toEqual({ from: dayOf(2016, 2, 29), to: dayOf(2016, 2, 29) })
    expect(parseTypedDate('February 2016', 'en-GB')?.to).toBe(dayOf(2016, 2, 29))
  })
})

describe.each(['en-GB', 'en-US', 'ru', 'kk', 'fr'])('what the page itself writes in %s is read back', (locale) => {
  const day = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2099, 12, 31) })
  const STYLES = {
    long: { year: 'numeric', month: 'long', day: 'numeric' },
    short: { year: 'numeric', month: 'short', day: 'numeric' },
  } as const

  it.each(['long', 'short'] as const)('a day, %s', (style) => {
    const format = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' })
    fc.assert(
      fc.property(day, (which) => {
        expect(parseTypedDate(format.format(dateOfDay(which)), locale)).toEqual({ from: which, to: which })
      }),
      RUNS,
    )
  })

  it('every month and a year', () => {
    const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
    for (let number = 1; number <= 12; number++) {
      const days = { from: dayOf(2018, number, 1), to: dayOf(2018, number + 1, 0) }
      expect(parseTypedDate(month.format(dateOfDay(days.from)), locale)).toEqual(days)
    }
    const whole = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' })
    expect(parseTypedDate(whole.format(dateOfDay(dayOf(2018, 6, 1))), locale)).toEqual(year)
  })
})
