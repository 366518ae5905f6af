import { textWidth } from '../../ui/text-width.ts'
import { SANS } from './symbol-paints.ts'

/** Face of the names beside symbols. */
export const LABEL_FONT = `600 12.5px ${SANS}`

/** Width of a label, CSS pixels. */
export function labelWidth(text: string): number {
  return textWidth(text, LABEL_FONT)
}

/** CSS pixels, line height included. */
export const LABEL_HEIGHT = 16
