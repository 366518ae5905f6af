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
