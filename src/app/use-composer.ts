import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { isDefaultFilters } from '../view-state/change.ts'
import { stepOfView } from '../story/step-of-view.ts'
import { filterSentence } from '../views/filter-bar/sentence.ts'
import { useFilterWords } from '../views/filter-bar/words.ts'
import type { Linked } from '../views/linked.ts'
import { isAtRisk, type DraftStore } from './draft-store.ts'
import { useComposeKeys } from './use-compose-keys.ts'
import { useComposing } from './use-composing.ts'
import { useLeaveWarning } from './use-leave-warning.ts'
import { useUndo } from './use-undo.ts'
import type { ViewHistory } from './view-history.ts'

/** Composing as far as the whole page has to do with it: its keys, the warning before leaving. Returns how to add the view as a step. */
export function useComposer(store: DraftStore, { dataset, engine, view }: Linked, history: ViewHistory): () => void {
  const t = useTranslations('compose')
  const words = useFilterWords(dataset, view.language)
  const { undo, redo } = useUndo(store)
  const open = useComposing(store, (composing) => composing.open)
  useLeaveWarning(useComposing(store, isAtRisk))

  const add = () => {
    // as the address has it: a gesture that lasts is not part of it
    const shown = history.get().view
    const known = { ...shown, query: '' }
    const step = stepOfView(engine, known, isDefaultFilters(known) ? null : filterSentence(known, words))
    const number = store.get().log.present.steps.length + 1
    const said = t('said.added', { number, title: step.title === '' ? t('untitledStep') : step.title })
    store.act({ do: 'add', step }, shown.query === '' ? said : `${said} ${t('said.withoutWords')}`)
  }
  const latest = useRef(add)
  useEffect(() => {
    latest.current = add
  })
  // one function for good: the panel is drawn anew when what it is given changes
  const [addNow] = useState(() => () => latest.current())
  useComposeKeys({
    active: open && !view.present,
    letterKeys: view.letterKeys,
    onAdd: add,
    onUndo: undo,
    onRedo: redo,
  })
  return addNow
}
