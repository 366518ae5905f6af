import { searchRows, buildSearchIndex } from '../../src/engine/search.ts'
import { createEngine } from '../../src/engine/engine.ts'
import type { Selection } from '../../src/engine/selection.ts'
import { takenOf, type Taken } from '../../src/take-away/taken.ts'
import { DEFAULT_VIEW, NO_FILTERS, type ViewState } from '../../src/view-state/view-state.ts'
import { isoDay } from '../fixtures/dataset.ts'
import { realDataset } from '../fixtures/real-dataset.ts'

export const BASE = 'https://attest.example/kz/'

/** What would be taken of the real data under a view, and the selection that the page would show. */
export function takenUnder(change: Partial<ViewState>): { readonly taken: Taken; readonly selection: Selection } {
  const view = { ...DEFAULT_VIEW, ...change }
  const queryRows = searchRows(buildSearchIndex(realDataset), view.query)
  const engine = createEngine(realDataset)
  const selection = engine.select({ filters: view.filters, window: view.window, queryRows })
  const { places } = engine.light(selection, null, null)
  const filter = `the filter, “in words”`
  const today = isoDay('2019-10-01')
  return { selection, taken: takenOf({ dataset: realDataset, selection, places, view, filter, base: BASE, today }) }
}

/** Views under which something real is left out, and one under which nothing is. */
export const VIEWS: Readonly<Record<string, Partial<ViewState>>> = {
  everything: {},
  'a city': { filters: { ...NO_FILTERS, place: ['almaty'] } },
  'a window': { window: { from: isoDay('2018-01-01'), to: isoDay('2018-12-31') } },
  'a right in a window': {
    filters: { ...NO_FILTERS, right: ['assembly'] },
    window: { from: isoDay('2016-01-01'), to: isoDay('2019-03-31') },
  },
  'not located': { filters: { ...NO_FILTERS, place: ['not-located'] } },
  'words searched for': { query: 'prison' },
  nothing: { filters: { ...NO_FILTERS, place: ['strasbourg'], type: ['hunger_strike'] } },
}

/** A file as its parts make it. */
export const joined = (parts: Iterable<string>): string => [...parts].join('')
