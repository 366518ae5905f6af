import { PART_KEYS } from '../../model/record-parts.ts'
import type { DatasetTables, IdColumn } from '../dataset-tables.ts'
import {
  ALIGNMENT,
  AT,
  CATALOGUE,
  checksumOf,
  codesSection,
  COMPACT_VERSION,
  entriesSection,
  ENTRY_BYTES,
  ID_HEAP,
  ID_OFFSETS,
  writeMagic,
} from './layout.ts'

interface Section {
  readonly number: number
  readonly elementBytes: number
  readonly bytes: Uint8Array
}

/** Longest file whose offsets a uint32 can say. */
const MOST_BYTES = 0xffff_ffff
const MOST_SHORT_ENTRIES = 65_536

/** Write tables as a compact file; the same tables give the same bytes. Throws RangeError where they need more than 4 GB. */
export function encodeCompact(tables: DatasetTables): Uint8Array<ArrayBuffer> {
  const { offsets, heap } = encodeIds(tables.ids)
  const sections: Section[] = [
    json(CATALOGUE, tables.catalogue),
    { number: ID_OFFSETS, elementBytes: 4, bytes: bytesOf(offsets) },
    { number: ID_HEAP, elementBytes: 1, bytes: heap },
  ]
  for (const key of PART_KEYS) {
    const { codes, entries } = tables.parts[key]
    const narrow = entries.length <= MOST_SHORT_ENTRIES ? Uint16Array.from(codes) : Uint32Array.from(codes)
    sections.push({ number: codesSection(key), elementBytes: narrow.BYTES_PER_ELEMENT, bytes: bytesOf(narrow) })
    sections.push(json(entriesSection(key), entries))
  }
  return assemble(tables.ids.length, sections)
}

function json(number: number, value: unknown): Section {
  return { number, elementBytes: 1, bytes: new TextEncoder().encode(JSON.stringify(value)) }
}

function bytesOf(column: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
}

function encodeIds(ids: IdColumn): { offsets: Uint32Array; heap: Uint8Array } {
  const encoder = new TextEncoder()
  const offsets = new Uint32Array(ids.length + 1)
  let heap = new Uint8Array(1024)
  let length = 0
  for (let row = 0; row < ids.length; row++) {
    const id = ids.at(row) ?? ''
    // a UTF-16 unit takes at most three bytes
    if (length + 3 * id.length > heap.length) {
      const grown = new Uint8Array(2 * heap.length + 3 * id.length)
      grown.set(heap)
      heap = grown
    }
    length += encoder.encodeInto(id, heap.subarray(length)).written
    offsets[row + 1] = length
  }
  return { offsets, heap: heap.subarray(0, length) }
}

function assemble(rows: number, sections: readonly Section[]): Uint8Array<ArrayBuffer> {
  const places: number[] = []
  let length = AT.directory + ENTRY_BYTES * sections.length
  for (const { bytes } of sections) {
    length = aligned(length)
    places.push(length)
    length += bytes.length
  }
  length = aligned(length)
  if (length > MOST_BYTES) throw new RangeError(`a compact file holds at most ${MOST_BYTES} bytes, not ${length}`)
  const file = new Uint8Array(length)
  const header = new DataView(file.buffer)
  writeMagic(file)
  header.setUint32(AT.version, COMPACT_VERSION, true)
  header.setUint32(AT.length, length, true)
  header.setUint32(AT.rows, rows, true)
  header.setUint32(AT.sections, sections.length, true)
  for (const [index, { number, elementBytes, bytes }] of sections.entries()) {
    const place = places[index] ?? 0
    const entry = AT.directory + ENTRY_BYTES * index
    for (const [field, value] of [number, elementBytes, place, bytes.length].entries()) {
      header.setUint32(entry + 4 * field, value, true)
    }
    file.set(bytes, place)
  }
  header.setUint32(AT.checksum, checksumOf(file), true)
  return file
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT
}
