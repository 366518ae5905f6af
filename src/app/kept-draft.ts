import { readDraft, type Draft } from '../model/draft.ts'

const KEY = 'attest.draft'

/**
 * The draft that somebody asked this browser to keep. Nothing is written before that, and forgetting leaves nothing. All windows of
 * the page have it in common: what another one wrote is never overwritten unread.
 */
export interface KeptDraft {
  /** As it is now, whoever wrote it. */
  readonly read: () => Draft | null
  /** `failed` where the browser keeps nothing, or has no room; `changed`, and nothing is written, where it is no longer as this window knew it. */
  readonly write: (draft: Draft) => 'kept' | 'failed' | 'changed'
  readonly forget: () => void
  /** Tells when another window has written or forgotten it. */
  readonly watch: (onChange: () => void) => void
}

/** Tells of keys that another window has changed; null for all of them. */
type Listen = (onKey: (key: string | null) => void) => void

/** `storage` is asked for anew each time, because asking may itself be refused. */
export function keptDraft(storage: () => Storage, listen: Listen): KeptDraft {
  /** The text as this window last read or wrote it. */
  let known: string | null = null
  return {
    read: () => {
      try {
        known = storage().getItem(KEY)
        return known === null ? null : readDraft(JSON.parse(known))
      } catch {
        return null
      }
    },
    write: (draft) => {
      try {
        if (storage().getItem(KEY) !== known) return 'changed'
        const text = JSON.stringify(draft)
        storage().setItem(KEY, text)
        known = text
        return 'kept'
      } catch {
        return 'failed'
      }
    },
    forget: () => {
      known = null
      try {
        storage().removeItem(KEY)
      } catch {
        // what cannot be reached was never kept
      }
    },
    watch: (onChange) =>
      listen((key) => {
        if (key === KEY || key === null) onChange()
      }),
  }
}
