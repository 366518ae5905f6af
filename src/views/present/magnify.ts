import type { Size } from '../../ui/use-size.ts'

/** The smallest letters of map and timeline that a room must read, CSS pixels, and how large it must see them at 1280 × 720. */
const SMALLEST = 11.5
const READABLE = 24.2
const ROOM: Size = { width: 1280, height: 720 }
/** On a phone nobody sits in the last row. */
const LEAST = 1.3

/** How many times to magnify map and timeline on a stage of this size; null before it is measured. */
export function magnifyFor({ width, height }: Size): number | null {
  if (width === 0 || height === 0) return null
  const share = Math.min(width / ROOM.width, height / ROOM.height)
  return Math.max(LEAST, Math.round((READABLE / SMALLEST) * share * 50) / 50)
}
