import { scaleUtc } from 'd3'
import { useRef } from 'react'
import { useFormatter } from 'use-intl'
import type { CaseStretch, CaseThread } from '../../engine/case-thread.ts'
import type { CompiledRecord } from '../../model/compiled.ts'
import { dateOfDay, type Day } from '../../model/time.ts'
import { glyphPath } from '../../ui/glyph-path.ts'
import { useSize } from '../../ui/use-size.ts'
import type { Linked } from '../linked.ts'

interface Props {
  readonly thread: CaseThread
  readonly linked: Linked
}

/** CSS pixels. */
const HEIGHT = 52
const LINE = 17
const AXIS = 34
const MARGIN = 10
const GLYPH = 11
/** How far a state reaches of which no end is told. */
const TAIL = 26
const TICK_ROOM = 80

/**
 * States as bars, records as the glyphs of their groups. A detention is a full bar, a sentence a hollow one, a charge a dashed
 * line; paler where the day is not exact; an arrow where it is told as going on, a dotted tail where nothing is told. All of it is
 * said in words below.
 */
export function CaseLine({ thread, linked }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const { width } = useSize(box)
  const format = useFormatter()
  const first = Math.min(...thread.dated.map(({ earliest }) => earliest ?? thread.factsAsOf))
  const scale = scaleUtc(
    [dateOfDay(first), dateOfDay(thread.factsAsOf + 1)],
    [MARGIN, Math.max(MARGIN, width - MARGIN)],
  )
  const x = (day: Day) => scale(dateOfDay(day))
  const ticks = scale.ticks(Math.max(1, Math.floor(width / TICK_ROOM)))
  const label = (date: Date) =>
    format.dateTime(date, { year: 'numeric', ...(isYear(date) ? {} : { month: 'short' }), timeZone: 'UTC' })

  return (
    <div className="case-line" ref={box} aria-hidden="true">
      {width > 0 && (
        <svg width={width} height={HEIGHT}>
          <line className="case-line__ground" x1={MARGIN} x2={width - MARGIN} y1={LINE} y2={LINE} />
          {ticks.map((date) => (
            <g key={date.getTime()} className="case-line__tick" transform={`translate(${scale(date)} 0)`}>
              <line y1={AXIS - 5} y2={AXIS} />
              <text y={AXIS + 13} textAnchor={scale(date) > width - TICK_ROOM / 2 ? 'end' : 'middle'}>
                {label(date)}
              </text>
            </g>
          ))}
          {thread.stretches.map((stretch) => (
            <Stretch key={stretch.begunBy} stretch={stretch} x={x} />
          ))}
          {thread.dated.map((record) => (
            <RecordGlyph key={record.id} record={record} linked={linked} x={x} />
          ))}
        </svg>
      )}
    </div>
  )
}

const isYear = (date: Date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1

interface StretchProps {
  readonly stretch: CaseStretch
  readonly x: (day: Day) => number
}

function Stretch({ stretch: { state, from, to, end }, x }: StretchProps) {
  const [maybe, surely, still, over] = [x(from.from), x(from.to), x(to.from), x(to.to)]
  const last = end === 'untold' ? Math.max(surely, maybe) : over
  return (
    <g className="case-line__stretch" data-state={state}>
      {surely - maybe > 1 && (
        <rect className="case-line__maybe" x={maybe} width={surely - maybe} y={LINE - 4} height={8} />
      )}
      {end !== 'untold' && still > surely && (
        <rect className="case-line__surely" x={surely} width={still - surely} y={LINE - 4} height={8} />
      )}
      {end !== 'untold' && over - Math.max(still, surely) > 1 && (
        <rect
          className="case-line__maybe"
          x={Math.max(still, surely)}
          width={over - Math.max(still, surely)}
          y={LINE - 4}
          height={8}
        />
      )}
      {end === 'still' && <path className="case-line__arrow" d={`M${last - 1} ${LINE - 6}l7 6l-7 6`} />}
      {end === 'untold' && <line className="case-line__tail" x1={last + 8} x2={last + TAIL} y1={LINE} y2={LINE} />}
    </g>
  )
}

interface GlyphProps {
  readonly record: CompiledRecord
  readonly linked: Linked
  readonly x: (day: Day) => number
}

/** In the middle of what its date may mean; of what lasts, at its beginning. */
function RecordGlyph({ record, linked, x }: GlyphProps) {
  const { dataset, pointed, setPointed, view } = linked
  const shape = record.group === null ? undefined : dataset.groupShapes.get(record.group)
  if (!shape || record.earliest === null || record.latest === null) return null
  const lasts = record.date_shape === 'interval' || record.date_shape === 'open'
  const at = lasts ? x(record.earliest) : (x(record.earliest) + x(record.latest)) / 2
  const isStrong = record.id === pointed || record.id === view.selected
  return (
    <path
      className="case-line__glyph"
      d={glyphPath(shape, isStrong ? GLYPH * 1.4 : GLYPH)}
      transform={`translate(${at} ${LINE})`}
      fill={`var(--group-${record.group})`}
      onPointerEnter={() => setPointed(record.id)}
      onPointerLeave={() => setPointed(null)}
    />
  )
}
