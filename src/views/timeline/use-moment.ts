import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { firstStartingAfter } from '../../engine/lit.ts'
import { nextRow, previousRow } from '../../engine/step.ts'
import type { Day } from '../../model/time.ts'
import type { Linked } from '../linked.ts'
import { addMonths } from './keys.ts'
import { revealDays } from './range.ts'
import { usePlayback, type Pace } from './use-playback.ts'
import type { VisibleRange } from './use-visible-range.ts'

/** Days that a play goes on after the last event has begun. */
const AFTERGLOW = 30

/** The moment and all that moves it: hand, keys, steps, play. Any touch ends the play. */
export interface MomentControl {
  readonly playing: boolean
  readonly speed: number
  readonly setSpeed: (speed: number) => void
  readonly pace: Pace
  readonly setPace: (pace: Pace) => void
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
  const [pace, setPace] = useState<Pace>('calendar')

  const commit = (moment: Day | null) => {
    setPlaying(false)
    previewMoment(null)
    if (moment === null) return setView({ moment }, 'push')
    // A new moment lets go of the selected event: document and map follow the moment again.
    const reveal = revealDays(visible, { from: moment, to: moment }, bounds)
    setView({ moment, selected: null, ...(reveal === visible ? {} : { visible: reveal }) }, 'push')
  }
  /** The first day after, or the last before, on which a passing event begins. */
  const neighbourOf = (day: Day, direction: 'previous' | 'next'): Day | null => {
    const row =
      direction === 'next'
        ? nextRow(dataset, selection, firstStartingAfter(dataset, day) - 1)
        : previousRow(dataset, selection, firstStartingAfter(dataset, day - 1))
    return row === null ? null : (dataset.earliest[row] ?? null)
  }
  const neighbour = (direction: 'previous' | 'next') =>
    neighbourOf(view.moment ?? (direction === 'next' ? visible.from - 1 : visible.to + 1), direction)

  // Choosing an event ends the play; the choice has committed the moment with it (use-linked.ts).
  if (playing && view.selected !== null) setPlaying(false)

  const lastRow = previousRow(dataset, selection, null)
  const last = Math.min(
    bounds.to,
    (lastRow === null ? bounds.to : (dataset.earliest[lastRow] ?? bounds.to)) + AFTERGLOW,
  )
  const isOver = view.moment === null || view.moment >= last
  usePlayback({
    playing,
    speed,
    pace,
    start: isOver
      ? Math.max(neighbourOf(bounds.from - 1, 'next') ?? bounds.from, visible.from) - 1
      : (view.moment ?? 0),
    end: last,
    nextStep: (after) => neighbourOf(after, 'next'),
    onFrame: previewMoment,
    onEnd: commit,
  })
  usePauseOnTouch(playing, () => commit(view.moment))

  return {
    playing,
    speed,
    setSpeed,
    pace,
    setPace,
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

/** Marks what sets how the play goes: touching it does not end it. */
export const PLAYS_ON = 'data-plays-on'

/** While `active`, a press or a turn of the wheel anywhere calls `pause`, but for the controls of the play itself. */
function usePauseOnTouch(active: boolean, pause: () => void): void {
  const latest = useRef(pause)
  useEffect(() => {
    latest.current = pause
  })
  useEffect(() => {
    if (!active) return
    const onTouch = ({ target }: Event) => {
      if (target instanceof Element && target.closest(`[${PLAYS_ON}]`)) return
      latest.current()
    }
    // in the bubbling phase: what is touched acts first, and a choice keeps the moment it was made at
    window.addEventListener('click', onTouch)
    window.addEventListener('wheel', onTouch, { passive: true })
    return () => {
      window.removeEventListener('click', onTouch)
      window.removeEventListener('wheel', onTouch)
    }
  }, [active])
}
