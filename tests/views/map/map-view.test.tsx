// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MapView } from '../../../src/views/map/MapView.tsx'
import { isoDay } from '../../fixtures/dataset.ts'
import { renderLinked, withFilters } from '../linked-harness.tsx'

/** There is no WebGL here: what follows is the map's stand-in, and the tray, which is always there. */
const places = () =>
  within(screen.getByRole('heading', { name: 'Places, most events first' }).parentElement ?? document.body)
    .getAllByRole('listitem')
    .map((item) => within(item).getByRole('button').getAttribute('aria-label'))

const trayButtons = () =>
  within(screen.getByRole('list', { name: 'Events that are no point on the map' })).getAllByRole('button')

test('without WebGL says so and lists the places with their counts', () => {
  renderLinked(MapView)
  expect(screen.getByRole('status').textContent).toContain('no WebGL')
  expect(places()).toEqual([
    'Oral: 1 event, 1 detention, 1 stated, 1 more only related to it',
    'Almaty: 1 event, 1 detention, 1 other source',
    'strasbourg: 1 event, 1 trial, 1 stated',
  ])
})

test('the tray counts what is no point', () => {
  renderLinked(MapView)
  expect(trayButtons().map((button) => button.textContent)).toEqual([
    'Whole country 1 event',
    'Abroad 1 event',
    'Not located 1 event',
  ])
})

test('a place toggles the filter, and hides no other', async () => {
  const user = userEvent.setup()
  const { changes } = renderLinked(MapView)
  await user.click(screen.getByRole('button', { name: /^Almaty/ }))
  expect(changes).toEqual([[withFilters({ place: ['almaty'] }), 'push']])
  expect(screen.getByRole('button', { name: /^Almaty/, pressed: true })).toBeTruthy()
  expect(places()).toHaveLength(3)
  await user.click(screen.getByRole('button', { name: /^Almaty/ }))
  expect(changes.at(-1)).toEqual([withFilters({ place: [] }), 'push'])
})

test('so does a value of the tray, beside a place already chosen', async () => {
  const user = userEvent.setup()
  const { changes } = renderLinked(MapView, withFilters({ place: ['almaty'] }))
  await user.click(screen.getByRole('button', { name: 'Not located 1 event' }))
  expect(changes).toEqual([[withFilters({ place: ['almaty', 'not-located'] }), 'push']])
  expect(screen.getByRole('button', { name: 'Not located 1 event', pressed: true })).toBeTruthy()
})

test('the moment counts what it lights', () => {
  renderLinked(MapView, { moment: isoDay('2017-12-31') })
  expect(places()).toEqual([
    'Oral: 0 of 1 event at the moment, 1 stated, 1 more only related to it',
    'Almaty: 1 of 1 event at the moment, 1 detention, 1 other source',
    'strasbourg: 1 of 1 event at the moment, 1 trial, 1 stated',
  ])
})

test('places are named as on the day of the moment', () => {
  renderLinked(MapView, { moment: isoDay('1900-01-01') })
  expect(places()).toContain('Verny (now Almaty): 0 of 1 event at the moment, 1 other source')
})

test('the tray marks where the selected event is', () => {
  renderLinked(MapView, { selected: 'country' })
  expect(trayButtons().map((button) => button.hasAttribute('data-emphasised'))).toEqual([true, false, false])
})
