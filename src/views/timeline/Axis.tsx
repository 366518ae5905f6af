import type { AxisTicks } from './axis-ticks.ts'

interface Props {
  readonly axis: AxisTicks
}

/** Lines and labels of an axis; what it says is said elsewhere to a screen reader. */
export function Axis({ axis: { ticks, context } }: Props) {
  return (
    <g className="axis" aria-hidden="true">
      {ticks.map(({ x, major, label }) => (
        <g key={x} transform={`translate(${x} 0)`} className={major ? 'axis__year' : undefined}>
          <line y2={5} />
          {label !== null && (
            <text x={4} y={12}>
              {label}
            </text>
          )}
        </g>
      ))}
      {context !== null && (
        <text className="axis__context" x={4} y={12}>
          {context}
        </text>
      )}
    </g>
  )
}
