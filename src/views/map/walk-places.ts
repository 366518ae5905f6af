import { foldText } from '../../model/fold-text.ts'
import type { PlaceSite } from './place-marks.ts'

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  PageDown: 10,
  PageUp: -10,
}

/** The place that a key leads to, in the order of the sites; the ends hold. Null where it leads to none. */
export function walkPlaces(sites: readonly PlaceSite[], active: string | null, key: string): string | null {
  const last = sites.length - 1
  const at = sites.findIndex(({ id }) => id === active)
  const to = key === 'Home' ? 0 : key === 'End' ? last : STEPS[key] === undefined ? null : at + STEPS[key]
  return to === null ? null : (sites[Math.max(0, Math.min(last, to))]?.id ?? null)
}

/**
 * The next place whose name begins with what was typed: from the active one on, which may stay while more letters come,
 * and round. The same letter again and again steps through all that begin with it. Null where none does.
 */
export function findByName(
  sites: readonly PlaceSite[],
  active: string | null,
  typed: string,
  labelOf: (id: string) => string,
): string | null {
  const letters = [...foldText(typed)]
  const isOneLetter = letters.every((letter) => letter === letters[0])
  const wanted = isOneLetter ? (letters[0] ?? '') : letters.join('')
  const at = Math.max(0, sites.findIndex(({ id }) => id === active) + (isOneLetter && active !== null ? 1 : 0))
  const turned = [...sites.slice(at), ...sites.slice(0, at)]
  return turned.find(({ id }) => foldText(labelOf(id)).startsWith(wanted))?.id ?? null
}
