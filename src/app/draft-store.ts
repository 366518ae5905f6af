import { EMPTY_DRAFT, isEmptyDraft, isSameDraft, type Draft } from '../model/draft.ts'
import type { Story } from '../model/story.ts'
import { afterAction, NEW_LOG, type DraftAction, type DraftLog } from '../story/draft-log.ts'
import type { KeptDraft } from './kept-draft.ts'

/** The story that is being composed, and how. In memory, in no address, and in this browser only if asked for. */
export interface Composing {
  readonly log: DraftLog
  /** The draft as its file has it. */
  readonly saved: Draft
  /** Whether there is composing at all; what was written stays when it is closed. */
  readonly open: boolean
  /** Whether it is in front of the other tabs. */
  readonly shown: boolean
  /** It was called to the front, and takes the focus as soon as it is there. */
  readonly called: boolean
  /** Key of the step whose fields are open. */
  readonly current: number | null
  /** The draft as it was last presented. */
  readonly presented: Story | null
  /** `stopped`: another window has gone on with what is kept (`found`), or turned keeping off. */
  readonly keeping: 'off' | 'on' | 'failed' | 'stopped'
  /** What this browser has kept from an earlier visit or another window, until somebody decides about it. */
  readonly found: Draft | null
  /** What has just been done, for who does not see it. */
  readonly said: string
}

/** One a page, like the view's history. */
export interface DraftStore {
  readonly get: () => Composing
  readonly subscribe: (listener: () => void) => () => void
  readonly act: (action: DraftAction, said?: string) => void
  readonly set: (
    change: Partial<Pick<Composing, 'open' | 'shown' | 'called' | 'current' | 'presented' | 'said'>>,
  ) => void
  /** Open it in front of the other tabs. */
  readonly call: () => void
  /** It is in a file now. */
  readonly markSaved: () => void
  /** Not before what was found is decided about. */
  readonly keep: (on: boolean) => void
  /** Go on with what was found, or leave nothing of it. */
  readonly decide: (found: 'restore' | 'forget') => void
}

export function createDraftStore(kept: KeptDraft): DraftStore {
  let now: Composing = {
    log: NEW_LOG,
    saved: EMPTY_DRAFT,
    open: false,
    shown: false,
    called: false,
    current: null,
    presented: null,
    keeping: 'off',
    found: kept.read(),
    said: '',
  }
  const listeners = new Set<() => void>()
  const publish = (change: Partial<Composing>) => {
    now = { ...now, ...change }
    for (const listener of listeners) listener()
  }
  /** Keep it; or offer what another window has kept meanwhile. */
  const write = (draft: Draft): Pick<Composing, 'keeping' | 'found'> => {
    const written = kept.write(draft)
    if (written === 'changed') return { keeping: 'stopped', found: kept.read() }
    return { keeping: written === 'kept' ? 'on' : 'failed', found: null }
  }
  const keeps = () => now.keeping === 'on' || now.keeping === 'failed'
  const act = (action: DraftAction, said = now.said) => {
    const log = afterAction(now.log, action)
    if (log === now.log) return
    const current = action.do === 'add' ? now.log.nextKey : action.do === 'replace' ? null : now.current
    const isChanged = log.present !== now.log.present
    publish({ log, current, said, ...(isChanged && keeps() && write(log.present)) })
  }

  const call = () => publish({ open: true, shown: true, called: true })

  kept.watch(() => {
    // what is kept without being used here is offered once it would be written over
    if (!keeps() && !now.found) return
    const found = kept.read()
    if (!keeps()) publish({ found })
    else if (!found || !isSameDraft(found, now.log.present)) publish({ keeping: 'stopped', found })
  })
  return {
    get: () => now,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    act,
    set: publish,
    call,
    markSaved: () => publish({ saved: now.log.present }),
    keep: (on) => {
      if (now.found) return
      if (!on) kept.forget()
      publish(on ? write(now.log.present) : { keeping: 'off' })
    },
    decide: (choice) => {
      if (choice === 'forget') {
        kept.forget()
        return publish({ found: null, keeping: 'off' })
      }
      // another window may have gone on with it since
      const found = kept.read()
      publish({ found: null })
      if (!found) return
      publish({ keeping: 'on' })
      act({ do: 'replace', draft: found })
      call()
    },
  }
}

/** Whether leaving the page would lose something. */
export function isAtRisk({ log, saved, keeping }: Composing): boolean {
  return keeping !== 'on' && log.present !== saved && !isEmptyDraft(log.present)
}

/** Whether there is a change that is in no file. */
export function isUnsaved({ log, saved }: Composing): boolean {
  return log.present !== saved && !isEmptyDraft(log.present)
}
