import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import type { DayRange } from '../../model/time.ts'
import type { Linked } from '../linked.ts'
import { createGlide, type Glide } from './glide.ts'
import { boundsOf, clampRange, openingRange, panRange, revealDays, wholeDays, zoomRange } from './range.ts'

/** The days the lanes show, and how they change: by a gesture (previewed, then committed), a button, or a selection. */
export interface VisibleRange {
  readonly bounds: DayRange
  /** What is drawn. While one pans, what shows may lie beside it, by no more than the margin: see Glide. */
  readonly visible: DayRange
  /** What shows when no gesture is under way. */
  readonly rest: DayRange
  /** All days that a gesture has been through, while it lasts: what is drawn there stays where it is. */
  readonly held: DayRange
  readonly glide: Glide
  /** What shows at this moment. */
  readonly now: () => DayRange
  readonly preview: (range: DayRange) => void
  readonly commit: (range: DayRange) => void
  /** End a gesture as if it had not been. */
  readonly discard: () => void
  /** By parts of what is shown: 1 is a whole screen on, -1 one back. */
  readonly pan: (screens: number) => void
  /** `factor` 0.5 shows half as much about the middle; `all` every year. */
  readonly zoom: (factor: number | 'all') => void
}

/** `margin`: what is drawn beyond each edge, as a share of what shows. */
export function useVisibleRange({ dataset, view, setView }: Linked, margin: number): VisibleRange {
  const [glide] = useState(() => createGlide(margin))
  const [gesture, setGesture] = useState<{ readonly days: DayRange; readonly held: DayRange } | null>(null)
  /** Selected record from which the person, or who made the link, has moved on by hand: it is not brought back into view. */
  const [letGo, setLetGo] = useState(view.visible === null ? null : view.selected)
  const bounds = useMemo(() => boundsOf(dataset), [dataset])
  const opening = useMemo(() => openingRange(dataset), [dataset])
  // in present mode, parts of a day are on the way from step to step
  const chosen = useMemo(() => clampRange(view.visible ?? opening, bounds), [view.visible, opening, bounds])
  const { selected } = view
  if (letGo !== null && letGo !== selected) setLetGo(null)
  const revealed = useMemo(
    () => (letGo === selected ? chosen : revealRecord(dataset, selected, chosen, bounds)),
    [letGo, selected, chosen, dataset, bounds],
  )
  const visible = gesture?.days ?? revealed
  const held = gesture?.held ?? visible
  useLayoutEffect(() => glide.drawn(visible), [glide, visible])
  // what a link, a picture and another view say is shown is what is; on a stage the story says it
  useEffect(() => {
    if (margin > 0 && revealed !== chosen) setView({ visible: wholeDays(revealed, bounds) }, 'replace')
  }, [margin, revealed, chosen, bounds, setView])
  return useMemo(() => {
    const now = () => glide.days() ?? visible
    const commit = (range: DayRange) => {
      const days = wholeDays(range, bounds)
      glide.rest(days)
      setGesture(null)
      setLetGo(selected)
      setView({ visible: days }, 'replace')
    }
    return {
      bounds,
      visible,
      rest: revealed,
      held,
      glide,
      now,
      preview(range) {
        if (!glide.show(range)) setGesture({ days: range, held: unionOf(held, range) })
      },
      commit,
      discard() {
        glide.rest(revealed)
        setGesture(null)
      },
      pan: (screens) => commit(panRange(now(), screens, bounds)),
      zoom: (factor) =>
        commit(factor === 'all' ? bounds : zoomRange(now(), factor, (now().from + now().to) / 2, bounds)),
    }
  }, [bounds, visible, revealed, held, glide, selected, setView])
}

const unionOf = (a: DayRange, b: DayRange): DayRange => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) })

/** The range, moved where the record would be off screen. */
export function revealRecord(dataset: Dataset, id: string | null, range: DayRange, bounds: DayRange): DayRange {
  const row = id === null ? undefined : dataset.rowOf.get(id)
  if (row === undefined || row >= dataset.datedRows) return range
  return revealDays(range, { from: dataset.earliest[row] ?? 0, to: dataset.latest[row] ?? 0 }, bounds)
}
