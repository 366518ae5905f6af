import { useMemo, useState, type KeyboardEvent } from 'react'
import type { Day } from '../../model/time.ts'
import { passingRows } from '../../engine/standing.ts'
import type { Linked } from '../linked.ts'
import { addMonths, neighbourDay } from './keys.ts'
import { revealDays } from './range.ts'
import { usePlayback } from './use-playback.ts'
import type { VisibleRange } from './use-visible-range.ts'

/** Days that a play goes on after the last event has begun. */
const AFTERGLOW = 30

/** The moment and all that moves it: hand, keys, steps, play. Any touch ends the play. */
export interface MomentControl {
  readonly playing: boolean
  readonly speed: number
  readonly setSpeed: (speed: number) => void
  readonly play: (playing: boolean) => void
  readonly preview: (day: Day) => void
  /** Null leaves the moment. */
  readonly commit: (day: Day | null) => void
  readonly step: (direction: 'previous' | 'next') => void
  /** Where a key press leads; null where it means nothing here. */
  readonly dayForKey: (event: KeyboardEvent) => Day | null
}

export function useMoment(linked: Linked, { bounds, visible }: VisibleRange): MomentControl {
  const { dataset, selection, view, setView, previewMoment } = linked
  const [playing, setPlaying] = useState(false)
  const [speed, setSpeed] = useState(1)
  const starts = useMemo(
    () => Int32Array.from(passingRows(dataset, selection, 0, dataset.datedRows), (row) => dataset.earliest[row] ?? 0),
    [selection, dataset],
  )

  const commit = (moment: Day | null) => {
    setPlaying(false)
    previewMoment(null)
    if (moment === null) return setView({ moment }, 'push')
    // A new moment lets go of the selected event: document and map follow the moment again.
    const reveal = revealDays(visible, { from: moment, to: moment }, bounds)
    setView({ moment, selected: null, ...(reveal === visible ? {} : { visible: reveal }) }, 'push')
  }
  const neighbour = (direction: 'previous' | 'next') =>
    neighbourDay(starts, view.moment ?? (direction === 'next' ? visible.from - 1 : visible.to + 1), direction)

  // Choosing an event ends the play; the choice has committed the moment with it (use-linked.ts).
  if (playing && view.selected !== null) setPlaying(false)

  const last = Math.min(bounds.to, (starts.at(-1) ?? bounds.to) + AFTERGLOW)
  const isOver = view.moment === null || view.moment >= last
  usePlayback({
    playing,
    speed,
    start: isOver ? Math.max(starts[0] ?? bounds.from, visible.from) - 1 : (view.moment ?? bounds.from),
    end: last,
    nextStep: (after) => neighbourDay(starts, after, 'next'),
    onFrame: previewMoment,
    onEnd: commit,
  })

  return {
    playing,
    speed,
    setSpeed,
    play: (next) => {
      if (!next) return commit(view.moment)
      if (view.selected !== null) setView({ selected: null }, 'push')
      setPlaying(true)
    },
    preview: (day) => {
      setPlaying(false)
      previewMoment(day)
    },
    commit,
    step: (direction) => {
      const day = neighbour(direction)
      if (day !== null) commit(day)
    },
    dayForKey: ({ key, shiftKey }) => {
      switch (key) {
        case 'Home':
          return bounds.from
        case 'End':
          return bounds.to
        case 'ArrowRight':
        case 'ArrowUp':
          return shiftKey ? addMonths(view.moment ?? visible.from, 1) : neighbour('next')
        case 'ArrowLeft':
        case 'ArrowDown':
          return shiftKey ? addMonths(view.moment ?? visible.to, -1) : neighbour('previous')
        default:
          return null
      }
    },
  }
}
