import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { firstStartingAfter } from '../../engine/lit.ts'
import { nextRow, previousRow } from '../../engine/step.ts'
import type { Day } from '../../model/time.ts'
import type { History } from '../../view-state/view-state.ts'
import type { Linked } from '../linked.ts'
import { addMonths, isCommand } from './keys.ts'
import { clampDay, pageFrom, revealDays } from './range.ts'
import { usePlayback, type Pace } from './use-playback.ts'
import type { VisibleRange } from './use-visible-range.ts'

/** Days that a play goes on after the last event has begun. */
const AFTERGLOW = 30

/** The moment and all that moves it: hand, keys, steps, play. Any touch ends the play. */
export interface MomentControl {
  readonly playing: boolean
  /** Whether there is anything to play: something passes that has a date. */
  readonly canPlay: boolean
  readonly speed: number
  readonly setSpeed: (speed: number) => void
  readonly pace: Pace
  readonly setPace: (pace: Pace) => void
  readonly play: (playing: boolean) => void
  readonly preview: (day: Day) => void
  /** Null leaves the moment. `replace` where it is one of many steps, as of a key held down. */
  readonly commit: (day: Day | null, how?: History) => void
  readonly step: (direction: 'previous' | 'next') => void
  /** Where a key press leads; null where it means nothing here. */
  readonly dayForKey: (event: KeyboardEvent) => Day | null
}

export function useMoment(linked: Linked, { bounds, visible, commit: commitRange }: VisibleRange): MomentControl {
  const { dataset, selection, view, setView, previewMoment } = linked
  const [playing, setPlaying] = useState(false)
  const [speed, setSpeed] = useState(1)
  const [pace, setPace] = useState<Pace>('calendar')

  // what a gesture or a play shows ends with who shows it
  useEffect(() => () => previewMoment(null), [previewMoment])

  const commit = (moment: Day | null, how: History = 'push') => {
    setPlaying(false)
    previewMoment(null)
    if (moment === null) return setView({ moment }, how)
    // A new moment lets go of the selected event: document and map follow the moment again.
    const reveal = revealDays(visible, { from: moment, to: moment }, bounds)
    setView({ moment, selected: null, ...(reveal === visible ? {} : { visible: reveal }) }, how)
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
    view.window?.to ?? bounds.to,
    bounds.to,
    (lastRow === null ? bounds.to : (dataset.earliest[lastRow] ?? bounds.to)) + AFTERGLOW,
  )
  const isOver = view.moment === null || view.moment >= last
  const first = neighbourOf(bounds.from - 1, 'next') ?? bounds.from
  /** From the first that passes and shows; where all that passes lies before what shows, from its first. */
  const start = isOver
    ? Math.max(first, view.window?.from ?? first, visible.from <= last ? visible.from : first) - 1
    : (view.moment ?? first)
  usePlayback({
    playing,
    speed,
    pace,
    start,
    end: last,
    nextStep: (after) => neighbourOf(after, 'next'),
    onFrame: (day) => {
      previewMoment(day)
      // the lanes turn the page
      if (day > visible.to) commitRange(pageFrom(visible, day, bounds))
    },
    onEnd: commit,
  })
  usePauseOnTouch(playing, () => commit(view.moment))

  return {
    playing,
    canPlay: lastRow !== null,
    speed,
    setSpeed,
    pace,
    setPace,
    play: (next) => {
      if (!next) return commit(view.moment)
      if (lastRow === null) return
      const reveal = start + 1 > visible.to || start < visible.from - 1 ? pageFrom(visible, start + 1, bounds) : visible
      if (view.selected !== null || reveal !== visible) {
        setView({ selected: null, ...(reveal === visible ? {} : { visible: reveal }) }, 'push')
      }
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
    dayForKey: (event) => {
      const { shiftKey } = event
      if (isCommand(event)) return null
      switch (event.key) {
        case 'Home':
          return bounds.from
        case 'End':
          return bounds.to
        case 'ArrowRight':
        case 'ArrowUp':
          return shiftKey ? clampDay(addMonths(view.moment ?? visible.from, 1), bounds) : neighbour('next')
        case 'ArrowLeft':
        case 'ArrowDown':
          return shiftKey ? clampDay(addMonths(view.moment ?? visible.to, -1), bounds) : neighbour('previous')
        default:
          return null
      }
    },
  }
}

/** Marks what sets how the play goes: touching it does not end it. */
export const PLAYS_ON = 'data-plays-on'

/** While `active`, a press, a drag or a turn of the wheel anywhere calls `pause`, but for the controls of the play itself. */
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
    // a drag is followed by no click
    let moved = false
    const onDown = () => {
      moved = false
    }
    const onMove = ({ buttons }: PointerEvent) => {
      moved ||= buttons !== 0
    }
    const onLetGo = (event: Event) => {
      if (moved) onTouch(event)
    }
    // in the bubbling phase: what is touched acts first, and a choice keeps the moment it was made at
    const listening = new AbortController()
    const options = { signal: listening.signal, passive: true }
    window.addEventListener('click', onTouch, options)
    window.addEventListener('wheel', onTouch, options)
    window.addEventListener('pointerdown', onDown, options)
    window.addEventListener('pointermove', onMove, options)
    window.addEventListener('pointerup', onLetGo, options)
    window.addEventListener('pointercancel', onLetGo, options)
    return () => listening.abort()
  }, [active])
}
