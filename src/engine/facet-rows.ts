import type { Dataset, FacetKey } from '../model/dataset.ts'

/** Rows that have a value of a facet, ascending, passing or not. One walk over the facet's column. */
export function rowsWithValue({ facets }: Dataset, key: FacetKey, id: string): readonly number[] {
  const { codes, offsets, codeOf } = facets[key]
  const code = codeOf.get(id)
  const rows: number[] = []
  if (code === undefined) return rows
  let row = 0
  // indexOf runs through the column faster than any loop
  for (let at = codes.indexOf(code); at !== -1; at = codes.indexOf(code, at + 1)) {
    while ((offsets[row + 1] ?? 0) <= at) row += 1
    rows.push(row)
  }
  return rows
}
