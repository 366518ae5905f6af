import { render } from '@testing-library/react'
import { useState, type ComponentType } from 'react'
import { IntlProvider } from 'use-intl'
import { buildSearchIndex, searchRows } from '../../src/engine/search.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { messagesFor } from '../../src/messages/messages.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { changeOf } from '../../src/view-state/change.ts'
import {
  DEFAULT_VIEW,
  NO_FILTERS,
  SLIDING_DAYS,
  type Filters,
  type History,
  type ViewState,
} from '../../src/view-state/view-state.ts'
import type { Linked } from '../../src/views/linked.ts'
import { at, during, makeDataset, makeQuote, makeRecord } from '../fixtures/dataset.ts'

/**
 * Five events, one statistic, one recommendation:
 *   almaty    21 May 2016    arrest          Almaty          Max Bokayev        ¶5
 *   country   2016           mass detention  whole country                      ¶8
 *   abroad    1 June 2017    acquittal       strasbourg      Olesya Khalabuzar  ¶7
 *   oral      March 2018     mass detention  Oral                               ¶6
 *   undated                  arrest          (lives in Oral) Max Bokayev        ¶5
 */
export const EVENTS = makeDataset([
  makeRecord('almaty', {
    title: 'Activist arrested',
    ...during('2016-05-21'),
    date_shape: 'day',
    date_parts: [{ value: '2016-05-21', precision: 'day' }],
    date_basis: 'stated',
    places: [at('almaty', 'event_location', 'curated')],
    persons: [{ person: 'p001', role: 'victim' }],
    rights: [{ right: 'liberty', basis: 'editor_mapped' }],
    affected_group: ['journalist'],
  }),
  makeRecord('country', {
    title: 'Thousands detained',
    type: 'mass_detention',
    ...during('2016-01-01', '2016-12-31'),
    date_shape: 'year',
    date_parts: [{ value: '2016', precision: 'year' }],
    date_basis: 'stated',
    places: [at('kazakhstan')],
    rights: [{ right: 'liberty', basis: 'editor_mapped' }],
    source: [makeQuote(8)],
  }),
  makeRecord('abroad', {
    title: 'Court abroad acquits',
    type: 'acquittal',
    group: 'trial',
    ...during('2017-06-01'),
    date_shape: 'day',
    date_parts: [{ value: '2017-06-01', precision: 'day' }],
    date_basis: 'inferred',
    places: [at('strasbourg', 'court')],
    persons: [{ person: 'p002', role: 'victim' }],
    rights: [{ right: 'expression', basis: 'source_states' }],
    source: [makeQuote(7)],
  }),
  makeRecord('oral', {
    title: 'Meeting broken up',
    type: 'mass_detention',
    ...during('2018-03-01', '2018-03-31'),
    date_shape: 'month',
    date_parts: [{ value: '2018-03', precision: 'month' }],
    date_basis: 'stated',
    places: [at('oral')],
    rights: [
      { right: 'liberty', basis: 'editor_mapped' },
      { right: 'expression', basis: 'editor_mapped' },
    ],
    source: [makeQuote(6)],
  }),
  makeRecord('undated', {
    title: 'Pressure on a lawyer',
    places: [at('oral', 'residence')],
    persons: [{ person: 'p001', role: 'mentioned' }],
    affected_group: ['lawyer'],
  }),
  makeRecord('figures', {
    title: 'Complaints of torture',
    record_kind: 'statistic',
    ...during('2017-01-01', '2017-12-31'),
    date_shape: 'year',
    date_parts: [{ value: '2017', precision: 'year' }],
    date_basis: 'stated',
    places: [at('kazakhstan')],
    source: [makeQuote(8)],
  }),
  makeRecord('release-them', {
    title: 'Release the activists',
    record_kind: 'recommendation',
    type: null,
    group: null,
    source: [makeQuote(8)],
    links: [{ type: 'addresses', event: 'almaty' }],
  }),
])

export type Change = readonly [Partial<ViewState>, History]

export function withFilters(filters: Partial<Filters>): Partial<ViewState> {
  return { filters: { ...NO_FILTERS, ...filters } }
}

/** Render a view over EVENTS. Changes apply, as in the page, and are kept for the test to look at; so is what was pointed at. */
export function renderLinked(View: ComponentType<Linked>, change: Partial<ViewState> = {}, dataset: Dataset = EVENTS) {
  const changes: Change[] = []
  const pointedAt: (string | null)[] = []
  const index = buildSearchIndex(dataset)
  const engine = createEngine(dataset)

  function Page() {
    const [view, setView] = useState<ViewState>({ ...DEFAULT_VIEW, ...change })
    const [pointed, setPointed] = useState<string | null>(null)
    const selection = engine.select({ ...view, queryRows: searchRows(index, view.query) })
    const lit = engine.light(selection, view.moment, view.trail === 'sliding' ? SLIDING_DAYS : null)
    return (
      <View
        dataset={dataset}
        selection={selection}
        isCounting={false}
        engine={engine}
        lit={lit}
        view={view}
        setView={(next, history) => {
          changes.push([changeOf(next, view), history])
          setView((now) => ({ ...now, ...changeOf(next, now) }))
        }}
        pointed={pointed}
        setPointed={(id) => {
          pointedAt.push(id)
          setPointed(id)
        }}
        previewMoment={() => undefined}
        previewWindow={() => undefined}
      />
    )
  }

  const result = render(
    <IntlProvider locale="en-GB" messages={messagesFor('en')} timeZone="UTC">
      <Page />
    </IntlProvider>,
  )
  return { ...result, changes, pointedAt }
}
