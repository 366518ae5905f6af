// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { IntlProvider } from 'use-intl'
import { createEngine } from '../../../src/engine/engine.ts'
import { messagesFor } from '../../../src/messages/messages.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { DEFAULT_VIEW, type ViewState } from '../../../src/view-state/view-state.ts'
import { viewChapter } from '../../../src/views/handout/chapter.ts'
import { HandoutDocument } from '../../../src/views/handout/HandoutDocument.tsx'
import type { Maker } from '../../../src/views/handout/maker.ts'
import { isoDay } from '../../fixtures/dataset.ts'
import { realDataset } from '../../fixtures/real-dataset.ts'

/** The handout of a view, with the pictures left blank. */
function renderDocument(dataset: Dataset, change: Partial<ViewState> = {}) {
  const view = { ...DEFAULT_VIEW, ...change }
  const engine = createEngine(dataset)
  const selection = engine.select({ filters: view.filters, window: view.window, queryRows: null })
  const chapter = viewChapter(engine, { view, selection, lit: engine.light(selection, null, null) })
  const blank = { elements: '', width: 10, height: 10 }
  const maker: Maker = {
    dataset,
    language: 'en',
    filterOf: () => 'The filter',
    renderFacts: () => null,
    timelineOf: () => ({ ...blank, visible: dataset.span, outside: { before: 0, after: 0 } }),
    legendOf: () => blank,
    outlines: null,
    measure: () => 0,
  }
  return render(
    <IntlProvider locale="en-GB" messages={messagesFor('en')} timeZone="UTC">
      <HandoutDocument
        story={null}
        chapters={[chapter]}
        maker={maker}
        paper="a4"
        today={isoDay('2019-10-01')}
        link="https://attest.example/"
      />
    </IntlProvider>,
  )
}

/** What stands beside a name on the title page. */
const fact = (name: string) => screen.getByText(name).parentElement?.querySelector('dd')?.textContent

test('the title page of an extract says so, and counts what the extract is without', () => {
  renderDocument({ ...realDataset, extract: { filter: 'All events in Almaty', leftOut: 150 } })
  expect(screen.getByText('An extract: All events in Almaty; 150 left out')).toBeTruthy()
  expect(fact('Left out')).toBe('150 left out by the filter')
})

test('the title page of the whole says nothing of an extract', () => {
  renderDocument(realDataset)
  expect(screen.queryByText(/An extract/)).toBeNull()
  expect(fact('Left out')).toBe('nothing left out')
})

test('where nothing passes, it says so, with no picture, no heading over nothing and no index', () => {
  const filters = { ...DEFAULT_VIEW.filters, place: ['strasbourg'], type: ['hunger_strike'] }
  const { container } = renderDocument(realDataset, { filters })
  expect(screen.getByText('Nothing passes these filters.')).toBeTruthy()
  expect(fact('Left out')).toBe('195 left out by the filter')
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Events of the submission'])
  expect(container.querySelectorAll('svg, figure, section')).toHaveLength(0)
})

test('where something passes, it has its pictures, its events and its index', () => {
  const { container } = renderDocument(realDataset, { filters: { ...DEFAULT_VIEW.filters, type: ['hunger_strike'] } })
  expect(screen.queryByText('Nothing passes these filters.')).toBeNull()
  expect(container.querySelectorAll('.handout__event').length).toBeGreaterThan(0)
  expect(container.querySelectorAll('figure')).toHaveLength(2)
  expect(container.querySelector('#handout-index')).toBeTruthy()
})
