import { describe, expect, test } from 'vitest'
import { allRecords } from '../../fixtures/all-records.ts'
import { createEngine } from '../../../src/engine/engine.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { isLocating } from '../../../src/model/place-role.ts'
import type { Day } from '../../../src/model/time.ts'
import { NO_FILTERS } from '../../../src/view-state/view-state.ts'
import { emphasisOf } from '../../../src/views/map/emphasis.ts'
import { markAt, placeSites } from '../../../src/views/map/place-marks.ts'
import { eventRowsAt, presencesAt } from '../../../src/views/map/presences.ts'
import { trayItems, trayPlaces } from '../../../src/views/map/tray.ts'
import { at, during, isoDay, makeDataset, makeRecord } from '../../fixtures/dataset.ts'
import { select } from '../../fixtures/select.ts'
import { everything, realDataset } from '../../fixtures/real-dataset.ts'

const DATASET = makeDataset([
  makeRecord('a', { ...during('2016-05-21'), places: [at('almaty', 'court', 'curated'), at('oral', 'residence')] }),
  makeRecord('b', { ...during('2018-03-01'), places: [at('almaty', 'event_location', 'stated')] }),
  makeRecord('c', {
    ...during('2018-03-02'),
    type: 'acquittal',
    group: 'trial',
    places: [at('almaty', 'residence'), at('strasbourg', 'court', 'inferred')],
  }),
  makeRecord('d', { places: [at('kazakhstan')] }),
  makeRecord('e'),
  makeRecord('s', { record_kind: 'statistic', places: [at('almaty')] }),
])

function marksOf(dataset: Dataset, place: readonly string[] = [], moment: Day | null = null) {
  const engine = createEngine(dataset)
  const selection = engine.select({ filters: { ...NO_FILTERS, place }, window: null, queryRows: null })
  const counts = engine.light(selection, moment, null).places
  return placeSites({ dataset, selection, counts, chosen: place }).map((site) => markAt(site, dataset, counts))
}

function placesLit(dataset: Dataset) {
  const engine = createEngine(dataset)
  return engine.light(engine.select({ filters: NO_FILTERS, window: null, queryRows: null }), null, null).places
}

describe('what the map shows at a place', () => {
  test('counts what happened here, apart from what is only related, and splits it by group', () => {
    expect(
      marksOf(DATASET).map(({ id, total, related, lit, groups }) => ({ id, total, related, lit, groups })),
    ).toEqual([
      { id: 'almaty', total: 2, related: 1, lit: 2, groups: [{ group: 'detention', count: 2 }] },
      { id: 'strasbourg', total: 1, related: 0, lit: 1, groups: [{ group: 'trial', count: 1 }] },
      { id: 'oral', total: 0, related: 1, lit: 0, groups: [] },
    ])
  })

  test('together they are what the facet counts', () => {
    for (const place of [[], ['almaty'], ['astana', 'oral']]) {
      const selection = select(realDataset, { filters: { ...NO_FILTERS, place }, window: null, queryRows: null })
      for (const { code, total, related } of marksOf(realDataset, place)) {
        expect(total + related).toBe(selection.facetCounts.place[code])
      }
    }
  })

  test('tells on whose word, and what is abroad', () => {
    const [almaty, strasbourg, oral] = marksOf(DATASET)
    expect(almaty?.bases).toEqual({ stated: 1, inferred: 0, curated: 1 })
    expect([almaty?.abroad, oral?.abroad, strasbourg?.abroad]).toEqual([false, false, true])
  })

  test('lights what the moment has reached, and keeps the total', () => {
    const [almaty] = marksOf(DATASET, [], isoDay('2017-01-01'))
    expect(almaty).toMatchObject({ total: 2, lit: 1 })
  })

  test('a chosen place hides no other: totals ignore the place filter', () => {
    expect(marksOf(DATASET, ['strasbourg']).map(({ id, total, related, lit }) => [id, total, related, lit])).toEqual([
      ['almaty', 2, 1, 0],
      ['strasbourg', 1, 0, 1],
      ['oral', 0, 1, 0],
    ])
  })

  test('in the real data: a total is the events that name the place as where they happened, whatever place is chosen', () => {
    const records = [...allRecords(realDataset)]
    for (const chosen of [[], ['almaty']]) {
      for (const { id, total } of marksOf(realDataset, chosen)) {
        const here = records.filter(
          ({ places, record_kind }) =>
            record_kind === 'event' && places.some(({ place, role }) => place === id && isLocating(role)),
        )
        expect(total).toBe(here.length)
      }
    }
  })

  test('lists the events of a place with the role that tells most', () => {
    const selection = select(DATASET, { filters: NO_FILTERS, window: null, queryRows: null })
    const { count, listed } = presencesAt(DATASET, selection, 'almaty', eventRowsAt(DATASET, 'almaty'), 200)
    expect(count).toBe(3)
    expect(listed.map(({ row, role, basis }) => [DATASET.records.at(row)?.id, role, basis])).toEqual([
      ['a', 'court', 'curated'],
      ['b', 'event_location', 'stated'],
      ['c', 'residence', 'stated'],
    ])
  })

  test('lists the first few of them, and counts the rest', () => {
    const selection = select(DATASET, { filters: NO_FILTERS, window: null, queryRows: null })
    const { count, listed } = presencesAt(DATASET, selection, 'almaty', eventRowsAt(DATASET, 'almaty'), 2)
    expect([count, listed.map(({ row }) => DATASET.records.at(row)?.id)]).toEqual([3, ['a', 'b']])
    expect([...eventRowsAt(DATASET, 'atlantis')]).toEqual([])
  })

  test('in the real data: events stand at the places they name', () => {
    const records = [...allRecords(realDataset)]
    for (const id of realDataset.places.keys()) {
      const named = records.flatMap(({ places, record_kind }, row) =>
        record_kind === 'event' && places.some(({ place }) => place === id) ? [row] : [],
      )
      expect([...eventRowsAt(realDataset, id)]).toEqual(named)
    }
  })

  test('in the real data: every located event is at a mark or in the tray', () => {
    const marked = new Set(marksOf(realDataset).map(({ id }) => id))
    const inTray = new Set(
      trayItems(realDataset, trayPlaces(realDataset), everything, placesLit(realDataset), []).map(({ id }) => id),
    )
    const shown = new Set([...marked, ...inTray])
    const lost = [...allRecords(realDataset)].filter(({ places }, row) => {
      if (realDataset.weight[row] !== 1) return false
      return places.length === 0 ? !shown.has('not-located') : !places.every(({ place }) => shown.has(place))
    })
    expect(marked.size).toBeGreaterThan(15)
    expect(lost.map(({ id }) => id)).toEqual([])
  })
})

describe('the event pointed at', () => {
  test('lights its places, pointed over selected, and the values of the tray', () => {
    const { places, joined, values } = emphasisOf(DATASET, 'c', 'a')
    expect([...places]).toEqual([
      ['almaty', 'pointed'],
      ['oral', 'selected'],
      ['strasbourg', 'pointed'],
    ])
    expect(joined).toEqual([
      ['almaty', 'oral'],
      ['almaty', 'strasbourg'],
    ])
    expect([...values]).toContain('abroad')
    expect([...emphasisOf(DATASET, 'e', null).values]).toEqual(['not-located'])
    expect(emphasisOf(DATASET, 'no such event', null).places.size).toBe(0)
  })
})
