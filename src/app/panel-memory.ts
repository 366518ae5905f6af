import type { Panel } from '../view-state/view-state.ts'

/** What one side view leaves behind for the next. */
export interface PanelMemory {
  /** How far down a view was when it was left, CSS pixels. */
  readonly scrolledTo: (panel: Panel) => number
  readonly leave: (panel: Panel, scrolledTo: number, hadFocus: boolean) => void
  /** Whether the focus was in the view that was left; says so once. */
  readonly takeFocus: () => boolean
}

export function createPanelMemory(): PanelMemory {
  const tops = new Map<Panel, number>()
  let focus = false
  return {
    scrolledTo: (panel) => tops.get(panel) ?? 0,
    leave: (panel, scrolledTo, hadFocus) => {
      tops.set(panel, scrolledTo)
      focus = hadFocus
    },
    takeFocus: () => {
      const had = focus
      focus = false
      return had
    },
  }
}
