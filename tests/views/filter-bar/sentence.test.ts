import { createFormatter, createTranslator } from 'use-intl'
import { expect, test } from 'vitest'
import { messagesFor } from '../../../src/messages/messages.ts'
import { dateOfDay } from '../../../src/model/time.ts'
import type { Filtering } from '../../../src/view-state/change.ts'
import { NO_FILTERS, type Filters } from '../../../src/view-state/view-state.ts'
import { filterSentence, takenSentence } from '../../../src/views/filter-bar/sentence.ts'
import type { FilterWords } from '../../../src/views/filter-bar/words.ts'
import { isoDay } from '../../fixtures/dataset.ts'
import { EVENTS } from '../linked-harness.tsx'

const messages = messagesFor('en')
const format = createFormatter({ locale: 'en-GB', timeZone: 'UTC' })
const WORDS: FilterWords = {
  dataset: EVENTS,
  language: 'en',
  t: createTranslator({ locale: 'en-GB', messages, namespace: 'filters' }),
  tCommon: createTranslator({ locale: 'en-GB', messages, namespace: 'common' }),
  day: (day) => format.dateTime(dateOfDay(day), { year: 'numeric', month: 'long', day: 'numeric' }),
  anyOf: (values) => format.list(values, { type: 'disjunction' }),
}

const say = (filters: Partial<Filters>, rest: Partial<Filtering> = {}) =>
  filterSentence({ query: '', window: null, ...rest, filters: { ...NO_FILTERS, ...filters } }, WORDS)

const window = { from: isoDay('2016-01-01'), to: isoDay('2019-12-31') }

test.each<[string, Partial<Filters>, Partial<Filtering>?]>([
  ['Everything the submission tells', {}],
  ['Everything the submission tells', {}, { query: '  ' }],
  ['All events in Almaty or Oral', { place: ['almaty', 'oral'] }],
  ['All events abroad', { place: ['abroad'] }],
  [
    'All events in Almaty, across the whole country, abroad or at no known place',
    { place: ['not-located', 'abroad', 'kazakhstan', 'almaty'] },
  ],
  ['Detentions', { type: ['arrest', 'mass_detention'] }],
  ['Arrest or imprisonment', { type: ['arrest'] }],
  ['Trials or mass detention in Almaty', { type: ['mass_detention', 'acquittal'], place: ['almaty'] }],
  ['All events concerning arbitrary detention', { right: ['liberty'] }],
  ['All events concerning opinion, expression, press', { right: ['expression'] }],
  ['All events concerning arbitrary detention or “opinion, expression, press”', { right: ['liberty', 'expression'] }],
  ['All events about Max Bokayev or A. M.', { person: ['p001', 'p003'] }],
  ['All events affecting journalists or lawyers', { affected_group: ['journalist', 'lawyer'] }],
  ['All events told in section I or II', { section: ['I', 'II'] }],
  ['All events told in section I or the introduction', { section: ['intro', 'I'] }],
  ['All events addressed by recommendation 8', { recommendation: ['release-them'] }],
  ['All events, between 1 January 2016 and 31 December 2019', {}, { window }],
  ['All events, on 1 January 2016', {}, { window: { from: window.from, to: window.from } }],
  ['All events matching “Bokayev”', {}, { query: ' Bokayev ' }],
  ['All events in somewhere-unknown', { place: ['somewhere-unknown'] }],
  [
    'Detentions in Almaty or Oral concerning arbitrary detention about Max Bokayev affecting journalists told in section I' +
      ' addressed by recommendation 8 matching “meeting”, between 1 January 2016 and 31 December 2019',
    {
      type: ['mass_detention', 'arrest'],
      place: ['almaty', 'oral'],
      right: ['liberty'],
      person: ['p001'],
      affected_group: ['journalist'],
      section: ['I'],
      recommendation: ['release-them'],
    },
    { query: 'meeting', window },
  ],
])('says: %s', (sentence, filters, rest) => {
  expect(say(filters, rest)).toBe(sentence)
})

test('what is taken of an extract says of which', () => {
  const extract = { filter: 'All events in Almaty', leftOut: 150 }
  const words = { ...WORDS, dataset: { ...EVENTS, extract } }
  const filters = { ...NO_FILTERS, type: ['arrest'] }
  expect(takenSentence({ query: '', window: null, filters }, words)).toBe(
    'Arrest or imprisonment · Extract: All events in Almaty',
  )
  expect(takenSentence({ query: '', window: null, filters }, WORDS)).toBe('Arrest or imprisonment')
})
