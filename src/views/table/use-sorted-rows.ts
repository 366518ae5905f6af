import { useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { passingRows } from '../../engine/standing.ts'
import type { Linked } from '../linked.ts'
import { features, sortColumns } from './columns.ts'
import { tableRows, type TableRow } from './rows.ts'

/** The rows that pass, in the order the view asks for. */
export function useSortedRows({ dataset, selection, view }: Linked): readonly TableRow[] {
  const t = useTranslations('common')
  const { language, sort } = view
  const all = useMemo(() => tableRows(dataset, language, t), [dataset, language, t])
  const columns = useMemo(() => sortColumns(language), [language])
  const data = useMemo(
    () =>
      Array.from(passingRows(dataset, selection), (row) => all[row]).filter(
        (row): row is TableRow => row !== undefined,
      ),
    [all, dataset, selection],
  )
  const sorting = useMemo(() => [{ id: sort.column, desc: sort.descending }], [sort.column, sort.descending])
  const table = useTable({
    features,
    columns,
    data,
    getRowId: ({ record }) => record.id,
    state: { sorting },
  })
  return table.getRowModel().rows.map(({ original }) => original)
}
