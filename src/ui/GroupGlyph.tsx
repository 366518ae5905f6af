import type { Shape } from '../model/catalogue.ts'
import { glyphBox, glyphPath } from './glyph-path.ts'

interface Props {
  readonly group: string
  readonly shape: Shape
  /** CSS pixels. */
  readonly size?: number
}

/** The mark of a group: its shape in its colour. Says nothing to a screen reader: the label stands beside it. */
export function GroupGlyph(props: Props) {
  return <GroupGlyphs marks={[props]} size={props.size ?? 12} />
}

interface RowProps {
  readonly marks: readonly Pick<Props, 'group' | 'shape'>[]
  /** Of each, CSS pixels. */
  readonly size: number
}

/** Marks of groups in a row, one beside the other: one picture, because a browser draws one in a fraction of the time of several. */
export function GroupGlyphs({ marks, size }: RowProps) {
  const box = glyphBox(size)
  return (
    <svg
      className="group-glyph"
      width={box * marks.length}
      height={box}
      viewBox={`${-box / 2} ${-box / 2} ${box * marks.length} ${box}`}
      aria-hidden="true"
    >
      {marks.map(({ group, shape }, at) => (
        <path key={group} d={glyphPath(shape, size, at * box)} fill={`var(--group-${group})`} />
      ))}
    </svg>
  )
}
