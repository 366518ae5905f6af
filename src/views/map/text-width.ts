import { textWidth } from '../../ui/text-width.ts'

/** Same face as `.place-symbol__label` in symbols.css. */
const FONT = '600 12.5px "Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif'

/** Width of a label, CSS pixels. */
export function labelWidth(text: string): number {
  return textWidth(text, FONT)
}

/** CSS pixels, line height included. */
export const LABEL_HEIGHT = 16
