import type { Engine } from '../engine/engine.ts'
import type { Lit } from '../engine/lit.ts'
import type { Selection } from '../engine/selection.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Day, DayRange } from '../model/time.ts'
import type { SetView, ViewState } from '../view-state/view-state.ts'

/**
 * What every view is given, and all it is given: no view has a state of its own that another would want to know.
 * A gesture previews (moment, window, pointed) while it lasts, and commits once through `setView`.
 */
export interface Linked {
  readonly dataset: Dataset
  readonly selection: Selection
  /** `selection` still answers the filters before these: with very many events, counting takes some tenths of a second. */
  readonly isCounting: boolean
  /** For what a view alone asks of a selection. */
  readonly engine: Engine
  /** What the moment lights of it. */
  readonly lit: Lit
  /** The view as shown: previews of moment and window are already in it. */
  readonly view: ViewState
  readonly setView: SetView
  /** Record under the pointer or the focus, in whatever view; null for none. */
  readonly pointed: string | null
  readonly setPointed: (id: string | null) => void
  /** Show a moment without committing it; null ends the preview. */
  readonly previewMoment: (moment: Day | null) => void
  /** Show a window without committing it; null ends the preview. */
  readonly previewWindow: (window: DayRange | null) => void
}

/** What stays as it is while the pointer moves: a view that needs no more than this is memoised. */
export type Unpointed = Omit<Linked, 'pointed'>
