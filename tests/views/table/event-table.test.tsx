// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { SortColumn } from '../../../src/view-state/view-state.ts'
import { EventTable } from '../../../src/views/table/EventTable.tsx'
import { isoDay } from '../../fixtures/dataset.ts'
import { renderLinked, withFilters } from '../linked-harness.tsx'

const rows = () => screen.getAllByRole('row').slice(1)
const cells = (row: HTMLElement | undefined) =>
  row
    ? within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent)
    : []
const titles = () => rows().map((row) => row.querySelector('[data-column="title"] button')?.textContent)

const heading = (name: string) => screen.getByRole('columnheader', { name })

const IN_TIME = [
  'Thousands detained',
  'Activist arrested',
  'Complaints of torture',
  'Court abroad acquits',
  'Meeting broken up',
  'Pressure on a lawyer',
]

test('holds events and statistics in time order, undated last, and says how many', () => {
  renderLinked(EventTable)
  expect(titles()).toEqual(IN_TIME)
  expect(screen.getByText('5 of 5 events and 1 statistic')).toBeTruthy()
})

test('a row says all that timeline and map show, on whose word', () => {
  renderLinked(EventTable)
  expect(rows().map(cells)).toEqual([
    ['2016stated', 'Thousands detained', 'Mass detentionDetention', 'Whole countrystated', 'nobody named', '¶8'],
    [
      '21 May 2016stated',
      'Activist arrested',
      'Arrest or imprisonmentDetention',
      'Almatyother source',
      'Max Bokayev',
      '¶5',
    ],
    [
      '2017stated',
      'Complaints of tortureStatistic',
      'Arrest or imprisonmentDetention',
      'Whole countrystated',
      'nobody named',
      '¶8',
    ],
    ['1 June 2017inferred', 'Court abroad acquits', 'AcquittalTrial', 'strasbourgstated', 'Olesya Khalabuzar', '¶7'],
    ['March 2018stated', 'Meeting broken up', 'Mass detentionDetention', 'Oralstated', 'nobody named', '¶6'],
    [
      'No date given',
      'Pressure on a lawyer',
      'Arrest or imprisonmentDetention',
      'Not locatedOral (place of residence)stated',
      'Max Bokayev',
      '¶5',
    ],
  ])
})

test.each<[SortColumn, boolean, string[]]>([
  ['date', true, ['Meeting', 'Court', 'Complaints', 'Activist', 'Thousands', 'Pressure']],
  ['title', false, ['Activist', 'Complaints', 'Court', 'Meeting', 'Pressure', 'Thousands']],
  ['title', true, ['Thousands', 'Pressure', 'Meeting', 'Court', 'Complaints', 'Activist']],
  ['type', false, ['Activist', 'Complaints', 'Pressure', 'Thousands', 'Meeting', 'Court']],
  ['place', false, ['Activist', 'Meeting', 'Court', 'Thousands', 'Complaints', 'Pressure']],
  ['place', true, ['Thousands', 'Complaints', 'Court', 'Meeting', 'Activist', 'Pressure']],
  ['person', false, ['Activist', 'Pressure', 'Court', 'Thousands', 'Complaints', 'Meeting']],
  ['person', true, ['Court', 'Activist', 'Pressure', 'Thousands', 'Complaints', 'Meeting']],
  ['paragraph', false, ['Activist', 'Pressure', 'Meeting', 'Court', 'Thousands', 'Complaints']],
  ['paragraph', true, ['Thousands', 'Complaints', 'Court', 'Meeting', 'Activist', 'Pressure']],
])('sorts by %s, descending %s', (column, descending, expected) => {
  renderLinked(EventTable, { sort: { column, descending } })
  expect(titles().map((title) => title?.split(' ')[0])).toEqual(expected)
})

test('a heading sorts, then turns round, and says so', async () => {
  const { changes } = renderLinked(EventTable)
  expect(heading('Date').getAttribute('aria-sort')).toBe('ascending')
  expect(heading('City').getAttribute('aria-sort')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'City' }))
  expect(heading('City').getAttribute('aria-sort')).toBe('ascending')
  expect(heading('Date').getAttribute('aria-sort')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'City' }))
  expect(heading('City').getAttribute('aria-sort')).toBe('descending')
  await userEvent.click(screen.getByRole('button', { name: 'Paragraph' }))
  expect(changes).toEqual([
    [{ sort: { column: 'place', descending: false } }, 'push'],
    [{ sort: { column: 'place', descending: true } }, 'push'],
    [{ sort: { column: 'paragraph', descending: false } }, 'push'],
  ])
})

test('click or Enter selects, once', async () => {
  const { changes } = renderLinked(EventTable)
  await userEvent.click(screen.getByText('March 2018'))
  screen.getByRole('button', { name: 'Activist arrested' }).focus()
  await userEvent.keyboard('{Enter}')
  expect(changes).toEqual([
    [{ selected: 'oral' }, 'push'],
    [{ selected: 'almaty' }, 'push'],
  ])
  expect(rows().map((row) => row.getAttribute('aria-current'))).toEqual([null, 'true', null, null, null, null])
})

test('the number of a paragraph opens the document at its words', async () => {
  const { changes } = renderLinked(EventTable)
  await userEvent.click(screen.getByRole('button', { name: 'Read in the document: paragraph 6' }))
  expect(changes).toEqual([[{ selected: 'oral', paragraph: 6, panel: 'reader' }, 'push']])
})

test('pointer and focus point at the event', async () => {
  const { pointedAt } = renderLinked(EventTable)
  await userEvent.hover(screen.getByText('March 2018'))
  await userEvent.unhover(screen.getByText('March 2018'))
  screen.getByRole('button', { name: 'Activist arrested' }).focus()
  expect(pointedAt).toEqual(['oral', null, 'almaty'])
})

test('a window adds how sure it is', () => {
  renderLinked(EventTable, { window: { from: isoDay('2016-05-01'), to: isoDay('2017-06-30') } })
  expect(screen.getByRole('columnheader', { name: 'In the dates' })).toBeTruthy()
  expect(rows().map((row) => [cells(row)[1], cells(row)[6]])).toEqual([
    ['Thousands detained', 'possible'],
    ['Activist arrested', 'certain'],
    ['Complaints of tortureStatistic', 'possible'],
    ['Court abroad acquits', 'certain'],
  ])
  expect(screen.getByText('3 of 5 events and 1 statistic')).toBeTruthy()
})

test('says so where it is empty', () => {
  renderLinked(EventTable, withFilters({ place: ['almaty'], right: ['expression'] }))
  expect(screen.getByText('Nothing matches the filters.')).toBeTruthy()
  expect(screen.getByText('0 of 5 events')).toBeTruthy()
})
