import papa from 'papaparse'
import { NEEDS_APOSTROPHE } from './csv-cell.ts'
import { COLUMNS } from './csv-columns.ts'
import type { Taken } from './taken.ts'

/** So that spreadsheets read it as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = '\r\n'
/** Of a part. */
const ROWS = 500

/**
 * RFC 4180, UTF-8, one row a record, with a row of names; in parts that, joined, are the file. Several values in a cell are joined as csv-cell.ts says. What the file is, under which
 * filter it was made and what that leaves out stands in the last columns of every row: comments before the
 * names would break most readers, and a second file would be lost.
 */
export function* csvParts(taken: Taken): Generator<string, void> {
  yield BYTE_ORDER_MARK + lines([COLUMNS.map(({ name }) => name)])
  for (let first = 0; first < taken.records.length; first += ROWS) {
    const records = taken.records.slice(first, first + ROWS)
    yield lines(records.map((record) => COLUMNS.map(({ cell }) => cell(record, taken))))
  }
}

function lines(rows: unknown[][]): string {
  return papa.unparse(rows, { newline: LINE_END, escapeFormulae: NEEDS_APOSTROPHE }) + LINE_END
}
