import { useCallback, useState } from 'react'
import type { Dataset } from '../model/dataset.ts'
import { changeOf } from '../view-state/change.ts'
import type { SetView, ViewState } from '../view-state/view-state.ts'
import type { SheetName } from './NarrowSheets.tsx'

/** What of a view no more than the panel shows: an event has its line at the foot, and stands on timeline and map. */
type Led = Pick<ViewState, 'paragraph' | 'panel' | 'selected'>

const NOWHERE: Led = { paragraph: null, panel: 'reader', selected: null }

/** Whether what changed leads into the panel. */
function leadsIn(now: Led, before: Led, isRecommendation: (id: string) => boolean): boolean {
  if (now.paragraph !== null && now.paragraph !== before.paragraph) return true
  if (now.panel !== 'reader' && now.panel !== before.panel) return true
  return now.selected !== null && now.selected !== before.selected && isRecommendation(now.selected)
}

export interface Sheet {
  readonly open: SheetName | null
  readonly setOpen: (open: SheetName | null) => void
  /** Close it to show what was asked for in it. */
  readonly makeRoom: () => void
  /** For the search: what it finds opens, also where it was gone to before. */
  readonly setView: SetView
}

interface Parts {
  readonly narrow: boolean
  readonly dataset: Dataset
  readonly view: ViewState
  /** The view by the time it is asked. */
  readonly viewNow: () => ViewState
  readonly setView: SetView
}

/** The sheet of a narrow screen. It opens of itself where a link, a step of Back or the search leads to what only the panel shows. */
export function useSheet({ narrow, dataset, view, viewNow, setView }: Parts): Sheet {
  const isRecommendation = (id: string) => dataset.recommendations.some((record) => record.id === id)
  // a frame of somebody else's page takes no focus of itself
  const opensFirst = narrow && view.embed === 'off' && !view.present && leadsIn(view, NOWHERE, isRecommendation)
  const [open, setOpen] = useState<SheetName | null>(opensFirst ? 'panel' : null)
  const [seen, setSeen] = useState<Led>(view)
  if (view.paragraph !== seen.paragraph || view.panel !== seen.panel || view.selected !== seen.selected) {
    setSeen(view)
    if (narrow && !view.present && leadsIn(view, seen, isRecommendation)) setOpen('panel')
  }
  const makeRoom = useCallback(() => {
    setSeen(viewNow())
    setOpen(null)
  }, [viewNow])
  const setViewAndOpen = useCallback<SetView>(
    (change, how) => {
      const { paragraph, panel } = changeOf(change, viewNow())
      setView(change, how)
      if (narrow && (typeof paragraph === 'number' || (panel !== undefined && panel !== 'reader'))) setOpen('panel')
    },
    [narrow, viewNow, setView],
  )
  return { open, setOpen, makeRoom, setView: setViewAndOpen }
}
