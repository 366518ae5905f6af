// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { createEngine } from '../../../src/engine/engine.ts'
import { SvgPen } from '../../../src/take-away/svg-pen.ts'
import { outlineOf } from '../../../src/ui/shape-path.ts'
import { NO_FILTERS } from '../../../src/view-state/view-state.ts'
import { drawLabels, drawSymbols } from '../../../src/views/map/draw-symbols.ts'
import { worldPoint } from '../../../src/views/map/mercator.ts'
import { mapLegend } from '../../../src/views/map/picture-legend.ts'
import { planPicture, widenedCamera } from '../../../src/views/map/picture.ts'
import { placeSites } from '../../../src/views/map/place-marks.ts'
import { realDataset } from '../../fixtures/real-dataset.ts'
import { PathStub } from '../timeline/canvas-log.ts'

vi.stubGlobal('Path2D', PathStub)

const { groups } = realDataset.vocabulary
const paints = {
  scheme: 'light',
  ink: 'rgb(1, 1, 1)',
  inkSoft: 'rgb(2, 2, 2)',
  paper: 'rgb(250, 250, 250)',
  accent: 'rgb(5, 5, 5)',
  groups: [...groups.map((_, i) => `rgb(9, 9, ${i + 10})`), 'rgb(2, 2, 2)'],
}
const size = { width: 1500, height: 800 }
const side = 3000
const frame = {
  project(longitude: number, latitude: number) {
    const { x, y } = worldPoint(longitude, latitude)
    return { x: x * side - 1700, y: y * side - 700 }
  },
}
const measure = (text: string) => text.length * 6

function plan(chosen: readonly string[]) {
  const engine = createEngine(realDataset)
  const selection = engine.select({ filters: { ...NO_FILTERS, place: chosen }, window: null, queryRows: null })
  const counts = engine.light(selection, null, null).places
  const sites = placeSites({ dataset: realDataset, selection, counts, chosen })
  const input = {
    sites,
    unit: 5,
    ...size,
    shapes: groups.map(({ shape }) => shape),
    paints,
    counts,
    groupCount: groups.length + 1,
    atMoment: false,
    chosen: new Set(chosen),
    nameOf: ({ id }: { readonly id: string }) => `name of ${id}`,
  }
  return { sites, planned: planPicture(input, frame) }
}

describe.each([[[]], [['almaty']]])('the map as a picture, places chosen: %s', (chosen) => {
  const { sites, planned } = plan(chosen)
  const pen = new SvgPen(size.width, 'p', outlineOf, measure)
  drawSymbols(pen, 1, planned.scene)
  drawLabels(pen, 1, planned.scene, planned.labels)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${pen.elements}</svg>`
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  const texts = [...root.querySelectorAll('text')].map(({ textContent }) => textContent)

  it('counts every place: drawn, or outside', () => {
    const inside = sites.filter(({ longitude, latitude }) => {
      const { x, y } = frame.project(longitude, latitude)
      return x > 0 && y > 0 && x < size.width && y < size.height
    })
    expect(inside.length).toBeGreaterThan(10)
    expect(sites.length - planned.beyond).toBeGreaterThanOrEqual(inside.length)
    expect(planned.beyond).toBeGreaterThan(0)
  })

  it('writes names and numbers, and nothing that is none', () => {
    expect(texts).toContain('name of almaty')
    const almaty = sites.find(({ id }) => id === 'almaty')
    expect(texts).toContain(String(almaty?.total))
    expect(svg).not.toMatch(/NaN|undefined|Infinity|https?:\/\/(?!www\.w3)/)
  })

  it('tells in its legend every kind, whose word each place is, and no sign that is not on it', () => {
    const words = { groups: groups.map(({ id }) => id), sign: (name: string) => name }
    const { kinds, signs } = mapLegend(planned, paints, words)
    expect(kinds.map(({ text }) => text)).toEqual(groups.map(({ id }) => id))
    expect(signs.map(({ text }) => text)).toEqual(expect.arrayContaining(['stated', 'inferred', 'curated']))
    const isCrowd = planned.scene.layout.symbols.some((symbol) => symbol.sites.length > 1)
    expect(signs.some(({ text }) => text === 'crowd')).toBe(isCrowd)
  })
})

it('shows all the page shows: twice as large, one zoom more; never more by the longer side', () => {
  const camera = { longitude: 70, latitude: 48, zoom: 4 }
  expect(widenedCamera(camera, { width: 750, height: 400 }, size).zoom).toBe(5)
  expect(widenedCamera(camera, { width: 750, height: 800 }, size).zoom).toBe(4)
})
