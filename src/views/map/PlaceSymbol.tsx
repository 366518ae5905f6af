import { memo } from 'react'
import type { PlacedLabel } from './labels.ts'
import type { PlaceMark } from './place-marks.ts'
import { basisArcs, donutArcs, radiusOf, RING_MARGIN, thicknessOf } from './symbols.ts'
import { reachOf } from './symbol-layout.ts'
import { pointing } from '../../ui/pointing.ts'

/** A symbol under the pointer or the focus, and where it stands. */
export interface PointedPlace {
  readonly mark: PlaceMark
  readonly x: number
  readonly y: number
  readonly radius: number
}

export type Emphasis = 'none' | 'selected' | 'pointed'

interface Props {
  readonly mark: PlaceMark
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Radius of one event. */
  readonly unit: number
  readonly label: PlacedLabel | null
  readonly labelText: string
  readonly name: string
  /** The number in the middle. */
  readonly number: number
  readonly chosen: boolean
  /** Another place is chosen. */
  readonly muted: boolean
  readonly emphasis: Emphasis
  readonly onPoint: (place: PointedPlace | null) => void
  readonly onToggle: (id: string) => void
}

/** A place as a button: donut by kind of event, ring by basis, the number, the name. Its accessible name says it all. */
export const PlaceSymbol = memo(function PlaceSymbol(props: Props) {
  const { mark, x, y, radius, label, labelText, name, number, chosen, muted, emphasis, onPoint, onToggle } = props
  const half = reachOf(radius) + 2
  return (
    <button
      type="button"
      className="place-symbol"
      style={{ transform: `translate(${round(x - half)}px, ${round(y - half)}px)`, width: half * 2, height: half * 2 }}
      aria-pressed={chosen}
      aria-label={name}
      data-place={mark.id}
      data-muted={muted || undefined}
      data-unlit={number === 0 || undefined}
      data-emphasis={emphasis}
      data-side={label?.side}
      onClick={() => onToggle(mark.id)}
      {...pointing(onPoint, { mark, x, y, radius })}
    >
      <svg width={half * 2} height={half * 2} viewBox={`${-half} ${-half} ${half * 2} ${half * 2}`} aria-hidden="true">
        <Drawing mark={mark} radius={radius} unit={props.unit} number={number} ringed={chosen || emphasis !== 'none'} />
      </svg>
      {label && (
        <span
          className="place-symbol__label"
          style={{ transform: `translate(${round(label.left - x + half)}px, ${round(label.top - y + half)}px)` }}
        >
          {labelText}
        </span>
      )}
    </button>
  )
})

interface DrawingProps extends Pick<Props, 'mark' | 'radius' | 'unit' | 'number'> {
  readonly ringed: boolean
}

/** Drawn again only when the place's own numbers change, not when the map moves or a label makes room. */
const Drawing = memo(function Drawing({ mark, radius, unit, number, ringed }: DrawingProps) {
  const litRadius = radiusOf(mark.lit, unit)
  return (
    <>
      <circle className="place-symbol__paper" r={radius + RING_MARGIN + 1} />
      {mark.related ? (
        <circle className="place-symbol__related" r={radius} />
      ) : (
        <>
          <circle className="place-symbol__all" r={radius} />
          <g className="place-symbol__lit" style={{ transform: `scale(${round(litRadius / radius)})` }}>
            {donutArcs(mark.groups, radius).map(({ key, path }) => (
              <path key={key} d={path} fill={`var(--group-${key})`} />
            ))}
          </g>
          {basisArcs(mark.bases, radius).map(({ key, path, basis }) => (
            <path key={key} className={`basis-line basis-line--${basis}`} d={path} />
          ))}
        </>
      )}
      {ringed && <circle className="place-symbol__halo" r={radius + RING_MARGIN + 2.5} />}
      <text
        className="place-symbol__number"
        y="0.355em"
        fontSize={numberSize(mark.related ? radius : litRadius || radius, number)}
      >
        {number}
      </text>
    </>
  )
})

/** Type size of a number that fits into the hole, CSS pixels. */
function numberSize(radius: number, number: number): number {
  const hole = radius - thicknessOf(radius)
  return round(Math.min(17, Math.max(10, (hole * 2.1) / Math.max(1.7, String(number).length))))
}

const round = (n: number) => Math.round(n * 100) / 100
