import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseThread, daysBetween } from '../../src/engine/case-thread.ts'
import { datePartOf, formatIsoDay } from '../../src/model/time.ts'
import type { CompiledRecord } from '../../src/model/compiled.ts'
import { during, isoDay, makeDataset, makeRecord } from '../fixtures/dataset.ts'
import { realDataset } from '../fixtures/real-dataset.ts'

const PERSON = 'p001'
const dataOf = (records: readonly CompiledRecord[]) => makeDataset(records, { vocabulary: realDataset.vocabulary })

/** A record of the person on a day, or from one day to another. */
function told(type: string, first: string, change: Partial<CompiledRecord> = {}): CompiledRecord {
  return makeRecord(`${type}-${first}`, {
    type,
    ...during(first),
    date_shape: 'day',
    date_parts: [datePartOf(first)],
    persons: [{ person: PERSON, role: 'victim' }],
    ...change,
  })
}

const prison = (duration: string | null, person?: string): Pick<CompiledRecord, 'sentence'> => ({
  sentence: [{ kind: 'imprisonment', duration, verbatim: 'years', ...(person !== undefined && { person }) }],
})

/** Stretches as lines: "sentenced 2018-10-22 → 2019-03-31 still". */
const lineOf = (records: readonly CompiledRecord[], person = PERSON) =>
  caseThread(dataOf(records), person).stretches.map(({ state, from, to, end }) => {
    const days = ({ from: a, to: b }: typeof from) =>
      a === b ? formatIsoDay(a) : `${formatIsoDay(a)}/${formatIsoDay(b)}`
    return `${state} ${days(from)} → ${days(to)} ${end}`
  })

