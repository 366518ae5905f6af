// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EventTable } from '../../../src/views/table/EventTable.tsx'
import { during, makeDataset, makeRecord } from '../../fixtures/dataset.ts'
import { renderLinked } from '../linked-harness.tsx'

const COUNT = 12_345
const DATASET = makeDataset(
  Array.from({ length: COUNT }, (_, i) =>
    makeRecord(`e${String(i).padStart(5, '0')}`, { ...during('2016-01-01'), title: `Event ${i}` }),
  ),
)

/** A window of 600 px in which every row is 30 px high: this environment lays nothing out. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(30)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
})
afterEach(() => vi.restoreAllMocks())

/** The table in a box that scrolls. */
function renderTable(change: Parameters<typeof renderLinked>[1] = {}) {
  return renderLinked(
    (linked) => (
      <div style={{ overflowY: 'auto' }}>
        <EventTable {...linked} />
      </div>
    ),
    change,
    DATASET,
  )
}

const table = () => screen.getByRole('table')
const rows = () => within(table()).getAllByRole('row').slice(1)
const titles = () => rows().map((row) => row.querySelector('[data-column="title"] button')?.textContent)

test('a long table holds only the rows in sight, and says where they stand', () => {
  renderTable()
  expect(table().getAttribute('aria-rowcount')).toBe(String(COUNT + 1))
  expect(rows().length).toBeGreaterThan(5)
  expect(rows().length).toBeLessThan(100)
  expect(titles().slice(0, 3)).toEqual(['Event 0', 'Event 1', 'Event 2'])
  expect(rows().map((row) => row.getAttribute('aria-rowindex'))).toEqual(rows().map((_, i) => String(i + 2)))
})

test('what lies beyond ten thousand rows is on another page', async () => {
  renderTable()
  expect(screen.getByText('Rows 1 to 10,000 of 12,345')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Rows before' }).hasAttribute('disabled')).toBe(true)
  await userEvent.click(screen.getByRole('button', { name: 'Rows after' }))
  expect(screen.getByText('Rows 10,001 to 12,345 of 12,345')).toBeTruthy()
  expect(titles()[0]).toBe('Event 10000')
  expect(rows()[0]?.getAttribute('aria-rowindex')).toBe('10002')
})

test('opens at the page of the selected event', () => {
  renderTable({ selected: 'e12000' })
  expect(screen.getByText('Rows 10,001 to 12,345 of 12,345')).toBeTruthy()
})

test('sorts all of it, not what is in sight: numbers in titles by their value', () => {
  renderTable({ sort: { column: 'title', descending: true } })
  expect(titles().slice(0, 2)).toEqual(['Event 12344', 'Event 12343'])
})
