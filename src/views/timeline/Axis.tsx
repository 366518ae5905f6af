import { memo } from 'react'
import type { AxisTick } from './axis-ticks.ts'

/**
 * Lines and labels of an axis; what it says is said elsewhere to a screen reader. Each has its own place and none a transform,
 * which a browser would sort into layers with every frame.
 */
export const Axis = memo(function Axis({ ticks }: { readonly ticks: readonly AxisTick[] }) {
  return (
    <g className="axis" aria-hidden="true">
      {ticks.map(({ x, major, label }) => (
        <g key={x} className={major ? 'axis__year' : undefined}>
          <line x1={x} x2={x} y2={5} />
          {label !== null && (
            <text x={x + 4} y={12}>
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  )
})

/** Which year it is, or which month, at the left end of an axis whose labels there do not tell it. */
export function AxisContext({ text }: { readonly text: string | null }) {
  if (text === null) return null
  return (
    <g className="axis" aria-hidden="true">
      <text className="axis__context" x={4} y={12}>
        {text}
      </text>
    </g>
  )
}
