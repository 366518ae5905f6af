// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { createEngine } from '../../../src/engine/engine.ts'
import { NO_FILTERS } from '../../../src/view-state/view-state.ts'
import {
  drawLabels,
  drawSymbols,
  onScreen,
  redrawSymbols,
  type SymbolScene,
} from '../../../src/views/map/draw-symbols.ts'
import { touches } from '../../../src/views/map/box.ts'
import { placeSites } from '../../../src/views/map/place-marks.ts'
import { forcedAmong, labelSymbols, obstaclesOf } from '../../../src/views/map/symbol-labels.ts'
import { layoutSymbols, reachOf, type PlacedSymbol } from '../../../src/views/map/symbol-layout.ts'
import { hasChanged, lookOf, type LookInput } from '../../../src/views/map/symbol-look.ts'
import { isoDay } from '../../fixtures/dataset.ts'
import { realDataset } from '../../fixtures/real-dataset.ts'
import { PathStub, recordingCanvas, type Drawn } from '../timeline/canvas-log.ts'

vi.stubGlobal('Path2D', PathStub)

const { groups } = realDataset.vocabulary
const paints = {
  scheme: 'light',
  ink: 'ink',
  inkSoft: 'soft',
  paper: 'paper',
  accent: 'accent',
  groups: [...groups.map(({ id }) => `group ${id}`), 'soft'],
}
const engine = createEngine(realDataset)
const selection = engine.select({ filters: NO_FILTERS, window: null, queryRows: null })
const everything = engine.light(selection, null, null).places
const early = engine.light(selection, isoDay('2016-12-31'), null).places
const sites = placeSites({ dataset: realDataset, selection, counts: everything, chosen: [] })
const layout = layoutSymbols(sites, 512 * 2 ** 4, 6)
const lie = { side: 512 * 2 ** 4, left: -5150, top: -2450 }

const looks: LookInput = {
  counts: everything,
  groupCount: groups.length + 1,
  atMoment: false,
  chosen: new Set(),
  emphasis: new Map(),
  hovered: null,
}

function sceneOf(change: Partial<LookInput> = {}, scene: Partial<SymbolScene> = {}): SymbolScene {
  return {
    layout,
    lie,
    width: 1000,
    height: 600,
    unit: 6,
    shapes: groups.map(({ shape }) => shape),
    lookOf: (symbol) => lookOf({ ...looks, ...change }, symbol),
    joined: [],
    paints,
    ...scene,
  }
}

function draw(change?: Partial<LookInput>, part?: Partial<SymbolScene>): readonly Drawn[] {
  const { context, log } = recordingCanvas()
  drawSymbols(context, 1, sceneOf(change, part))
  return log
}

const symbolOf = (id: string): PlacedSymbol => {
  const symbol = layout.symbolOf.get(id)
  if (!symbol) throw new Error(`no symbol for ${id}`)
  return symbol
}
const at = (log: readonly Drawn[], id: string) => {
  const { x, y } = onScreen(sceneOf(), symbolOf(id))
  return log.filter((each) => Math.hypot(each.x - x, each.y - y) < 0.01)
}
const numberAt = (log: readonly Drawn[], id: string) => at(log, id).find(({ call }) => call === 'fillText')?.args[0]
const rings = (log: readonly Drawn[], id: string) =>
  at(log, id).filter(({ call, stroke }) => call === 'stroke' && String(stroke).startsWith('group'))

