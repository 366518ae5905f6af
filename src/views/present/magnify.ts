import type { Size } from '../../ui/use-size.ts'

/** The smallest letters that a room must read, CSS pixels as each view is laid out. */
const SMALLEST = { map: 12.5, timeline: 11.5 }
/** How large it must see them at 1280 × 720. */
const READABLE = 24.2
const ROOM: Size = { width: 1280, height: 720 }
/** On a phone nobody sits in the last row. */
const LEAST = 1.2

/** How many times to magnify map and timeline on a stage of this size; null before it is measured. */
export function magnifyFor({ width, height }: Size): { readonly map: number; readonly timeline: number } | null {
  if (width === 0 || height === 0) return null
  const share = Math.min(width / ROOM.width, height / ROOM.height)
  const times = (smallest: number) => Math.max(LEAST, Math.ceil((READABLE / smallest) * share * 50) / 50)
  return { map: times(SMALLEST.map), timeline: times(SMALLEST.timeline) }
}
