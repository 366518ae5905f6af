import { readDraft, type Draft } from '../model/draft.ts'

const KEY = 'attest.draft'

/** The draft that somebody asked this browser to keep. Nothing is written before that, and forgetting leaves nothing. */
export interface KeptDraft {
  readonly read: () => Draft | null
  /** False where the browser keeps nothing, or has no room. */
  readonly write: (draft: Draft) => boolean
  readonly forget: () => void
}

/** `storage` is asked for anew each time, because asking may itself be refused. */
export function keptDraft(storage: () => Storage): KeptDraft {
  return {
    read: () => {
      try {
        const text = storage().getItem(KEY)
        return text === null ? null : readDraft(JSON.parse(text))
      } catch {
        return null
      }
    },
    write: (draft) => {
      try {
        storage().setItem(KEY, JSON.stringify(draft))
        return true
      } catch {
        return false
      }
    },
    forget: () => {
      try {
        storage().removeItem(KEY)
      } catch {
        // what cannot be reached was never kept
      }
    },
  }
}
