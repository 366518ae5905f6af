// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { FacetKey } from '../../../src/model/dataset.ts'
import { Facets } from '../../../src/views/facets/Facets.tsx'
import { renderLinked, withFilters } from '../linked-harness.tsx'

function facet(key: FacetKey) {
  const section = document.querySelector<HTMLElement>(`[data-facet=${key}]`)
  if (!section) throw new Error(`no facet ${key}`)
  return within(section)
}

const checkbox = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })

const listed = (key: FacetKey) =>
  facet(key)
    .getAllByRole('checkbox')
    .map((box) => box.getAttribute('aria-label'))

test('the facets stand in their order, the recommendations closed', () => {
  renderLinked(Facets)
  const headings = screen.getAllByRole('heading', { level: 2 })
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    'City',
    'Who names the place',
    'Right violated',
    'Kind and type',
    'Person',
    'Affected group',
    'Section',
    'Recommendation',
  ])
  expect(facet('recommendation').queryByRole('checkbox')).toBeNull()
})

test('cities by count, with whole country, abroad and not located last and never left out', () => {
  renderLinked(Facets)
  expect(listed('place')).toEqual([
    'Oral, 2 events',
    'Almaty, 1 event',
    'strasbourg, 1 event',
    'Whole country, 1 event',
    'Abroad, 1 event',
    'Not located, 1 event',
  ])
})

test('the order turns to the alphabet and back', async () => {
  renderLinked(Facets)
  await userEvent.click(screen.getByRole('button', { name: 'City: sort by name' }))
  expect(listed('place').slice(0, 4)).toEqual([
    'Almaty, 1 event',
    'Oral, 2 events',
    'strasbourg, 1 event',
    'Whole country, 1 event',
  ])
  await userEvent.click(screen.getByRole('button', { name: 'City: sort by count' }))
  expect(listed('place')[0]).toBe('Oral, 2 events')
})

test('counts are crossed: a choice narrows the other facets, not its neighbours', () => {
  renderLinked(Facets, withFilters({ right: ['expression'] }))
  expect(listed('right')).toEqual([
    'Arbitrary detention, ICCPR 9, 3 events',
    'Opinion, expression, press, ICCPR 19, 2 events',
  ])
  expect(listed('place')).toEqual([
    'Oral, 1 event',
    'strasbourg, 1 event',
    'Almaty, 0 events',
    'Whole country, 0 events',
    'Abroad, 1 event',
    'Not located, 0 events',
  ])
})

test('a value adds itself to those chosen, and takes itself away again', async () => {
  const { changes } = renderLinked(Facets, withFilters({ place: ['almaty'] }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Oral, 2 events' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Almaty, 1 event' }))
  expect(changes).toEqual([
    [withFilters({ place: ['almaty', 'oral'] }), 'push'],
    [withFilters({ place: ['oral'] }), 'push'],
  ])
})

test('"only" leaves the value alone in its facet, and clear empties it', async () => {
  const { changes } = renderLinked(Facets, withFilters({ place: ['almaty', 'oral'], right: ['liberty'] }))
  await userEvent.click(screen.getByRole('button', { name: 'Only Oral' }))
  await userEvent.click(screen.getByRole('button', { name: 'Clear City' }))
  expect(changes).toEqual([
    [withFilters({ place: ['oral'], right: ['liberty'] }), 'push'],
    [withFilters({ right: ['liberty'] }), 'push'],
  ])
})

test('what gives nothing cannot be chosen, but can be unchosen', async () => {
  const { changes } = renderLinked(Facets, withFilters({ right: ['expression'], affected_group: ['lawyer'] }))
  const idle = screen.getByRole('checkbox', { name: 'Almaty, 0 events' })
  expect(idle.getAttribute('aria-disabled')).toBe('true')
  await userEvent.click(idle)
  expect(changes).toEqual([])
  await userEvent.click(screen.getByRole('checkbox', { name: 'Lawyers, 0 events' }))
  expect(changes).toEqual([[withFilters({ right: ['expression'] }), 'push']])
})

test('a kind is checked in part, wholly or not at all, and stands for all of its types', async () => {
  const { changes } = renderLinked(Facets, withFilters({ type: ['acquittal', 'arrest'] }))
  expect(checkbox('Detention, 4 events').indeterminate).toBe(true)
  expect(checkbox('Trial, 1 event').checked).toBe(true)
  await userEvent.click(checkbox('Detention, 4 events'))
  expect(checkbox('Detention, 4 events').checked).toBe(true)
  expect(checkbox('Detention, 4 events').indeterminate).toBe(false)
  await userEvent.click(checkbox('Detention, 4 events'))
  expect(changes).toEqual([
    [withFilters({ type: ['acquittal', 'mass_detention', 'arrest'] }), 'push'],
    [withFilters({ type: ['acquittal'] }), 'push'],
  ])
})

test('types are shown when their kind is opened, and chosen one by one', async () => {
  const { changes } = renderLinked(Facets)
  expect(screen.queryByRole('checkbox', { name: 'Acquittal, 1 event' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Types of Trial' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Acquittal, 1 event' }))
  expect(changes).toEqual([[withFilters({ type: ['acquittal'] }), 'push']])
})

test('people are found by another spelling', async () => {
  renderLinked(Facets)
  expect(listed('person')).toEqual(['Max Bokayev, 2 events', 'Olesya Khalabuzar, 1 event', 'A. M., 0 events'])
  const find = screen.getByRole('searchbox', { name: 'Find in the list: Person' })
  await userEvent.type(find, 'maks')
  expect(listed('person')).toEqual(['Max Bokayev, 2 events'])
  await userEvent.clear(find)
  await userEvent.type(find, 'nobody')
  expect(facet('person').getByText('None of that name')).toBeTruthy()
})

test('sections keep the order of the document; recommendations go by their number', async () => {
  renderLinked(Facets)
  expect(listed('section')).toEqual(['Introduction, 0 events', 'I Section I, 3 events', 'II Section II, 2 events'])
  await userEvent.click(screen.getByRole('button', { name: 'Recommendation' }))
  expect(listed('recommendation')).toEqual(['8 · Release the activists, 1 event'])
})
