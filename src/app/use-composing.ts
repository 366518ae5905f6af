import { useSyncExternalStore } from 'react'
import type { Composing, DraftStore } from './draft-store.ts'

/** What `pick` takes of what is being composed: drawn anew when that changes, not with every letter. */
export function useComposing<Picked>(store: DraftStore, pick: (composing: Composing) => Picked): Picked {
  return useSyncExternalStore(store.subscribe, () => pick(store.get()))
}
