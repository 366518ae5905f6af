import { useCallback, useEffect, useMemo, useState } from 'react'
import { lanesWithin, laneRows } from '../../engine/lane-rows.ts'
import { passes } from '../../engine/standing.ts'
import type { DayRange } from '../../model/time.ts'
import { textWidth } from '../../ui/text-width.ts'
import type { Linked } from '../linked.ts'
import type { DayScale } from './day-scale.ts'
import { layoutOffset } from './draw.ts'
import { marksAtEdges } from './edge-labels.ts'
import { CLOSE_DAYS, layoutTimeline, type PlacedMark, type TimelineLayout } from './layout.ts'
import { worldX, type MarkNotes } from './mark.ts'
import { markNotes } from './mark-notes.ts'
import { LABEL_FONT } from './paints.ts'
import { titleOf } from './record-words.ts'
import { withStageLabels } from './stage-labels.ts'
import { tighten } from './tighten.ts'
import type { VisibleRange } from './use-visible-range.ts'

/** How the lanes look on a stage: what is in this window, where a move comes to rest, and no lane that has nothing; low rather than few. */
export interface StageLook {
  readonly window: DayRange | null
}

/** CSS pixels that the lanes have. */
interface LanesRoom {
  /** What is drawn beyond each edge. */
  readonly margin: number
  readonly height: number
  /** Above the lines of each, for its name. */
  readonly headroom: number
}

interface LaidOut {
  readonly layout: TimelineLayout
  readonly notes: MarkNotes
  /** See marksAtEdges. None on a stage, whose labels all know the edges. */
  readonly atEdges: ReadonlyMap<PlacedMark, PlacedMark>
}

/** The layout of the lanes, made anew for another zoom, filter or size, not while one pans or scrubs. */
export function useLayout(
  { dataset, selection, view }: Linked,
  scale: DayScale,
  { bounds, held }: Pick<VisibleRange, 'bounds' | 'held'>,
  { margin, height, headroom }: LanesRoom,
  onStage: StageLook | undefined,
): LaidOut {
  const measure = useMeasure()
  const stageWindow = onStage?.window
  const notes = useMemo(() => markNotes(dataset), [dataset])
  const lanes = useMemo(() => {
    const every = laneRows(dataset, selection.failing, view.lanes)
    if (stageWindow === undefined) return every
    return lanesWithin(dataset, every, { failing: selection.failing, window: stageWindow })
  }, [dataset, selection.failing, view.lanes, stageWindow])
  const { pixelsPerDay, range } = scale
  const days = Number((scale.width / pixelsPerDay).toPrecision(8))
  const page = Math.floor((range.from - bounds.from) / days)
  const title = useCallback((row: number) => titleOf(dataset, row), [dataset])
  const laidOut = useMemo(
    () =>
      layoutTimeline({
        dataset,
        lanes,
        world: { origin: bounds.from, pixelsPerDay },
        page: { from: bounds.from + (page - 1) * days, to: bounds.from + (page + 3) * days },
        close: days <= CLOSE_DAYS,
        height,
        headroom,
        ...(stageWindow === undefined ? {} : { leastLines: 1 }),
        notes,
        titleOf: title,
        measure,
      }),
    [dataset, lanes, bounds.from, pixelsPerDay, page, days, height, headroom, stageWindow, notes, title, measure],
  )
  const isStage = onStage !== undefined
  const tight = useMemo(() => {
    if (isStage || days > CLOSE_DAYS) return laidOut
    const { world } = laidOut
    return tighten(laidOut, { left: worldX(world, held.from) - margin, right: worldX(world, held.to + 1) + margin })
  }, [isStage, laidOut, days, held, margin])
  const edgesOf = useCallback(
    (of: TimelineLayout) => {
      const left = layoutOffset({ layout: of, scale })
      const isShown = (row: number) => passes(dataset, selection, row)
      return { left, right: left + scale.width, isShown, titleOf: title, measure }
    },
    [scale, dataset, selection, title, measure],
  )
  const layout = useMemo(() => {
    if (!isStage) return tight
    return withStageLabels(tight, edgesOf(tight))
  }, [isStage, tight, edgesOf])
  const atEdges = useMemo(
    () => (isStage ? NO_MARKS : marksAtEdges(layout, edgesOf(layout))),
    [isStage, layout, edgesOf],
  )
  return { layout, notes, atEdges }
}

const NO_MARKS: LaidOut['atEdges'] = new Map()

/** Width of a label; another function once the page's faces have arrived, because widths measured before are another face's. */
function useMeasure(): (text: string) => number {
  const [measure, setMeasure] = useState(() => makeMeasure())
  useEffect(() => {
    let alive = true
    void document.fonts?.load(LABEL_FONT).then(() => {
      if (alive) setMeasure(() => makeMeasure())
    })
    return () => {
      alive = false
    }
  }, [])
  return measure
}

const makeMeasure = () => (text: string) => textWidth(text, LABEL_FONT)