describe('the picture of the symbols', () => {
  it('writes at each place how many events happened there, as the engine counts them', () => {
    const log = draw()
    for (const { id, total, sites: own } of layout.symbols) {
      if (own.length === 1 && total > 0 && at(log, id).length > 0)
        expect(numberAt(log, id)).toBe(String(everything.count[own[0]?.code ?? -1]))
    }
    expect(layout.symbols.length).toBeGreaterThan(15)
  })

  it('draws a part of the ring for each group that happened there, in its colour, and none elsewhere', () => {
    const almaty = symbolOf('almaty')
    const wanted = groups.filter((_, i) => (lookOf(looks, almaty).groups[i] ?? 0) > 0).map(({ id }) => `group ${id}`)
    expect(wanted.length).toBeGreaterThan(3)
    expect(rings(draw(), 'almaty').map(({ stroke }) => stroke)).toEqual(wanted)
  })

  it('draws what is only related hollow and dashed, with its own number', () => {
    const related = layout.symbols.find(({ id, total }) => total === 0 && at(draw(), id).length > 0)
    if (!related) throw new Error('the data has such a place')
    const log = draw()
    expect(rings(log, related.id)).toEqual([])
    expect(
      at(log, related.id).some(({ call, args }) => call === 'setLineDash' && JSON.stringify(args[0]) === '[4.5,3.2]'),
    ).toBe(true)
    expect(numberAt(log, related.id)).toBe(String(related.related))
  })

  it('at a moment says what it lights, and fades what it does not', () => {
    const log = draw({ counts: early, atMoment: true })
    const almaty = early.lit[symbolOf('almaty').sites[0]?.code ?? -1] ?? 0
    expect(almaty).toBeLessThan(symbolOf('almaty').total)
    expect(numberAt(log, 'almaty')).toBe(String(almaty))
    const unlit = layout.symbols.find(
      (symbol) => symbol.total > 0 && lookOf({ ...looks, counts: early }, symbol).lit === 0,
    )
    if (!unlit) throw new Error('the data has such a place')
    expect(numberAt(log, unlit.id)).toBe('0')
    expect(
      Math.max(
        ...at(log, unlit.id)
          .filter(({ call }) => call === 'fillText')
          .map(({ alpha }) => alpha),
      ),
    ).toBe(0.5)
  })

  it('rings the chosen place, and mutes the others, which keep their numbers', () => {
    const log = draw({ chosen: new Set(['almaty']) })
    const halo = (id: string) =>
      at(log, id).some(({ call, lineWidth, stroke }) => call === 'stroke' && lineWidth === 2 && stroke === 'ink')
    expect([halo('almaty'), halo('astana')]).toEqual([true, false])
    expect(numberAt(log, 'astana')).toBe(String(symbolOf('astana').total))
    expect(at(log, 'astana').find(({ call }) => call === 'fillText')?.alpha).toBe(0.5)
  })

  it('rings the places of an event in the accent, and joins them by lines under all symbols', () => {
    const segment = [symbolOf('almaty'), symbolOf('astana')] as const
    const log = draw(
      {
        emphasis: new Map([
          ['almaty', 'pointed'],
          ['astana', 'pointed'],
        ]),
      },
      { joined: [[segment]] },
    )
    const line = log.findIndex(({ call, stroke }) => call === 'stroke' && stroke === 'accent')
    const first = log.findIndex(({ call }) => call === 'fillText')
    expect(line).toBeGreaterThan(0)
    expect(line).toBeLessThan(first)
    for (const id of ['almaty', 'astana']) expect(at(log, id).some(({ stroke }) => stroke === 'accent')).toBe(true)
  })

  it('draws nothing that is out of sight', () => {
    const scene = sceneOf({}, { lie: { ...lie, left: lie.left - 5000 } })
    const { context, log } = recordingCanvas()
    drawSymbols(context, 1, scene)
    expect(log.filter(({ call }) => call === 'fillText')).toEqual([])
  })
})

