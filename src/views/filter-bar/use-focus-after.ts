import { useEffect, useRef } from 'react'
import type { SetView } from '../../view-state/view-state.ts'

/**
 * What takes a filter away goes with it. The focus goes on to the chip that comes next, else the last, else the sentence that says what
 * is shown now.
 */
export function useFocusAfter(setView: SetView) {
  const bar = useRef<HTMLDivElement>(null)
  /** Which of the chips was pressed last; -1 for another button. */
  const pressed = useRef<number | null>(null)
  useEffect(() => {
    if (pressed.current === null || document.activeElement !== document.body) return
    const chips = chipsIn(bar.current)
    const next = chips[Math.min(pressed.current, chips.length - 1)]
    pressed.current = null
    const target = next ?? bar.current?.querySelector<HTMLElement>('.filter-bar__sentence')
    target?.focus()
  })
  const setViewOfPress: SetView = (change, history) => {
    pressed.current = chipsIn(bar.current).findIndex((chip) => chip === document.activeElement)
    setView(change, history)
  }
  return { bar, setView: setViewOfPress }
}

function chipsIn(bar: HTMLElement | null): HTMLElement[] {
  return [...(bar?.querySelectorAll<HTMLElement>('.filter-chip') ?? [])]
}
