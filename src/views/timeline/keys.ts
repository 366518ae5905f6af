import type { Day } from '../../model/time.ts'
import { dateOfDay, dayOfDate } from '../../model/time.ts'

/** A day moved by whole months; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const date = dateOfDay(day)
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0))
  target.setUTCDate(Math.min(date.getUTCDate(), target.getUTCDate()))
  return dayOfDate(target)
}

/** Whether a key press is meant for the browser or the system: Ctrl and + zooms the page, Alt and an arrow goes back. */
export function isCommand({
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  return ctrlKey || metaKey || altKey
}
