import papa from 'papaparse'
import { NEEDS_APOSTROPHE } from './csv-cell.ts'
import { COLUMNS } from './csv-columns.ts'
import type { Taken } from './taken.ts'

/** So that spreadsheets read it as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * RFC 4180, UTF-8, one row a record, with a row of names. Several values in a cell are joined as csv-cell.ts says. What the file is, under which
 * filter it was made and what that leaves out stands in the last columns of every row: comments before the
 * names would break most readers, and a second file would be lost.
 */
export function csvOf(taken: Taken): string {
  const rows = taken.records.map((record) => COLUMNS.map(({ cell }) => cell(record, taken)))
  const fields = COLUMNS.map(({ name }) => name)
  return (
    BYTE_ORDER_MARK +
    papa.unparse({ fields, data: rows }, { newline: '\r\n', escapeFormulae: NEEDS_APOSTROPHE }) +
    '\r\n'
  )
}
