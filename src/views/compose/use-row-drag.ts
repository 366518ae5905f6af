import { useCallback, useEffect, useRef, useState, type DOMAttributes, type RefObject } from 'react'
import { scrollerOf } from '../../ui/bring-into-view.ts'
import { gapAt, placesTo, scrollSpeed, type Edges } from './landing.ts'

/** A press that moves less, in CSS pixels, is none. */
const SLACK = 4

export interface RowDrag {
  /** Of the row that is dragged. */
  readonly key: number
  /** Where it would land: before the row of this number, from 0. */
  readonly gap: number
}

export type GripEvents = Pick<
  DOMAttributes<HTMLElement>,
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel' | 'onLostPointerCapture' | 'onMouseDown'
>

/**
 * Rows of a list that are dragged by a grip, with mouse, pen or finger. Nothing is moved before it is dropped; Escape gives it
 * back. `keys` are of the rows in their order, which are the list's children.
 */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  keys: readonly number[],
  onDrop: (key: number, by: number) => void,
): { readonly drag: RowDrag | null; readonly gripOf: (key: number) => GripEvents } {
  const [drag, setDrag] = useState<RowDrag | null>(null)
  const pressed = useRef<{ readonly key: number; readonly from: number; y: number } | null>(null)

  const end = useCallback(() => {
    pressed.current = null
    setDrag(null)
  }, [])
  const isDragging = drag !== null
  useEffect(() => {
    const page = list.current?.ownerDocument
    if (!isDragging || !page) return
    const look = () => {
      if (pressed.current) setDrag(draggedTo(list.current, pressed.current.key, pressed.current.y))
    }
    const stop = scrollAlong(list.current, () => pressed.current?.y ?? null, look)
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // it gives back what is dragged, and does nothing else
      event.preventDefault()
      event.stopPropagation()
      end()
    }
    page.addEventListener('keydown', onKey, true)
    return () => {
      stop()
      page.removeEventListener('keydown', onKey, true)
    }
  }, [isDragging, list, end])

  const gripOf = (key: number): GripEvents => ({
    onPointerDown(event) {
      if (event.button !== 0 || !event.isPrimary) return
      event.currentTarget.setPointerCapture(event.pointerId)
      pressed.current = { key, from: event.clientY, y: event.clientY }
    },
    onPointerMove({ clientY }) {
      const { current } = pressed
      if (!current) return
      current.y = clientY
      if (!isDragging && Math.abs(clientY - current.from) < SLACK) return
      setDrag(draggedTo(list.current, key, clientY))
    },
    onPointerUp({ clientY }) {
      if (!pressed.current) return
      end()
      const from = keys.indexOf(key)
      const by = placesTo(from, gapAt(edgesOf(list.current), clientY))
      if (isDragging && from !== -1 && by !== 0) onDrop(key, by)
    },
    onPointerCancel: end,
    onLostPointerCapture: end,
    // the focus stays where it is
    onMouseDown: (event) => event.preventDefault(),
  })
  return { drag, gripOf }
}

/** What a drag becomes at a height of the window; the same object where it would land as before. */
function draggedTo(list: HTMLElement | null, key: number, y: number): (now: RowDrag | null) => RowDrag {
  const gap = gapAt(edgesOf(list), y)
  return (now) => (now?.gap === gap ? now : { key, gap })
}

function edgesOf(list: HTMLElement | null): readonly Edges[] {
  return [...(list?.children ?? [])].map((row) => row.getBoundingClientRect())
}

/** Scroll what the list stands in for as long as the pointer is near its edge; `onScrolled` after each bit. */
function scrollAlong(list: HTMLElement | null, pointer: () => number | null, onScrolled: () => void): () => void {
  const frame = movedFrame(list)
  if (!frame) return () => undefined
  let before: number | null = null
  let next = requestAnimationFrame(function step(now) {
    const y = pointer()
    const seconds = before === null ? 0 : Math.min(0.05, (now - before) / 1000)
    before = now
    const speed = y === null ? 0 : scrollSpeed(seenOf(frame), y)
    if (speed !== 0) {
      frame.scrollTop += speed * seconds
      onScrolled()
    }
    next = requestAnimationFrame(step)
  })
  return () => cancelAnimationFrame(next)
}

/** What scrolls the list: the nearest that can, or the page. */
function movedFrame(list: HTMLElement | null): Element | null {
  for (let box = list && scrollerOf(list); box; box = scrollerOf(box)) {
    if (box.scrollHeight > box.clientHeight) return box
  }
  return list?.ownerDocument.scrollingElement ?? null
}

/** The part of a scroller that is in the window. */
function seenOf(frame: Element): Edges {
  const { top, bottom } = frame.getBoundingClientRect()
  const { clientHeight } = frame.ownerDocument.documentElement
  return { top: Math.max(0, top), bottom: Math.min(clientHeight, bottom) }
}
