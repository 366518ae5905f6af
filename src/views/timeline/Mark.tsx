import type { Shape } from '../../model/catalogue.ts'
import { glyphPath } from '../../ui/glyph-path.ts'
import { GLYPH, type TimelineMark } from './layout.ts'

/** Half the height of a soft span, CSS pixels. */
const SPAN = 4.5
/** How far an open end fades beyond what the source knows. */
const FADE = 46

export type Light = 'lit' | 'unlit'

interface Props {
  readonly mark: TimelineMark
  readonly group: string
  readonly shape: Shape
  readonly light: Light
  readonly possible: boolean
  readonly aggregate: boolean
  readonly disputed: boolean
  readonly pointed: boolean
  readonly selected: boolean
}

/** One event, drawn as wide as its date is uncertain. The meaning of each drawing is listed in model/time.ts. */
export function Mark({ mark, group, shape, light, possible, aggregate, disputed, pointed, selected }: Props) {
  const width = Math.max(0, mark.x1 - mark.x0)
  const classes = ['mark', light === 'unlit' && 'mark--unlit', possible && 'mark--possible', pointed && 'mark--pointed']
  return (
    <g
      className={[...classes, selected && 'mark--selected'].filter(Boolean).join(' ')}
      transform={`translate(0 ${mark.y})`}
      color={`var(--group-${group})`}
    >
      <Extent mark={mark} width={width} aggregate={aggregate} group={group} />
      <rect className="mark__target" x={mark.glyphX - 12} y={-6} width={24} height={12} />
      {(pointed || selected) && <circle className="mark__halo" cx={mark.glyphX} r={GLYPH * 0.95} />}
      <path className="mark__glyph" d={glyphPath(shape, GLYPH)} transform={`translate(${mark.glyphX} 0)`} />
      {disputed && (
        <text className="mark__disputed" x={mark.glyphX + GLYPH * 0.7} y={-1}>
          ≠
        </text>
      )}
    </g>
  )
}

interface ExtentProps {
  readonly mark: TimelineMark
  readonly width: number
  readonly aggregate: boolean
  readonly group: string
}

function Extent({ mark: { shape, x0, x1, members }, width, aggregate, group }: ExtentProps) {
  if (aggregate && width > GLYPH) return <path className="mark__bracket" d={`M${x0},4V-3.5H${x1}V4`} />
  switch (shape) {
    case 'day':
      return null
    case 'month':
    case 'year':
      return <rect className="mark__soft" x={x0} y={-SPAN} width={width} height={SPAN * 2} rx={SPAN} />
    case 'set':
      return (
        <>
          <line className="mark__thread" x1={x0} x2={x1} />
          {members.map(([left, right]) => (
            <rect
              key={left}
              className="mark__member"
              x={Math.min(left, (left + right) / 2 - 2)}
              y={-2.5}
              width={Math.max(4, right - left)}
              height={5}
              rx={2.5}
            />
          ))}
        </>
      )
    case 'within':
      return (
        <rect className="mark__within" x={x0} y={-SPAN} width={width} height={SPAN * 2} fill={`url(#hatch-${group})`} />
      )
    case 'interval':
      return <rect className="mark__bar" x={x0} y={-2} width={width} height={4} />
    case 'open':
      return (
        <>
          <rect className="mark__bar" x={x0} y={-2} width={width} height={4} />
          <rect x={x1} y={-2} width={FADE} height={4} fill={`url(#fade-${group})`} />
        </>
      )
  }
}

/** The paints that need a definition, a hatch and a fade for each group. */
export function MarkPaints({ groups }: { readonly groups: readonly string[] }) {
  return (
    <defs>
      {groups.map((group) => (
        <pattern key={group} id={`hatch-${group}`} width={6} height={6} patternUnits="userSpaceOnUse">
          <path d="M-1,1L1,-1M0,6L6,0M5,7L7,5" stroke={`var(--group-${group})`} strokeWidth={1.2} />
        </pattern>
      ))}
      {groups.map((group) => (
        <linearGradient key={group} id={`fade-${group}`}>
          <stop offset="0" stopColor={`var(--group-${group})`} />
          <stop offset="1" stopColor={`var(--group-${group})`} stopOpacity={0} />
        </linearGradient>
      ))}
    </defs>
  )
}
