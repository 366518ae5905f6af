import type { FacetColumn, FacetKey } from '../model/dataset.ts'
import { DatasetError } from './dataset-error.ts'

/** Widest facet a 16-bit code can number. */
const MOST_VALUES = 65_536

/**
 * Compress the values of one facet. `valuesOf(row)` may repeat itself; codes come out ascending, without repeats.
 * Throws DatasetError where a row has a value that is not in `values`.
 */
export function buildFacetColumn(
  key: FacetKey,
  values: readonly string[],
  rowCount: number,
  valuesOf: (row: number) => Iterable<string>,
): FacetColumn {
  if (values.length > MOST_VALUES) {
    throw new DatasetError({
      kind: 'shape',
      facts: `${key}: at most ${MOST_VALUES} values expected, ${values.length} found`,
    })
  }
  const codeOf = new Map(values.map((value, code) => [value, code]))
  const offsets = new Uint32Array(rowCount + 1)
  const codes: number[] = []
  for (let row = 0; row < rowCount; row++) {
    const ofRow = new Set<number>()
    for (const value of valuesOf(row)) {
      const code = codeOf.get(value)
      if (code === undefined) {
        throw new DatasetError({ kind: 'shape', facts: `${key}: a value of the dataset expected, "${value}" found` })
      }
      ofRow.add(code)
    }
    codes.push(...[...ofRow].toSorted((a, b) => a - b))
    offsets[row + 1] = codes.length
  }
  return { key, values, codeOf, offsets, codes: Uint16Array.from(codes) }
}

/** A column of the entries of a dictionary as one of rows; `codes` says which entry each row has. */
export function expandColumn(entries: FacetColumn, codes: Uint16Array | Uint32Array): FacetColumn {
  const offsets = new Uint32Array(codes.length + 1)
  for (let row = 0, end = 0; row < codes.length; row++) {
    const entry = codes[row] ?? 0
    end += (entries.offsets[entry + 1] ?? 0) - (entries.offsets[entry] ?? 0)
    offsets[row + 1] = end
  }
  const values = new Uint16Array(offsets[codes.length] ?? 0)
  copyEntries(entries.codes, values, entries.offsets, codes)
  return { ...entries, offsets, codes: values }
}

/** The same for a byte beside every code of the entries. */
export function expandBytes(bytes: Uint8Array, offsets: Uint32Array, codes: Uint16Array | Uint32Array): Uint8Array {
  let length = 0
  for (let row = 0; row < codes.length; row++) {
    const entry = codes[row] ?? 0
    length += (offsets[entry + 1] ?? 0) - (offsets[entry] ?? 0)
  }
  const expanded = new Uint8Array(length)
  copyEntries(bytes, expanded, offsets, codes)
  return expanded
}

function copyEntries<Values extends Uint8Array | Uint16Array>(
  from: Values,
  to: Values,
  offsets: Uint32Array,
  codes: Uint16Array | Uint32Array,
): void {
  let at = 0
  for (let row = 0; row < codes.length; row++) {
    const entry = codes[row] ?? 0
    const end = offsets[entry + 1] ?? 0
    for (let value = offsets[entry] ?? 0; value < end; value++) to[at++] = from[value] ?? 0
  }
}
