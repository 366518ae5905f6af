// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { NO_FILTERS } from '../../../src/view-state/view-state.ts'
import type { Linked } from '../../../src/views/linked.ts'
import { FilterBar } from '../../../src/views/filter-bar/FilterBar.tsx'
import { isoDay } from '../../fixtures/dataset.ts'
import { EVENTS, renderLinked, withFilters } from '../linked-harness.tsx'

const names = (elements: readonly HTMLElement[]) => elements.map((element) => element.getAttribute('aria-label'))
const texts = (elements: readonly HTMLElement[]) => elements.map((element) => element.textContent)

test('without a filter: the whole count, the statistics beside it, and nothing to take away', () => {
  const { container } = renderLinked(FilterBar)
  expect(container.querySelector('.filter-bar__what')?.textContent).toBe('Everything the submission tells')
  expect(screen.getByRole('status').textContent).toBe('5 of 5 events')
  expect(screen.getByText('1 statistic beside them')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('an extract says so, whatever the filter: what it holds, and how much it is without', () => {
  const extract = { filter: 'All events in Almaty', leftOut: 150 }
  for (const [change, what] of [
    [{}, 'Everything in this extract'],
    [withFilters({ type: ['arrest'] }), 'Arrest or imprisonment'],
  ] as const) {
    const { container, unmount } = renderLinked(FilterBar, change, { ...EVENTS, extract })
    expect(container.querySelector('.filter-bar__what')?.textContent).toBe(what)
    expect(screen.getByText('An extract: All events in Almaty; 150 left out')).toBeTruthy()
    unmount()
  }
})

test('what is still the count of other filters says so, and is not announced', () => {
  const Busy = (linked: Linked) => <FilterBar {...linked} isCounting />
  renderLinked(Busy)
  const count = screen.getByRole('status')
  expect(count.getAttribute('aria-busy')).toBe('true')
  expect(count.textContent).toBe('5 of 5 events')
  expect(screen.getByText('counting anew …')).toBeTruthy()
})

test('a window says certain and possible, and the undated it leaves out', () => {
  renderLinked(FilterBar, { window: { from: isoDay('2016-05-01'), to: isoDay('2017-12-31') } })
  expect(screen.getByRole('status').textContent).toBe('3 of 5 events (2 certain, 1 possible)')
  expect(screen.getByText('1 undated event left out by the dates')).toBeTruthy()
})

test('each filter is a chip; a kind chosen whole is one', () => {
  renderLinked(FilterBar, {
    ...withFilters({ type: ['mass_detention', 'arrest'], place: ['almaty', 'abroad'], person: ['p001'] }),
    window: { from: isoDay('2016-01-01'), to: isoDay('2016-12-31') },
    query: 'arrest',
  })
  const chips = within(screen.getByRole('list', { name: 'Active filters' })).getAllByRole('button')
  expect(names(chips)).toEqual([
    'Remove Kind and type: Detention',
    'Remove City: Almaty',
    'Remove City: Abroad',
    'Remove Person: Max Bokayev',
    'Remove Dates: 1 January 2016 to 31 December 2016',
    'Remove Search: “arrest”',
  ])
})

test('a chip takes away its own value and no other', async () => {
  const { changes } = renderLinked(FilterBar, {
    ...withFilters({ type: ['mass_detention', 'arrest', 'acquittal'], place: ['almaty', 'oral'] }),
    query: 'a',
  })
  await userEvent.click(screen.getByRole('button', { name: 'Remove City: Almaty' }))
  await userEvent.click(screen.getByRole('button', { name: 'Remove Kind and type: Detention' }))
  await userEvent.click(screen.getByRole('button', { name: 'Remove Search: “a”' }))
  expect(changes).toEqual([
    [{ filters: { ...NO_FILTERS, type: ['mass_detention', 'arrest', 'acquittal'], place: ['oral'] } }, 'push'],
    [{ filters: { ...NO_FILTERS, type: ['acquittal'], place: ['oral'] } }, 'push'],
    [{ query: '' }, 'push'],
  ])
})

test('clear all takes away facets, dates and search in one step', async () => {
  const { changes } = renderLinked(FilterBar, { ...withFilters({ place: ['almaty'] }), query: 'arrested' })
  await userEvent.click(screen.getByRole('button', { name: 'Clear all' }))
  expect(changes).toEqual([[{ filters: NO_FILTERS, window: null, query: '' }, 'push']])
})

test('where nothing matches, each way out says what it gives, the best first, and takes away exactly one filter', async () => {
  const change = withFilters({ place: ['almaty'], right: ['expression'] })
  const { changes } = renderLinked(FilterBar, {
    ...change,
    window: { from: isoDay('2016-01-01'), to: isoDay('2018-12-31') },
  })
  expect(screen.getByText('Nothing matches all of these filters together.')).toBeTruthy()
  const ways = screen.getAllByRole('button', { name: /^Without/ })
  expect(texts(ways)).toEqual(['Without City: 2 events', 'Without Right violated: 1 event'])
  await userEvent.click(screen.getByRole('button', { name: 'Without Right violated: 1 event' }))
  expect(changes).toEqual([[withFilters({ place: ['almaty'] }), 'push']])
  expect(screen.getByRole('status').textContent).toBe('1 of 5 events (1 certain, 0 possible)')
})

test('where no single filter is to blame, it says so', () => {
  renderLinked(FilterBar, withFilters({ place: ['almaty'], right: ['expression'], person: ['p003'] }))
  expect(screen.getByText('No single filter is to blame: clear them all, or take away two.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Without/ })).toBeNull()
})

test('where only a statistic matches, it does not claim that nothing does', () => {
  renderLinked(FilterBar, { query: 'torture' })
  expect(screen.getByText('No event matches all of these filters together, only 1 statistic.')).toBeTruthy()
})
