import { describe, expect, test } from 'vitest'
import { createEngine } from '../../../src/engine/engine.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { NO_FILTERS } from '../../../src/view-state/view-state.ts'
import { trayItems, trayPlaces } from '../../../src/views/map/tray.ts'
import { at, during, isoDay, makeDataset, makeRecord } from '../../fixtures/dataset.ts'
import { realDataset } from '../../fixtures/real-dataset.ts'

const DATASET = makeDataset([
  makeRecord('a', { ...during('2016-05-21'), places: [at('kazakhstan')] }),
  makeRecord('b', { ...during('2018-03-01'), places: [at('kazakhstan')] }),
  makeRecord('c', { ...during('2018-03-02'), places: [at('strasbourg', 'court')] }),
  makeRecord('d', { places: [at('kazakhstan')] }),
  makeRecord('e', { ...during('2019-01-01') }),
  makeRecord('s', { record_kind: 'statistic', places: [at('kazakhstan')] }),
])

function trayOf(dataset: Dataset, chosen: readonly string[] = [], moment: string | null = null) {
  const engine = createEngine(dataset)
  const selection = engine.select({ filters: { ...NO_FILTERS, place: chosen }, window: null, queryRows: null })
  const lit = engine.light(selection, moment === null ? null : isoDay(moment), null)
  return trayItems(dataset, trayPlaces(dataset), selection, lit.places, chosen)
}

describe('the tray', () => {
  test('whole country, abroad and not located, with the facet’s counts', () => {
    expect(trayOf(DATASET, ['abroad'])).toMatchObject([
      { id: 'kazakhstan', kind: 'nationwide', count: 3, chosen: false },
      { id: 'abroad', kind: 'abroad', count: 1, chosen: true },
      { id: 'not-located', kind: 'not-located', count: 1, chosen: false },
    ])
  })

  test.each([
    ['2016-05-20', [0, 0, 0]],
    ['2016-05-21', [1, 0, 0]],
    ['2018-03-02', [2, 1, 0]],
    ['2019-01-01', [2, 1, 1]],
    [null, [3, 1, 1]],
  ] as const)('at %s it counts what is lit', (moment, lit) => {
    expect(trayOf(DATASET, [], moment).map((item) => item.lit)).toEqual(lit)
  })

  test('then areas of the real data, most events first, none empty', () => {
    const areas = trayOf(realDataset).slice(3)
    expect(areas.map(({ id }) => id)).toContain('mangystau-region')
    expect(areas.map(({ count }) => count)).toEqual(areas.map(({ count }) => count).toSorted((a, b) => b - a))
    expect(Math.min(...areas.map(({ count }) => count))).toBeGreaterThan(0)
  })
})
