import type { FilterBits } from './choice.ts'

/** Two rows can be treated at once. */
export function emptyBits(rows: number): FilterBits {
  return new Uint16Array(new ArrayBuffer((2 * rows + 3) & ~3), 0, rows)
}

export function copyBits(bits: FilterBits): FilterBits {
  return new Uint16Array(bits.buffer.slice(0), 0, bits.length)
}

/** Four words at a time, as addCodes does. */
export function setEverywhere(bits: FilterBits, bit: number): void {
  const words = new Int32Array(bits.buffer)
  const mask = bit * 0x00010001
  let i = 0
  for (const last = words.length - 4; i <= last; i += 4) {
    words[i] = (words[i] ?? 0) | mask
    words[i + 1] = (words[i + 1] ?? 0) | mask
    words[i + 2] = (words[i + 2] ?? 0) | mask
    words[i + 3] = (words[i + 3] ?? 0) | mask
  }
  for (; i < words.length; i++) words[i] = (words[i] ?? 0) | mask
}
