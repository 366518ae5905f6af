import { useTranslations } from 'use-intl'
import type { DraftStore } from './draft-store.ts'
import { useComposing } from './use-composing.ts'
import { useUndo } from './use-undo.ts'
import './compose-bar.css'

interface Props {
  readonly store: DraftStore
  readonly letterKeys: boolean
  readonly onAdd: () => void
}

/** What is at hand above every tab while a story is composed. */
export function ComposeBar({ store, letterKeys, onAdd }: Props) {
  const t = useTranslations('compose')
  const { past, future } = useComposing(store, ({ log }) => log)
  const { undo, redo } = useUndo(store)
  const said = useComposing(store, (composing) => composing.said)
  return (
    <div className="compose-bar">
      <div className="compose-bar__buttons">
        <button
          type="button"
          className="button compose-bar__add"
          aria-keyshortcuts={letterKeys ? 'a' : undefined}
          title={letterKeys ? t('addHint') : undefined}
          onClick={onAdd}
        >
          {t('add')}
        </button>
        <button
          type="button"
          className="button"
          aria-keyshortcuts="Control+Z"
          aria-disabled={past.length === 0}
          onClick={undo}
        >
          {t('undo')}
        </button>
        <button
          type="button"
          className="button"
          aria-keyshortcuts="Control+Shift+Z"
          aria-disabled={future.length === 0}
          onClick={redo}
        >
          {t('redo')}
        </button>
      </div>
      <output className="compose-bar__said">{said === '' ? t('addWhat') : said}</output>
    </div>
  )
}
