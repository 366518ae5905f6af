import type { KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** For the buttons of a list of which only the first is a tab stop: arrows, Home and End lead from one to the next. */
export function roveOnKey(event: KeyboardEvent<HTMLButtonElement>): void {
  const buttons = [...(event.currentTarget.closest('ul')?.querySelectorAll('button') ?? [])]
  const at = buttons.indexOf(event.currentTarget)
  const last = buttons.length - 1
  const step = STEPS[event.key]
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? last : step === undefined ? null : at + step
  if (to === null) return
  buttons[Math.max(0, Math.min(last, to))]?.focus()
  event.preventDefault()
}
