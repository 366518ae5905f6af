// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { PeoplePanel } from '../../../src/views/people/PeoplePanel.tsx'
import { realDataset } from '../../fixtures/real-dataset.ts'
import { renderLinked, withFilters } from '../linked-harness.tsx'

const texts = (list: string) =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

test('lists who has to do with what passes; choosing one filters by them and opens their case', async () => {
  const { changes } = renderLinked(PeoplePanel)
  const names = () => screen.getAllByRole('button', { name: /^Show the case/ }).map(({ textContent }) => textContent)
  expect(names()).toEqual(['Max Bokayevactivist2 events', 'Olesya Khalabuzaractivist1 event'])
  await userEvent.click(screen.getByRole('button', { name: 'Show the case of Max Bokayev' }))
  expect(changes).toEqual([[withFilters({ person: ['p001'] }), 'push']])
  expect(screen.getByRole('heading', { name: 'Max Bokayev' })).toBeTruthy()
  expect(texts('The case as a line')).toEqual(['Detained 21 May 2016; what followed is not told'])
  expect(texts('Without a date')).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: 'Close the case of Max Bokayev' }))
  expect(screen.queryByRole('heading', { name: 'Max Bokayev' })).toBeNull()
})

test('tells a real case in words, with the days between, and opens a record at its words', async () => {
  const { changes } = renderLinked(PeoplePanel, withFilters({ person: ['p060'] }), realDataset)
  expect(texts('The case as a line')).toEqual([
    'Detained 13 November 2017, until 22 October 2018',
    'Sentenced 22 October 2018; no end told as of 31 March 2019',
  ])
  const dated = texts('In time order')
  expect(dated.filter((_, index) => index % 2 === 1)).toEqual(['101 days later', '242 days later', '29 days later'])
  expect(texts('Without a date')).toHaveLength(8)
  expect(texts('Recommended for this person')).toHaveLength(1)
  expect(screen.getByText(/1 record without a date is not in the line/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: /seven years/i }))
  expect(changes.at(-1)).toEqual([{ selected: '48-seven-year-sentence', panel: 'reader' }, 'push'])
})
