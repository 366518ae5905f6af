import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEngine } from '../../src/engine/engine.ts'
import { pointlessCounts } from '../../src/engine/pointless-counts.ts'
import { passingRows } from '../../src/engine/standing.ts'
import { isLocating } from '../../src/model/place-role.ts'
import { parseView } from '../../src/view-state/url-codec.ts'
import { NO_FILTERS } from '../../src/view-state/view-state.ts'
import { at, makeDataset, makeRecord } from '../fixtures/dataset.ts'
import { choicesFor, datasets, RUNS } from '../fixtures/random-dataset.ts'
import { realDataset } from '../fixtures/real-dataset.ts'
import { select } from '../fixtures/select.ts'

test('an event with one place that can be drawn is drawn; the country counts where it is alone', () => {
  const dataset = makeDataset([
    makeRecord('city', { places: [at('almaty'), at('kazakhstan')] }),
    makeRecord('country', { places: [at('kazakhstan')] }),
    // who lives in a city, had it happen to them somewhere in the country
    makeRecord('resident', { places: [at('oral', 'residence'), at('kazakhstan')] }),
    makeRecord('nowhere', { places: [at('oral', 'origin')] }),
    makeRecord('figure', { record_kind: 'statistic', places: [at('kazakhstan')] }),
  ])
  const selection = select(dataset, { filters: NO_FILTERS, window: null, queryRows: null })
  expect(pointlessCounts(dataset, selection)).toEqual({ nationwide: 2, elsewhere: 0, notLocated: 1 })
})

test('each event is drawn, for the country, elsewhere or nowhere: once', () => {
  fc.assert(
    fc.property(
      datasets.chain((dataset) => fc.tuple(fc.constant(dataset), choicesFor(dataset))),
      ([dataset, choice]) => {
        const selection = createEngine(dataset).select(choice)
        let [drawn, nowhere] = [0, 0]
        for (const row of passingRows(dataset, selection)) {
          const record = dataset.records.at(row)
          if (record?.record_kind !== 'event') continue
          const happened = record.places.filter(({ role }) => isLocating(role)).map(({ place }) => place)
          if (happened.length === 0) nowhere++
          else if (happened.some((id) => dataset.places.get(id)?.latitude !== null)) drawn++
        }
        const { nationwide, elsewhere, notLocated } = pointlessCounts(dataset, selection)
        expect(notLocated).toBe(nowhere)
        expect(nationwide + elsewhere + notLocated + drawn).toBe(selection.count)
      },
    ),
    RUNS,
  )
})

test('what happened at the six rallies is on no map, and is counted', () => {
  const step = realDataset.stories.flatMap(({ steps }) => steps).find(({ title }) => title === 'What happened at them')
  const { view } = parseView(step?.view ?? '', null)
  const selection = select(realDataset, { filters: view.filters, window: view.window, queryRows: null })
  expect(selection.count).toBe(5)
  expect(pointlessCounts(realDataset, selection)).toEqual({ nationwide: 5, elsewhere: 0, notLocated: 0 })
})

test('of all events, no map draws 121', () => {
  const selection = select(realDataset, { filters: NO_FILTERS, window: null, queryRows: null })
  expect(pointlessCounts(realDataset, selection)).toEqual({ nationwide: 65, elsewhere: 9, notLocated: 47 })
})
