// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createEngine } from '../../../src/engine/engine.ts'
import { NO_FILTERS } from '../../../src/view-state/view-state.ts'
import { worldPoint } from '../../../src/views/map/mercator.ts'
import { placeSites } from '../../../src/views/map/place-marks.ts'
import type { StageInput } from '../../../src/views/map/stage-input.ts'
import { SymbolStage } from '../../../src/views/map/symbol-stage.ts'
import { isoDay } from '../../fixtures/dataset.ts'
import { realDataset } from '../../fixtures/real-dataset.ts'
import { PathStub, recordingCanvas } from '../timeline/canvas-log.ts'

const SIDE = 8192
const { groups } = realDataset.vocabulary
const ids = groups.map(({ id }) => id)
const engine = createEngine(realDataset)
const selection = engine.select({ filters: NO_FILTERS, window: null, queryRows: null })
const countsAt = (day: string) => engine.light(selection, isoDay(day), null).places
const sites = placeSites({ dataset: realDataset, selection, counts: countsAt('2016-01-01'), chosen: [] })

function inputAt(day: string, change: Partial<StageInput> = {}): StageInput {
  return { ...ALIKE, counts: countsAt(day), ...change }
}

/** All that stays as it is while only the moment moves. */
const ALIKE: Omit<StageInput, 'counts'> = {
  sites,
  unit: 6,
  width: 2000,
  height: 1400,
  shapes: groups.map(({ shape }) => shape),
  motion: true,
  paints: { scheme: 'light', ink: 'ink', inkSoft: 'soft', paper: 'paper', accent: 'accent', groups: ids },
  groupCount: groups.length + 1,
  atMoment: true,
  chosen: new Set(),
  emphasis: new Map(),
  joined: [],
  hovered: null,
  taken: () => [],
  nameOf: ({ id }) => id,
  names: null,
  room: null,
}

/** A stage on a canvas that remembers what is drawn. */
function stageOnCanvas() {
  const { context, log } = recordingCanvas()
  const canvas = document.createElement('canvas')
  vi.spyOn(canvas, 'getContext').mockReturnValue(context)
  const frame = {
    project: (longitude: number, latitude: number) => {
      const { x, y } = worldPoint(longitude, latitude)
      return { x: x * SIDE - 4700, y: y * SIDE - 2300 }
    },
  }
  const stage = new SymbolStage({
    subscribe: () => () => undefined,
    frame: () => frame,
    isMoving: () => false,
    setObstacles: () => undefined,
  })
  stage.begin(canvas, document.createElement('canvas'))
  /** Of the middle of Almaty's donut, in the order drawn since it was asked before. */
  const radii = () => {
    const at = stage.standing('almaty')
    const arcs = log.filter(
      ({ call, stroke, x, y }) =>
        call === 'arc' && ids.includes(String(stroke)) && Math.hypot(x - (at?.x ?? 0), y - (at?.y ?? 0)) < 1,
    )
    log.length = 0
    return [...new Set(arcs.map(({ args }) => Number(args[2])))]
  }
  return { stage, radii, log }
}

beforeEach(() => {
  vi.stubGlobal('Path2D', PathStub)
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a donut', () => {
  test('grows within 200 ms where a change comes at rest, and then rests', () => {
    const { stage, radii, log } = stageOnCanvas()
    stage.show(inputAt('2016-01-01'))
    const [before = NaN] = radii()
    stage.show(inputAt('2018-12-31'))
    expect(radii()).toEqual([before])
    const seen: number[] = []
    vi.advanceTimersToNextFrame()
    for (let time = 0; time < 200; time += 16) {
      vi.advanceTimersByTime(16)
      seen.push(...radii())
    }
    expect(seen.length).toBeGreaterThan(5)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    stage.redraw()
    expect(seen.at(-1)).toBe(radii()[0])
    expect(seen.at(-1)).toBeGreaterThan(before)
    vi.advanceTimersByTime(1000)
    expect(log).toEqual([])
  })

  test('jumps where changes follow each other: a scrub spends no frame between', () => {
    const { stage, log } = stageOnCanvas()
    stage.show(inputAt('2016-01-01'))
    for (const day of ['2016-06-01', '2017-06-01', '2018-06-01']) {
      vi.advanceTimersByTime(16)
      stage.show(inputAt(day))
    }
    log.length = 0
    vi.advanceTimersByTime(1000)
    expect(log).toEqual([])
  })

  test('jumps where no motion is wanted', () => {
    const { stage, log } = stageOnCanvas()
    stage.show(inputAt('2016-01-01', { motion: false }))
    stage.show(inputAt('2018-12-31', { motion: false }))
    log.length = 0
    vi.advanceTimersByTime(1000)
    expect(log).toEqual([])
  })
})
