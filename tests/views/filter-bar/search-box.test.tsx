// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SearchBox } from '../../../src/views/filter-bar/SearchBox.tsx'
import { realDataset } from '../../fixtures/real-dataset.ts'
import { renderLinked, withFilters } from '../linked-harness.tsx'

const field = () => screen.getByRole('combobox', { name: 'Search events, people, places and quotes' })

test('the first letter makes a step, the others and Enter none', async () => {
  const { changes } = renderLinked(SearchBox)
  await userEvent.type(field(), 'ab{Enter}')
  expect(changes).toEqual([
    [{ query: 'a' }, 'push'],
    [{ query: 'ab' }, 'replace'],
  ])
})

test('Escape clears, and so does the button, which hands the focus back', async () => {
  const { changes } = renderLinked(SearchBox, { query: 'ab' })
  await userEvent.click(screen.getByRole('button', { name: 'Clear the search' }))
  expect(document.activeElement).toBe(field())
  expect(screen.queryByRole('button', { name: 'Clear the search' })).toBeNull()
  await userEvent.type(field(), 'c{Escape}')
  expect(changes).toEqual([
    [{ query: '' }, 'push'],
    [{ query: 'c' }, 'push'],
    [{ query: '' }, 'push'],
  ])
})

test('"/" is a letter like any other where single keys are off', async () => {
  renderLinked(SearchBox, { letterKeys: false })
  await userEvent.keyboard('/')
  expect(document.activeElement).toBe(document.body)
})

test('"/" focuses the field, save while somebody types elsewhere', async () => {
  renderLinked(SearchBox)
  const other = document.createElement('textarea')
  document.body.append(other)
  other.focus()
  await userEvent.keyboard('/')
  expect(document.activeElement).toBe(other)
  expect(other.value).toBe('/')
  other.blur()
  await userEvent.keyboard('/')
  expect(document.activeElement).toBe(field())
  expect(field()).toHaveProperty('value', '')
  other.remove()
})

test('says that the words stay out of the link', () => {
  renderLinked(SearchBox)
  const hint = document.getElementById(field().getAttribute('aria-describedby') ?? '')
  expect(hint?.textContent).toContain('not part of the link')
})

const found = () =>
  screen.getAllByRole('group').map((group) => [
    document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
    within(group)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ])

test('lists people, places, paragraphs and events found, the words met marked', async () => {
  renderLinked(SearchBox, {}, realDataset)
  await userEvent.type(field(), 'Уральск')
  expect(found()[0]).toEqual(['Places', ['OralУральск · Орал']])
  await userEvent.clear(field())
  await userEvent.type(field(), 'Бокаев')
  const [people, paragraphs, events] = found()
  expect(people).toEqual(['People', ['Max Bokayevhuman rights activist']])
  expect(paragraphs?.[0]).toBe('Paragraphs')
  expect(events?.[0]).toBe('Events that pass')
  expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toContain('Bokayev')
})

test('arrows walk what was found; Enter goes there, and a person becomes a filter', async () => {
  const { changes } = renderLinked(SearchBox, {}, realDataset)
  await userEvent.type(field(), 'Bokayev{ArrowDown}{Enter}')
  expect(changes.at(-1)).toEqual([{ query: '', ...withFilters({ person: ['p001'] }), panel: 'people' }, 'push'])
  await userEvent.type(field(), 'Bokayev{ArrowDown}{ArrowDown}{Enter}')
  expect(changes.at(-1)).toEqual([{ paragraph: 57, panel: 'reader' }, 'push'])
})
