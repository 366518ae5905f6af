import { createTranslator } from 'use-intl'
import { expect, test } from 'vitest'
import { facetValueLabel, recommendationNumber, sectionTitle } from '../../src/messages/labels.ts'
import { messagesFor } from '../../src/messages/messages.ts'
import type { FacetKey } from '../../src/model/dataset.ts'
import type { Language } from '../../src/model/localised.ts'
import { makeDataset, makeQuote, makeRecord } from '../fixtures/dataset.ts'

const DATASET = makeDataset([
  makeRecord('57-let-go', { record_kind: 'recommendation', title: 'Let them go', source: [makeQuote(8)] }),
])
const t = createTranslator({ locale: 'en', messages: messagesFor('en'), namespace: 'common' })

test.each<[FacetKey, string, Language, string]>([
  ['type', 'arrest', 'en', 'Arrest or imprisonment'],
  ['right', 'liberty', 'ru', 'Arbitrary detention'],
  ['affected_group', 'lawyer', 'en', 'Lawyers'],
  ['place', 'almaty', 'ru', 'Алматы'],
  ['place', 'abroad', 'en', 'Abroad'],
  ['place', 'not-located', 'en', 'Not located'],
  ['place', 'kazakhstan', 'en', 'Whole country'],
  ['person', 'p003', 'en', 'A. M.'],
  ['section', 'II', 'en', 'II Section II'],
  ['section', 'intro', 'en', 'Introduction'],
  ['recommendation', '57-let-go', 'en', 'Recommendation 8: Let them go'],
  ['recommendation', 'gone', 'en', 'gone'],
  ['person', 'p999', 'en', 'p999'],
])('%s %s in %s: %s', (key, id, language, label) => {
  expect(facetValueLabel(DATASET, key, id, language, t)).toBe(label)
})

test('a recommendation is known by its paragraph', () => {
  expect(recommendationNumber(DATASET, '57-let-go')).toBe(8)
  expect(recommendationNumber(DATASET, 'gone')).toBeNull()
})

test('a title in capitals is written as a sentence, another is left alone', () => {
  expect(sectionTitle({ title: 'HUMAN RIGHTS DEFENDERS' }, 'en')).toBe('Human rights defenders')
  expect(sectionTitle({ title: 'The UN and Kazakhstan' }, 'en')).toBe('The UN and Kazakhstan')
})
