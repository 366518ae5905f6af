import type { RowIndex } from '../../model/dataset.ts'
import { DatasetError } from '../dataset-error.ts'
import { repeatedId, type IdColumn } from '../dataset-tables.ts'

/** Ids as they lie in the file: id r is the UTF-8 of `heap[offsets[r]] … heap[offsets[r + 1] - 1]`. */
export interface IdHeap {
  readonly offsets: Uint16Array | Uint32Array
  readonly heap: Uint8Array
}

/** Throws DatasetError where the offsets do not cut the heap into one id a row. */
export function checkIdHeap({ offsets, heap }: IdHeap): void {
  const rows = offsets.length - 1
  if (offsets[0] !== 0 || offsets[rows] !== heap.length) {
    throw fault(`from 0 to ${heap.length} expected, ${offsets[0]} to ${offsets[rows]} found`)
  }
  for (let row = 0; row < rows; row++) {
    const start = offsets[row] ?? 0
    if (start > (offsets[row + 1] ?? 0)) throw fault(`ascending expected, ${offsets[row + 1]} found after ${start}`)
    if (((heap[start] ?? 0) & 0xc0) === 0x80) throw fault(`the start of a letter expected, ${start} found`)
  }
}

function fault(facts: string): DatasetError {
  return new DatasetError({ kind: 'shape', facts: `ids: offsets ${facts}` })
}

export function idColumn({ offsets, heap }: IdHeap): IdColumn {
  const decoder = new TextDecoder()
  const length = offsets.length - 1
  return {
    length,
    at: (row) => (row < length ? decoder.decode(heap.subarray(offsets[row], offsets[row + 1])) : undefined),
  }
}

/**
 * Negative where row a's id comes before row b's, by UTF-16 code unit as JavaScript compares text. UTF-8 sorts alike, but for
 * letters beyond the first plane (first byte F0 and up), which come before U+E000 to U+FFFF (EE and EF).
 */
export function compareIds({ offsets, heap }: IdHeap, a: number, b: number): number {
  const startA = offsets[a] ?? 0
  const startB = offsets[b] ?? 0
  const lengthA = (offsets[a + 1] ?? 0) - startA
  const lengthB = (offsets[b + 1] ?? 0) - startB
  const shared = Math.min(lengthA, lengthB)
  for (let at = 0; at < shared; at++) {
    const byteA = heap[startA + at] ?? 0
    const byteB = heap[startB + at] ?? 0
    if (byteA !== byteB) return byteA >= 0xee && byteB >= 0xee ? rank(byteA) - rank(byteB) : byteA - byteB
  }
  return lengthA - lengthB
}

function rank(firstByte: number): number {
  return firstByte >= 0xf0 ? firstByte - 0x100 : firstByte
}

/**
 * Rows by id in a hash table with open addressing: two slots a row, each holding row + 1 or 0 for none. Throws DatasetError where
 * an id comes twice.
 */
export function idIndex(ids: IdHeap): RowIndex {
  const { offsets, heap } = ids
  const rows = offsets.length - 1
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * rows + 2)))
  const mask = slots.length - 1
  for (let row = 0; row < rows; row++) {
    let slot = hashOf(heap, offsets[row] ?? 0, offsets[row + 1] ?? 0) & mask
    for (let other = slots[slot] ?? 0; other !== 0; other = slots[slot] ?? 0) {
      if (compareIds(ids, other - 1, row) === 0) throw repeatedId('events', idColumn(ids).at(row) ?? '')
      slot = (slot + 1) & mask
    }
    slots[slot] = row + 1
  }
  const encoder = new TextEncoder()
  const get = (id: string): number | undefined => {
    const wanted = encoder.encode(id)
    let slot = hashOf(wanted, 0, wanted.length) & mask
    for (let found = slots[slot] ?? 0; found !== 0; found = slots[slot] ?? 0) {
      if (isId(ids, found - 1, wanted)) return found - 1
      slot = (slot + 1) & mask
    }
    return undefined
  }
  return { get, has: (id) => get(id) !== undefined }
}

function isId({ offsets, heap }: IdHeap, row: number, wanted: Uint8Array): boolean {
  const start = offsets[row] ?? 0
  if ((offsets[row + 1] ?? 0) - start !== wanted.length) return false
  for (let at = 0; at < wanted.length; at++) if (heap[start + at] !== wanted[at]) return false
  return true
}

/** FNV-1a, its high bits mixed into the low ones that choose a slot. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
