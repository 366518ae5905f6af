import type { Shape } from '../model/catalogue.ts'
import { glyphPath } from './glyph-path.ts'

interface Props {
  readonly group: string
  readonly shape: Shape
  /** CSS pixels. */
  readonly size?: number
}

/** The mark of a group: its shape in its colour. Says nothing to a screen reader: the label stands beside it. */
export function GroupGlyph({ group, shape, size = 12 }: Props) {
  const box = size * 1.3
  return (
    <svg
      className="group-glyph"
      width={box}
      height={box}
      viewBox={`${-box / 2} ${-box / 2} ${box} ${box}`}
      aria-hidden="true"
      data-group={group}
    >
      <path d={glyphPath(shape, size)} fill={`var(--group-${group})`} />
    </svg>
  )
}
