import { useEffect, useLayoutEffect, type ReactNode, type RefObject } from 'react'
import type { Panel } from '../view-state/view-state.ts'
import type { PanelMemory } from './panel-memory.ts'

interface Props {
  readonly panel: Panel
  /** The box that scrolls. */
  readonly body: RefObject<HTMLElement | null>
  readonly memory: PanelMemory
  readonly children: ReactNode
}

/** What a press in one view opens in another: the first of these that is there. */
const OPENED = ['[data-card]', '[data-case]', '[data-target] .paragraph__number']

/**
 * One side view. It opens where it was left, and not where another was scrolled to; and a focus that went with the view before goes on
 * to what was opened here, or else to the view's tab.
 */
export function PanelContents({ panel, body, memory, children }: Props) {
  useLayoutEffect(() => {
    // there is no box yet around the first view: it opens at its top, or where its link leads
    body.current?.scrollTo({ top: memory.scrolledTo(panel), behavior: 'instant' })
    return () => {
      const { current: box } = body
      if (box) memory.leave(panel, box.scrollTop, box.contains(document.activeElement))
    }
  }, [panel, body, memory])
  useEffect(() => {
    const box = body.current
    if (!memory.takeFocus() || !box) return
    const opened = OPENED.flatMap((selector) => box.querySelector<HTMLElement>(selector) ?? [])
    const tab = box.parentElement?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')
    const target = opened[0] ?? tab
    target?.focus({ preventScroll: true })
  }, [body, memory])
  return children
}
