import { PART_KEYS, type PartKey } from '../../model/record-parts.ts'

/**
 * A dataset of any size as one file, little-endian, made to be used as it lies:
 *
 *    0  magic                      8 bytes
 *    8  format version             uint32
 *   12  length of the whole file   uint32
 *   16  checksum of all behind it  uint32
 *   20  rows, 24 sections, 28 zero uint32
 *   32  directory                  a section: number, bytes of an element, offset, length in bytes; uint32 each
 *       sections                   each from a multiple of 8, padded with zeros
 *
 * Sections are the catalogue (JSON), ids (offsets and a UTF-8 heap), and of each part of the records its codes and its dictionary
 * (JSON). Columns are views of the file's bytes, so the machine must be little-endian, as all are that run a browser.
 */
export const COMPACT_VERSION = 1

/** Like PNG's: a first byte that is in no text, and a line end that a text transfer would spoil. */
const MAGIC = [0x89, 0x41, 0x54, 0x54, 0x45, 0x53, 0x54, 0x0a]

/** Byte offsets in the header. */
export const AT = { version: 8, length: 12, checksum: 16, rows: 20, sections: 24, directory: 32 } as const
export const ENTRY_BYTES = 16
export const ALIGNMENT = 8

/** Numbers of the sections. */
export const CATALOGUE = 0
export const ID_OFFSETS = 1
export const ID_HEAP = 2
export const codesSection = (key: PartKey): number => 3 + 2 * PART_KEYS.indexOf(key)
export const entriesSection = (key: PartKey): number => 4 + 2 * PART_KEYS.indexOf(key)
export const SECTION_COUNT = 3 + 2 * PART_KEYS.length

export function writeMagic(bytes: Uint8Array): void {
  bytes.set(MAGIC)
}

/** Whether these bytes are a compact file's, or the beginning of one. */
export function isCompact(bytes: Uint8Array): boolean {
  return bytes.length > 0 && MAGIC.slice(0, bytes.length).every((byte, at) => bytes[at] === byte)
}

/** Of all bytes behind the checksum; any one changed word changes it. The length must be a multiple of 4. */
export function checksumOf(bytes: Uint8Array): number {
  const first = AT.checksum + 4
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + first, (bytes.byteLength - first) / 4)
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193)
  return hash >>> 0
}
