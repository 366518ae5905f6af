import { useTranslations } from 'use-intl'
import type { DraftStore } from './draft-store.ts'

/** Undo and redo, each said with how far it goes on. */
export function useUndo(store: DraftStore): { readonly undo: () => void; readonly redo: () => void } {
  const t = useTranslations('compose.said')
  const before = () => store.get().log.past.length
  const after = () => store.get().log.future.length
  return {
    undo: () => store.act({ do: 'undo' }, t('undone', { count: before() - 1 })),
    redo: () => store.act({ do: 'redo' }, t('redone', { count: after() - 1 })),
  }
}
