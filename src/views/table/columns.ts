import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  type SortFn,
} from '@tanstack/react-table'
import type { Language } from '../../model/localised.ts'
import type { TableRow } from './rows.ts'

export const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })

type TableSort = SortFn<typeof features, TableRow>

const byNumber: TableSort = (a, b, id) => a.getValue<number>(id) - b.getValue<number>(id)

/**
 * What each column sorts by; its id is a SortColumn. A row without a value — undated, not located, nobody named — comes last in
 * either direction, and equal rows stay in the order of time.
 */
export function sortColumns(language: Language) {
  const column = createColumnHelper<typeof features, TableRow>()
  const { compare } = new Intl.Collator(language, { numeric: true })
  const byText: TableSort = (a, b, id) => compare(a.getValue<string>(id), b.getValue<string>(id))
  const text = { sortFn: byText, sortUndefined: 'last', sortDescFirst: false } as const
  const number = { sortFn: byNumber, sortUndefined: 'last', sortDescFirst: false } as const
  return column.columns([
    column.accessor(({ dated, row }) => (dated ? row : undefined), { id: 'date', ...number }),
    column.accessor(({ record }) => record.title, { id: 'title', ...text }),
    column.accessor(({ group, type }) => `${group?.label ?? ''} ${type}`, { id: 'type', ...text }),
    column.accessor(({ places }) => places.find(({ locates }) => locates)?.name, { id: 'place', ...text }),
    column.accessor(({ people }) => people[0], { id: 'person', ...text }),
    column.accessor(({ paragraphs }) => paragraphs[0], { id: 'paragraph', ...number }),
  ])
}
