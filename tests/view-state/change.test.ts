import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  activeFilterCount,
  activeFilters,
  clearAll,
  clearFilter,
  isDefaultFilters,
  openedAtWords,
  toggleValue,
} from '../../src/view-state/change.ts'
import { DEFAULT_VIEW, NO_FILTERS } from '../../src/view-state/view-state.ts'
import { views } from '../fixtures/random-view.ts'

const filtering = {
  filters: { ...NO_FILTERS, place: ['oral', 'almaty'], type: ['arrest'] },
  query: 'Olesya',
  window: { from: 0, to: 9 },
}

it('toggles a value on at the end, and off again, and nothing else', () => {
  const on = toggleValue(filtering.filters, 'place', 'aktau')
  expect(on).toEqual({ ...filtering.filters, place: ['oral', 'almaty', 'aktau'] })
  expect(toggleValue(on, 'place', 'oral').place).toEqual(['almaty', 'aktau'])
  expect(toggleValue(on, 'place', 'aktau')).toEqual(filtering.filters)
})

it('names and counts the filters that are set, not their values', () => {
  expect(activeFilters(filtering)).toEqual(['type', 'place', 'window', 'query'])
  expect(activeFilterCount(filtering)).toBe(4)
  expect(isDefaultFilters(filtering)).toBe(false)
  expect(isDefaultFilters(DEFAULT_VIEW)).toBe(true)
  expect(isDefaultFilters({ ...DEFAULT_VIEW, query: '  ' })).toBe(true)
})

it('opens what is selected beside coverage at its words, and moves no other panel', () => {
  const at = (panel: 'coverage' | 'table') => ({ ...DEFAULT_VIEW, panel })
  expect(openedAtWords({ selected: 'a' }, at('coverage'))).toEqual({ selected: 'a', panel: 'reader' })
  expect(openedAtWords({ selected: 'a' }, at('table'))).toEqual({ selected: 'a' })
  expect(openedAtWords({ selected: null }, at('coverage'))).toEqual({ selected: null })
  expect(openedAtWords({ selected: 'a', panel: 'coverage' }, at('coverage')).panel).toBe('coverage')
})

it('clears each filter by its own, and all at once', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(isDefaultFilters({ ...view, ...clearAll() })).toBe(true)
      for (const name of activeFilters(view)) {
        const cleared = { ...view, ...clearFilter(view.filters, name) }
        expect(activeFilters(cleared)).toEqual(activeFilters(view).filter((other) => other !== name))
      }
    }),
    { seed: 7, numRuns: 100 },
  )
})
