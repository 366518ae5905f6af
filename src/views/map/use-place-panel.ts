import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'

/** What the panel tells of: a place, or the crowd whose first place it is. */
export interface PanelTarget {
  readonly kind: 'place' | 'crowd'
  readonly id: string
}

interface OpenPanel extends PanelTarget {
  /** It stays until it is closed; else it goes with the pointer. */
  readonly stays: boolean
}

/** Time to get from a symbol to its panel, milliseconds. */
const GRACE = 180

export interface PanelControl {
  readonly open: OpenPanel | null
  /** The pointer is over a symbol, or over none: a look that passes, and leaves alone what stays. */
  readonly glance: (target: PanelTarget | null) => void
  /** Open to stay. */
  readonly keep: (target: PanelTarget) => void
  /** The pointer is on the panel, or has left it. */
  readonly hold: (held: boolean) => void
  readonly close: () => void
}

/**
 * Which symbol's panel is open: it stays while the pointer is on symbol or panel, or until Escape where it was asked for. A focus
 * that lies in the panel goes to `home` as it closes.
 */
export function usePlacePanel(panel: RefObject<HTMLElement | null>, home: RefObject<HTMLElement | null>): PanelControl {
  const [open, setOpen] = useState<OpenPanel | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** The pointer is on the panel: the map hears that it has left the map only after. */
  const isHeld = useRef(false)
  const close = useCallback(() => {
    clearTimeout(timer.current)
    isHeld.current = false
    if (panel.current?.contains(document.activeElement)) home.current?.focus({ preventScroll: true })
    setOpen(null)
  }, [panel, home])
  const closeSoon = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOpen((now) => (now?.stays ? now : null)), GRACE)
  }, [])
  const hold = useCallback(
    (held: boolean) => {
      isHeld.current = held
      if (held) clearTimeout(timer.current)
      else closeSoon()
    },
    [closeSoon],
  )
  const glance = useCallback(
    (target: PanelTarget | null) => {
      if (target) {
        clearTimeout(timer.current)
        setOpen((now) => (now?.stays ? now : { ...target, stays: false }))
      } else if (!isHeld.current) closeSoon()
    },
    [closeSoon],
  )
  const keep = useCallback((target: PanelTarget) => {
    clearTimeout(timer.current)
    setOpen({ ...target, stays: true })
  }, [])

  useEffect(() => {
    if (!open) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [open, close])
  useEffect(() => () => clearTimeout(timer.current), [])
  return { open, glance, keep, hold, close }
}
