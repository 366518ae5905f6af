import type { Dataset } from '../../model/dataset.ts'
import type { DayRange } from '../../model/time.ts'
import type { CssPixels } from './day-scale.ts'
import { GLYPH, stretchOf, type Mark, type Stretch } from './mark.ts'
import { NO_LINE, packImportant } from './packing.ts'

/** Events gathered where a lane has no line for them: "+5". World pixels, CHIP_WIDTH of them at least. */
export interface Chip extends Stretch {
  readonly y: CssPixels
  readonly rows: readonly number[]
  /** From the first day of them all to the last. */
  readonly days: DayRange
}

export interface LastLine {
  readonly chips: readonly Chip[]
  /** Marks that have room between the chips: a glyph takes less than a chip, and says more. */
  readonly marks: readonly Mark[]
}

/** Wide enough for "+999". */
export const CHIP_WIDTH: CssPixels = 30
const GAP: CssPixels = 4

/**
 * Share the last line among the marks for which there is no other: those that fit stay marks, the shortest first, so
 * that most do; the rest are gathered into chips, and what a chip would touch with them. No two chips touch.
 */
export function fillLastLine(dataset: Dataset, lost: readonly Mark[], y: CssPixels): LastLine {
  const stretches = lost.map(stretchOf)
  const lines = packImportant(stretches, (index) => -lengthOf(stretches[index]), 1)
  const kept = new Set(Array.from(lost.keys()).filter((index) => lines[index] !== NO_LINE))
  for (;;) {
    const chips = cluster(lost.filter((_, index) => !kept.has(index)))
    const touched = [...kept].filter((index) =>
      chips.some((chip) => {
        const stretch = stretches[index]
        return stretch !== undefined && chip.left < stretch.right && chip.right > stretch.left
      }),
    )
    if (touched.length === 0) {
      return {
        marks: lost.filter((_, index) => kept.has(index)),
        chips: chips.map((chip) => ({ ...chip, y, days: daysOf(dataset, chip.rows) })),
      }
    }
    for (const index of touched) kept.delete(index)
  }
}

/** Gather marks from left to right. A chip stands where its glyphs would. */
function cluster(marks: readonly Mark[]): readonly (Stretch & { readonly rows: readonly number[] })[] {
  const chips: { left: number; right: number; rows: number[] }[] = []
  for (const { glyphX, row } of marks.toSorted((a, b) => a.glyphX - b.glyphX)) {
    const last = chips.at(-1)
    if (last && widened(last).right + GAP > glyphX - CHIP_WIDTH / 2) {
      last.right = Math.max(last.right, glyphX + GLYPH / 2)
      last.rows.push(row)
    } else chips.push({ left: glyphX - GLYPH / 2, right: glyphX + GLYPH / 2, rows: [row] })
  }
  return chips.map((chip) => ({ ...widened(chip), rows: chip.rows }))
}

const lengthOf = (stretch: Stretch | undefined) => (stretch ? stretch.right - stretch.left : 0)

function widened({ left, right }: Stretch): Stretch {
  const missing = Math.max(0, CHIP_WIDTH - (right - left)) / 2
  return { left: left - missing, right: right + missing }
}

const daysOf = ({ earliest, latest }: Dataset, rows: readonly number[]): DayRange => ({
  from: rows.reduce((first, row) => Math.min(first, earliest[row] ?? 0), Infinity),
  to: rows.reduce((last, row) => Math.max(last, latest[row] ?? 0), -Infinity),
})
