import { useMemo, useState } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import type { DayRange } from '../../model/time.ts'
import type { Linked } from '../linked.ts'
import { boundsOf, openingRange, panRange, revealDays, wholeDays, zoomRange } from './range.ts'

/** The days the lanes show, and how they change: by a gesture (previewed, then committed), a button, or a selection. */
export interface VisibleRange {
  readonly bounds: DayRange
  readonly visible: DayRange
  readonly preview: (range: DayRange) => void
  readonly commit: (range: DayRange) => void
  /** By parts of what is shown: 1 is a whole screen on, -1 one back. */
  readonly pan: (screens: number) => void
  /** `factor` 0.5 shows half as much about the middle; `all` every year. */
  readonly zoom: (factor: number | 'all') => void
}

export function useVisibleRange({ dataset, view, setView }: Linked): VisibleRange {
  const [gesture, setGesture] = useState<DayRange | null>(null)
  /** Selected record from which the person has moved on by hand: it is not brought back into view. */
  const [letGo, setLetGo] = useState<string | null>(null)
  const bounds = useMemo(() => boundsOf(dataset), [dataset])
  const opening = useMemo(() => openingRange(dataset), [dataset])
  const chosen = useMemo(() => wholeDays(view.visible ?? opening, bounds), [view.visible, opening, bounds])
  const { selected } = view
  const revealed = useMemo(
    () => (letGo === selected ? chosen : revealRecord(dataset, selected, chosen, bounds)),
    [letGo, selected, chosen, dataset, bounds],
  )
  const visible = gesture ?? revealed
  return useMemo(() => {
    const commit = (range: DayRange) => {
      setGesture(null)
      setLetGo(selected)
      setView({ visible: wholeDays(range, bounds) }, 'replace')
    }
    return {
      bounds,
      visible,
      preview: setGesture,
      commit,
      pan: (screens) => commit(panRange(visible, screens, bounds)),
      zoom: (factor) =>
        commit(factor === 'all' ? bounds : zoomRange(visible, factor, (visible.from + visible.to) / 2, bounds)),
    }
  }, [bounds, visible, selected, setView])
}

/** The range, moved where the record would be off screen. */
function revealRecord(dataset: Dataset, id: string | null, range: DayRange, bounds: DayRange): DayRange {
  const row = id === null ? undefined : dataset.rowOf.get(id)
  if (row === undefined || row >= dataset.datedRows) return range
  return revealDays(range, { from: dataset.earliest[row] ?? 0, to: dataset.latest[row] ?? 0 }, bounds)
}
