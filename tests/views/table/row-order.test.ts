import * as fc from 'fast-check'
import { createTranslator } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { messagesFor } from '../../../src/messages/messages.ts'
import { facetValueLabel } from '../../../src/messages/labels.ts'
import type { CompiledRecord } from '../../../src/model/compiled.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { isLocating } from '../../../src/model/place-role.ts'
import { SORT_COLUMNS, type SortColumn } from '../../../src/view-state/view-state.ts'
import { rowOrder } from '../../../src/views/table/row-order.ts'
import { datasets, RUNS } from '../../fixtures/random-dataset.ts'
import { realDataset } from '../../fixtures/real-dataset.ts'

const t = createTranslator({ locale: 'en', messages: messagesFor('en'), namespace: 'common' })
const { compare } = new Intl.Collator('en', { numeric: true })

/** What a column sorts a record by, read from the record itself. */
function keyOf(dataset: Dataset, column: SortColumn, record: CompiledRecord, row: number): string | number | undefined {
  const label = (key: 'place' | 'person' | 'type', id: string) => facetValueLabel(dataset, key, id, 'en', t)
  const place = record.places.find(({ role }) => isLocating(role))?.place
  const person = record.persons[0]?.person
  const group = dataset.vocabulary.groups.find(({ id }) => id === record.group)?.label.en
  switch (column) {
    case 'date':
      return row < dataset.datedRows ? row : undefined
    case 'title':
      return record.title
    case 'type':
      return `${group} ${label('type', record.type ?? '')}`
    case 'place':
      return place && label('place', place)
    case 'person':
      return person && label('person', person)
    case 'paragraph':
      return record.source.map(({ paragraph }) => paragraph).toSorted((a, b) => a - b)[0]
  }
}

function naiveOrder(dataset: Dataset, column: SortColumn, descending: boolean): number[] {
  const rows = Array.from({ length: dataset.records.length }, (_, row) => {
    const record = dataset.records.at(row)
    if (!record) throw new Error(`no row ${row}`)
    return { row, key: keyOf(dataset, column, record, row) }
  })
  return rows
    .toSorted((a, b) => {
      if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined)
      const order =
        typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : compare(`${a.key}`, `${b.key}`)
      return descending ? -order : order
    })
    .map(({ row }) => row)
}

describe.each(SORT_COLUMNS)('rows by %s', (column) => {
  it.each([false, true])('are those of a plain sort of records, descending %s', (descending) => {
    const both = (dataset: Dataset) => {
      expect([...rowOrder(dataset, { column, descending }, 'en', t)]).toEqual(naiveOrder(dataset, column, descending))
    }
    both(realDataset)
    fc.assert(fc.property(datasets, both), { ...RUNS, numRuns: 100 })
  })
})