describe('caseThread', () => {
  it('goes from state to state, and on to the day the source was written', () => {
    const records = [told('arrest', '2017-11-13'), told('conviction_sentence', '2018-10-22', prison('P7Y'))]
    expect(lineOf(records)).toEqual([
      'detained 2017-11-13 → 2018-10-22 told',
      'sentenced 2018-10-22 → 2019-03-31 still',
    ])
  })

  it('claims nothing from silence: a detention of which no end is told neither ends nor goes on', () => {
    expect(lineOf([told('arrest', '2019-03-22')])).toEqual(['detained 2019-03-22 → 2019-03-22 untold'])
    expect(lineOf([told('conviction_sentence', '2016-12-14', prison(null))])).toEqual([
      'sentenced 2016-12-14 → 2016-12-14 untold',
    ])
  })

  it('ends with a release, an acquittal, or the sentence’s own term', () => {
    const sentence = told('conviction_sentence', '2016-01-31', prison('P1M15D'))
    expect(lineOf([sentence])).toEqual(['sentenced 2016-01-31 → 2016-03-17 term'])
    expect(lineOf([sentence, told('release', '2016-02-10')])).toEqual(['sentenced 2016-01-31 → 2016-02-10 told'])
    expect(lineOf([told('arrest', '2016-01-01'), told('acquittal', '2016-05-05')])).toEqual([
      'detained 2016-01-01 → 2016-05-05 told',
    ])
    // a release after the term is over changes nothing of it
    expect(lineOf([sentence, told('release', '2017-01-01')])).toEqual(['sentenced 2016-01-31 → 2016-03-17 term'])
  })

  it('keeps a sentence of somebody else apart', () => {
    const both = told('conviction_sentence', '2018-01-01', {
      sentence: [
        { kind: 'imprisonment', duration: 'P7Y', person: 'p002', verbatim: 'seven years' },
        { kind: 'imprisonment', duration: 'P30D', person: PERSON, verbatim: '30 days' },
      ],
      persons: [
        { person: PERSON, role: 'victim' },
        { person: 'p002', role: 'victim' },
      ],
    })
    expect(lineOf([both])).toEqual(['sentenced 2018-01-01 → 2018-01-31 term'])
    expect(lineOf([both], 'p002')).toEqual(['sentenced 2018-01-01 → 2019-03-31 still'])
  })

  it('leaves out who is only mentioned, what is no state, and what only a fine followed', () => {
    expect(lineOf([told('arrest', '2018-01-01', { persons: [{ person: PERSON, role: 'mentioned' }] })])).toEqual([])
    expect(lineOf([told('torture', '2018-01-01')])).toEqual([])
    const fine = told('administrative_penalty', '2018-01-01', {
      sentence: [{ kind: 'fine', duration: null, verbatim: 'a fine' }],
    })
    expect(lineOf([told('criminal_charge', '2017-01-01'), fine])).toEqual(['charged 2017-01-01 → 2018-01-01 told'])
  })

  it('takes a closed case as an end only where a link says of which record', () => {
    const charge = told('criminal_charge', '2018-01-01')
    const closed = told('case_closed', '2018-06-01')
    expect(lineOf([charge, closed])).toEqual(['charged 2018-01-01 → 2018-01-01 untold'])
    expect(lineOf([charge, { ...closed, links: [{ type: 'ends', event: charge.id }] }])).toEqual([
      'charged 2018-01-01 → 2018-06-01 told',
    ])
  })

  it('who is held is not freed by a charge; an interval lasts over the sentence within it', () => {
    const held = told('arrest', '2012-01-23', {
      ...during('2012-01-23', '2016-08-04'),
      date_shape: 'interval',
      date_parts: [datePartOf('2012-01-23'), datePartOf('2016-08-04')],
    })
    expect(lineOf([held, told('criminal_charge', '2012-03-01')])).toEqual(['detained 2012-01-23 → 2016-08-04 told'])
    expect(lineOf([held, told('conviction_sentence', '2012-10-08')])).toEqual([
      'detained 2012-01-23 → 2012-10-08 told',
      'sentenced 2012-10-08 → 2016-08-04 term',
    ])
  })

  it('counts the undated records that would change the line', () => {
    const undated = (type: string) => makeRecord(type, { type, persons: [{ person: PERSON, role: 'victim' }] })
    const thread = caseThread(dataOf([undated('arrest'), undated('torture')]), PERSON)
    expect([thread.dated.length, thread.undated.length, thread.unplaced]).toEqual([0, 2, 1])
  })

  it('tells the real cases as the submission does', () => {
    const line = (person: string) =>
      caseThread(realDataset, person).stretches.map(({ state, begunBy, end }) => `${state} ${begunBy} ${end}`)
    expect(line('p060')).toEqual(['detained 48-arrest-found-arbitrary told', 'sentenced 48-seven-year-sentence still'])
    expect(line('p030')).toEqual([
      'detained 27-almost-five-years-in-prison told',
      'sentenced 27-convicted-for-supporting-oil-workers told',
    ])
    expect(line('p050')).toEqual(['detained 37-reporter-detained-in-march-2019 untold'])
  })

  it('never overlaps in exact dates, never ends before it begins, never passes the day of the source', () => {
    const types = fc.constantFrom(
      'arrest',
      'criminal_charge',
      'conviction_sentence',
      'release',
      'torture',
      'sentence_changed',
    )
    const days = fc.integer({ min: isoDay('2010-01-01'), max: isoDay('2019-03-31') })
    const durations = fc.constantFrom('P15D', 'P2M', 'P5Y', null)
    const records = fc.array(fc.tuple(types, days, durations), { maxLength: 9 }).map((all) =>
      all.map(([type, day, duration], index) => ({
        ...told(type, formatIsoDay(day), type === 'arrest' ? {} : prison(duration)),
        id: `r${index}`,
      })),
    )
    fc.assert(
      fc.property(records, (given) => {
        const { stretches, factsAsOf } = caseThread(dataOf(given), PERSON)
        for (const [index, { from, to }] of stretches.entries()) {
          expect(to.from).toBeGreaterThanOrEqual(from.from)
          expect(to.to).toBeLessThanOrEqual(factsAsOf)
          expect(stretches[index + 1]?.from.from ?? Infinity).toBeGreaterThanOrEqual(to.from)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('daysBetween', () => {
  it('says how few and how many days there may have been', () => {
    expect(daysBetween(during('2018-01-01'), during('2018-01-11'))).toEqual({ least: 10, most: 10 })
    expect(daysBetween(during('2018-01-01', '2018-12-31'), during('2018-06-01'))).toEqual({ least: 0, most: 151 })
    expect(daysBetween({ earliest: null, latest: null }, during('2018-06-01'))).toBeNull()
  })
})
