import { FACET_KEYS, type Dataset } from '../model/dataset.ts'
import { BASES } from '../model/record.ts'
import type { CodeSpace } from './code-space.ts'

/**
 * What an event that passes adds one to, row by row: row r has `codes[offsets[r]] … codes[offsets[r + 1] - 1]`, ascending.
 * A statistic has none. Events themselves (CodeSpace.events) are not listed.
 */
export interface RowCodes {
  readonly offsets: Uint32Array
  readonly codes: Uint16Array | Uint32Array
}

export function listRowCodes(dataset: Dataset, space: CodeSpace): RowCodes {
  const rows = dataset.records.length
  const columns = FACET_KEYS.map((key, f) => ({ ...dataset.facets[key], base: space.facets[f] ?? 0 }))
  const { offsets: placeOffsets, codes: places } = dataset.facets.place
  const { located, basis } = dataset.placeIndex
  const offsets = new Uint32Array(rows + 1)
  const codes = newCodes(space.size, mostCodes(dataset))
  let at = 0
  for (let row = 0; row < rows; row++) {
    if (dataset.weight[row] !== 0) {
      for (const { base, offsets: ends, codes: values } of columns) {
        const end = ends[row + 1] ?? 0
        for (let from = ends[row] ?? 0; from < end; from++) codes[at++] = base + (values[from] ?? 0)
      }
      const group = dataset.group[row] ?? 0
      codes[at++] = space.groups + group
      const first = placeOffsets[row] ?? 0
      const end = placeOffsets[row + 1] ?? 0
      for (let from = first; from < end; from++) {
        const word = basis[from] ?? 0
        if (located[from] === 1 && word < BASES.length) {
          codes[at++] = space.byBasis + (places[from] ?? 0) * BASES.length + word
        }
      }
      for (let from = first; from < end; from++) {
        if (located[from] === 0) codes[at++] = space.related + (places[from] ?? 0)
      }
      for (let from = first; from < end; from++) {
        if (located[from] === 1) codes[at++] = space.byGroup + (places[from] ?? 0) * space.groupCount + group
      }
    }
    offsets[row + 1] = at
  }
  return { offsets, codes: at === codes.length ? codes : codes.slice(0, at) }
}

/** Codes that all rows have together, statistics included. */
function mostCodes(dataset: Dataset): number {
  const { located, basis } = dataset.placeIndex
  let count = dataset.records.length
  for (const key of FACET_KEYS) count += dataset.facets[key].codes.length
  for (let at = 0; at < located.length; at++) {
    count += located[at] === 1 && (basis[at] ?? 0) < BASES.length ? 2 : 1
  }
  return count
}

function newCodes(size: number, length: number): Uint16Array | Uint32Array {
  return size <= 65_536 ? new Uint16Array(length) : new Uint32Array(length)
}
