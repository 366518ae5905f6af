/**
 * Cells that a spreadsheet would run as a formula, or an apostrophe that would be taken for the sign against it. Such a
 * cell gets an apostrophe before it; a reader takes one leading apostrophe off any cell, and has the cell as it was.
 */
export const NEEDS_APOSTROPHE = /^['=+\-@\t\r\n＝＋－＠]/

/** Undo the apostrophe: the cell as it was meant. */
export function unescapeCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell
}

/** Between two values of one cell. */
export const LIST_SEPARATOR = ' | '

/**
 * Several values in one cell: `a | b`. A bar or a backslash inside a value has a backslash before it, so that the separator stands
 * nowhere else; a value that is not known is empty.
 */
export function joinList(values: readonly (string | number | null)[]): string {
  return values
    .map((value) => (value === null ? '' : String(value).replace(/[\\|]/g, (sign) => `\\${sign}`)))
    .join(LIST_SEPARATOR)
}

/** Inverse of {@link joinList}, but that an empty cell is no values: a list of one empty value is written the same. */
export function splitList(cell: string): readonly string[] {
  if (cell === '') return []
  return cell.split(LIST_SEPARATOR).map((value) => value.replace(/\\([\\|])/g, '$1'))
}
