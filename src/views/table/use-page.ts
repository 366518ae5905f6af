import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Linked } from '../linked.ts'
import { PAGE_ROWS, pageOfRows, pageWith } from './pages.ts'
import { rowOrder } from './row-order.ts'

/** The part of what passes that the table shows. */
export interface Page {
  readonly rows: Uint32Array
  /** Counted from 0. */
  readonly page: number
  readonly pageCount: number
  /** All that passes, events and statistics. */
  readonly total: number
  readonly turnTo: (page: number) => void
}

interface Turned {
  /** When a person turned to it. */
  readonly order: Uint32Array | null
  readonly selected: string | null
  readonly page: number
}

/** A page stays turned to until the selection or the order changes; then it is the selected row's, or the first. */
export function usePage({ dataset, selection, view }: Linked): Page {
  const t = useTranslations('common')
  const { language, sort, selected } = view
  const order = useMemo(() => rowOrder(dataset, sort, language, t), [dataset, sort, language, t])
  const [turned, setTurned] = useState<Turned>({ order: null, selected: null, page: 0 })
  const total = selection.count + selection.statistics
  const pageCount = Math.max(1, Math.ceil(total / PAGE_ROWS))
  const isTurned = turned.order === order && turned.selected === selected
  const selectedRow = selected === null ? undefined : dataset.rowOf.get(selected)
  const found = useMemo(
    () =>
      isTurned || pageCount === 1 || selectedRow === undefined
        ? null
        : pageWith(dataset, selection, order, selectedRow),
    [isTurned, pageCount, selectedRow, dataset, selection, order],
  )
  const kept = turned.order === order ? turned.page : 0
  const page = Math.min(pageCount - 1, isTurned ? turned.page : (found ?? kept))
  const rows = useMemo(() => pageOfRows(dataset, selection, order, page), [dataset, selection, order, page])
  return { rows, page, pageCount, total, turnTo: (next) => setTurned({ order, selected, page: next }) }
}
