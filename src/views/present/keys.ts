/** What a key or a button asks of whoever presents. */
export type StageAction =
  | {
      readonly do:
        | 'next'
        | 'previous'
        | 'first'
        | 'last'
        | 'scrollDown'
        | 'scrollUp'
        | 'back'
        | 'blank'
        | 'autoplay'
        | 'fullScreen'
        | 'escape'
        | 'leave'
    }
  | { readonly do: 'step'; readonly number: number }

/** A key as pressed, and where. */
export interface Pressed {
  readonly key: string
  readonly shift: boolean
  /** Ctrl, Alt or Meta: the browser's own. */
  readonly modified: boolean
  /** Where the focus is: a field takes all keys; a widget that shows its focus takes those it walks with. */
  readonly where: 'nowhere' | 'button' | 'widget' | 'field'
  readonly letterKeys: boolean
}

/** A clicker sends these. They step wherever the focus is, so that a talk goes on whatever was clicked. */
const CLICKER: Readonly<Record<string, StageAction>> = {
  PageDown: { do: 'next' },
  PageUp: { do: 'previous' },
}
const WALKING: Readonly<Record<string, StageAction>> = {
  ArrowRight: { do: 'next' },
  ArrowLeft: { do: 'previous' },
  ArrowDown: { do: 'next' },
  ArrowUp: { do: 'previous' },
  Home: { do: 'first' },
  End: { do: 'last' },
}
/** With Shift: the words that are cut. */
const SCROLLING: Readonly<Record<string, StageAction>> = {
  ArrowDown: { do: 'scrollDown' },
  ArrowUp: { do: 'scrollUp' },
}
/** Single letters, and can be turned off (WCAG 2.1.4). The full stop is what clickers send to blank. */
const LETTERS: Readonly<Record<string, StageAction>> = {
  b: { do: 'blank' },
  '.': { do: 'blank' },
  r: { do: 'back' },
  a: { do: 'autoplay' },
  f: { do: 'fullScreen' },
}

/** What a key means while presenting; null where it is none of ours. Figures are read by NumberEntry. */
export function actionOfKey({ key, shift, modified, where, letterKeys }: Pressed): StageAction | null {
  if (modified || where === 'field') return null
  if (key === 'Escape') return { do: 'escape' }
  const clicked = CLICKER[key]
  if (clicked) return clicked
  if (where !== 'widget') {
    const walked = (shift && SCROLLING[key]) || WALKING[key]
    if (walked) return walked
    // on a button, the space bar presses it
    if (key === ' ' && where === 'nowhere') return { do: shift ? 'previous' : 'next' }
  }
  return letterKeys && where !== 'widget' ? (LETTERS[key.toLowerCase()] ?? null) : null
}

/** How a number that is typed is to be read on: jump now, or wait for another figure. */
export interface NumberEntry {
  readonly typed: string
  readonly jump: number | null
}

export const NOTHING_TYPED: NumberEntry = { typed: '', jump: null }

/**
 * Another key after what has been typed. Jumps on Enter, or as soon as no further figure could name a step; null where the
 * key is no part of a number. A number beyond the last step is the last.
 */
export function typeNumber(typed: string, key: string, steps: number): NumberEntry | null {
  if (key === 'Enter' && typed !== '') return { typed: '', jump: within(Number(typed), steps) }
  if (!/^\d$/.test(key)) return null
  const number = Number(typed + key)
  if (number === 0) return NOTHING_TYPED
  return number * 10 > steps ? { typed: '', jump: within(number, steps) } : { typed: String(number), jump: null }
}

/** The pause after which a number that could go on is complete, milliseconds. */
export const NUMBER_PAUSE = 900

export function within(number: number, steps: number): number {
  return Math.min(Math.max(1, number), steps)
}