describe('a step of a scrub', () => {
  const later = engine.light(selection, isoDay('2017-03-31'), null).places
  const changed = layout.symbols.filter((symbol) => hasChanged(early, later, groups.length + 1, symbol))

  it('changes few symbols: those whose numbers changed', () => {
    const looksAt = (counts: LookInput['counts'], symbol: PlacedSymbol) => lookOf({ ...looks, counts }, symbol).groups
    const differing = layout.symbols.filter(
      (symbol) => String(looksAt(early, symbol)) !== String(looksAt(later, symbol)),
    )
    expect(changed).toEqual(differing)
    expect(changed.length).toBeGreaterThan(0)
    expect(changed.length).toBeLessThan(layout.symbols.length)
  })

  it('draws these alone, each within its own circle', () => {
    const { context, log } = recordingCanvas()
    redrawSymbols(context, 1, sceneOf({ counts: later, atMoment: true }), changed)
    const inSight = changed.filter((symbol) => at(draw(), symbol.id).length > 0)
    expect(inSight.length).toBeGreaterThan(0)
    expect(log.filter(({ call }) => call === 'fillText')).toHaveLength(inSight.length)
    const wiped = log.filter(({ call, composite }) => call === 'fill' && composite === 'destination-out')
    expect(wiped).toHaveLength(inSight.length)
    expect(log.some(({ call }) => call === 'clearRect')).toBe(false)
  })
})

describe('names', () => {
  const scene = sceneOf()
  const shown = layout.symbols.filter((symbol) => at(draw(), symbol.id).length > 0)
  const labels = labelSymbols(
    scene,
    shown,
    ({ id }) => `Name of ${id}`,
    ({ id }) => id === 'oral',
    [],
  )

  it('are drawn where they were placed, and move with their symbol', () => {
    const { context, log } = recordingCanvas()
    drawLabels(context, 1, sceneOf({}, { lie: { ...lie, left: lie.left + 30 } }), labels)
    const texts = log.filter(({ call }) => call === 'fillText')
    expect(labels.length).toBeGreaterThan(5)
    expect(texts).toHaveLength(labels.length)
    const oral = labels.find(({ placed }) => placed.id === 'oral')
    expect(texts.find(({ args }) => args[0] === 'Name of oral')?.args[1]).toBeCloseTo((oral?.placed.left ?? 0) + 30, 6)
  })

  it('of few chosen places are forced, on a plate; of many only those pointed at', () => {
    const isOf = (many: number) =>
      forcedAmong(shown, new Set(shown.slice(0, many).map(({ id }) => id)), (id) => id === 'oral')
    const forced = (many: number) => shown.filter(isOf(many)).map(({ id }) => id)
    const sixth = shown.slice(0, 6).map(({ id }) => id)
    expect(new Set(forced(6))).toEqual(new Set([...sixth, 'oral']))
    expect(forced(7)).toEqual(['oral'])

    const chosen = new Set(shown.map(({ id }) => id))
    const all = labelSymbols(scene, shown, ({ id }) => id, isOf(shown.length), [])
    const { context, log } = recordingCanvas()
    drawLabels(context, 1, sceneOf({ chosen }), all)
    expect(log.filter(({ call }) => call === 'fillText').length).toBeGreaterThan(5)
    expect(log.filter(({ call }) => call === 'fill')).toHaveLength(1)
    const covered = all.filter(({ placed, forced: mayCover }) => {
      const others = shown.filter(({ id }) => id !== placed.id)
      return !mayCover && others.some((other) => touches(placed, { ...onScreen(scene, other), radius: other.radius }))
    })
    expect(covered).toEqual([])
  })

  it('keep the base map’s names off, and so do the symbols', () => {
    const controls = { left: 760, top: 0, width: 40, height: 168 }
    const boxes = obstaclesOf(scene, shown, labels, [controls])
    for (const symbol of shown) {
      const { x, y } = onScreen(scene, symbol)
      expect(boxes).toContainEqual({ x, y, size: 2 * reachOf(symbol.radius) })
    }
    expect(boxes.length).toBeGreaterThan(shown.length + labels.length)
    // squares reach from end to end of what is long, and never beyond
    const tops = boxes.filter(({ x, size }) => x === 780 && size === 40).map(({ y }) => y)
    expect([Math.min(...tops), Math.max(...tops)]).toEqual([20, 148])
  })
})
