import type { ReactNode } from 'react'
import type { Engine } from '../../engine/engine.ts'
import type { Selection } from '../../engine/selection.ts'
import type { Draft, DraftStep } from '../../model/draft.ts'
import type { DraftAction } from '../../story/draft-log.ts'
import type { DraftChecker } from '../../story/check-draft.ts'
import type { ViewState } from '../../view-state/view-state.ts'

/** What every part of the composer is given. */
export interface LinkedDraft {
  readonly draft: Draft
  readonly act: (action: DraftAction, said?: string) => void
  readonly engine: Engine
  readonly checker: DraftChecker
  /** Key of the step whose fields are open. */
  readonly current: number | null
  readonly onCurrent: (key: number | null) => void
  /** The query string that a step of the present view would have. */
  readonly viewNow: string
  readonly lookOf: (view: string) => StepLook
  readonly onShow: (view: string) => void
  /** Heading and caption of a step as the room will read them. */
  readonly renderCaption: (step: DraftStep) => ReactNode
}

/** What a step's view shows. */
export interface StepLook {
  readonly view: ViewState
  readonly selection: Selection
  /** The filter in words. */
  readonly filter: string
}
