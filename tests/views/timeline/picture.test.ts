// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { createEngine } from '../../../src/engine/engine.ts'
import { passes } from '../../../src/engine/standing.ts'
import type { ViewState } from '../../../src/view-state/view-state.ts'
import { DEFAULT_VIEW, NO_FILTERS } from '../../../src/view-state/view-state.ts'
import { lanesPicture } from '../../../src/views/timeline/picture.ts'
import { svgOf } from '../../../src/views/timeline/picture-file.ts'
import { legendEntries } from '../../../src/views/timeline/picture-legend.ts'
import type { Paints } from '../../../src/views/timeline/paints.ts'
import { boundsOf } from '../../../src/views/timeline/range.ts'
import { isoDay } from '../../fixtures/dataset.ts'
import { realDataset, rowOf } from '../../fixtures/real-dataset.ts'
import { PathStub } from './canvas-log.ts'

const paints: Paints = {
  scheme: 'light',
  ink: 'rgb(1, 1, 1)',
  inkSoft: 'rgb(2, 2, 2)',
  paper: 'rgb(250, 250, 250)',
  sunken: 'rgb(240, 240, 240)',
  rule: 'rgb(3, 3, 3)',
  ruleStrong: 'rgb(4, 4, 4)',
  accent: 'rgb(5, 5, 5)',
  group: (id) => `rgb(9, 9, ${realDataset.vocabulary.groups.findIndex((group) => group.id === id) + 10})`,
  font: '500 11.5px Face',
  smallFont: '650 10.5px Face',
}
const measure = (text: string, font: string) => text.length * Number(/([\d.]+)px/.exec(font)?.[1] ?? 10) * 0.53
const year = (date: Date) => String(date.getUTCFullYear())
const axisWords = { year, month: year, day: year, monthOfYear: year }

vi.stubGlobal('Path2D', PathStub)

/** All that a picture of the lanes is drawn from. */
function lookAt(change: Partial<ViewState>) {
  const view = { ...DEFAULT_VIEW, ...change }
  const engine = createEngine(realDataset)
  const selection = engine.select({ filters: view.filters, window: view.window, queryRows: null })
  const lit = engine.light(selection, view.moment, null)
  const visible = view.visible ?? boundsOf(realDataset)
  return { dataset: realDataset, selection, lit, view, visible, paints, words: axisWords, measure }
}

function picture(change: Partial<ViewState>) {
  const look = lookAt(change)
  const { selection, view } = look
  const { groups } = realDataset.vocabulary
  const lanes = lanesPicture(look)
  const words = { group: (id: string) => `group ${id}`, shape: (name: string) => `shape ${name}` }
  const svg = svgOf({
    lanes,
    legend: legendEntries(groups, paints, words, view.window !== null),
    words: {
      title: 'Title <of> "it" & more',
      filter: 'The filter in words',
      counts: 'So many events',
      laneName: (id) => `lane ${id}`,
      notes: ['A note'],
      credits: ['Source and licence', 'Day and link'],
    },
    paints,
    measure,
  })
  return { lanes, selection, svg, root: new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement }
}

const textsOf = (root: Element) => [...root.querySelectorAll('text')].map(({ textContent }) => textContent)

describe.each<[string, Partial<ViewState>]>([
  ['all years', {}],
  ['a city, by person', { filters: { ...NO_FILTERS, place: ['almaty'] }, lanes: 'person' }],
  [
    'a window and a moment',
    { window: { from: isoDay('2016-01-01'), to: isoDay('2018-12-31') }, moment: isoDay('2018-05-10') },
  ],
  ['two weeks', { visible: { from: isoDay('2018-05-05'), to: isoDay('2018-05-18') } }],
])('the timeline as SVG: %s', (_, change) => {
  const { lanes, selection, svg, root } = picture(change)

  it('carries title, filter, counts, lanes, legend, source and licence as text', () => {
    const texts = textsOf(root)
    expect(root.querySelector('title')?.textContent).toBe('Title <of> "it" & more')
    expect(texts).toContain('Title <of> "it" & more')
    const wanted = ['The filter in words', 'So many events', 'A note', 'Source and licence', 'Day and link']
    expect(texts).toEqual(
      expect.arrayContaining([...wanted, 'group detention', 'shape within', 'shape disputed', 'shape set']),
    )
    expect(texts).toEqual(expect.arrayContaining(lanes.names.map(({ id }) => `lane ${id}`)))
  })

  it('holds no NaN, nothing undefined, and nothing from elsewhere', () => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/href|https?:/)
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id = ''] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
  })

  it('draws each mark that passes once, or counts it in a chip', () => {
    for (const lane of lanes.scene.layout.lanes) {
      const drawn = [...lane.marks.map(({ row }) => row), ...lane.chips.flatMap(({ rows }) => rows)]
      expect(new Set(drawn).size).toBe(drawn.length)
      expect(drawn.toSorted((a, b) => a - b)).toEqual([...lane.rows])
      for (const row of drawn) expect(lanes.scene.lookOf(row) !== null).toBe(passes(realDataset, selection, row))
    }
  })
})

it('names what began before the days of a picture', () => {
  const from2015 = { visible: { from: isoDay('2015-01-01'), to: isoDay('2019-06-05') } }
  const { root } = picture({ ...from2015, filters: { ...NO_FILTERS, person: ['p030'] } })
  const kozlov = rowOf('27-almost-five-years-in-prison')
  expect(realDataset.earliest[kozlov]).toBeLessThan(from2015.visible.from)
  expect(textsOf(root).some((text) => text?.startsWith('Opposition politician Vladimir Kozlov held'))).toBe(true)
})

describe('lanes in which nothing passes', () => {
  const lanesOf = (onlyFilled: boolean, change: Partial<ViewState>) =>
    lanesPicture({ ...lookAt(change), onlyFilled }).names.map(({ id, count }) => [id, count])
  const zhanaozen = { filters: { ...NO_FILTERS, place: ['zhanaozen'] } }

  it('are left out of a small picture, and the others say the same', () => {
    const filled = lanesOf(true, zhanaozen)
    expect(filled).toEqual(lanesOf(false, zhanaozen).filter(([, count]) => count !== 0 && count !== null))
    expect(filled.length).toBeGreaterThan(0)
  })

  it('stay where there are no others', () => {
    const none = { window: { from: isoDay('1990-01-01'), to: isoDay('1990-12-31') } }
    expect(lanesOf(true, none)).toEqual(lanesOf(false, none))
  })
})
