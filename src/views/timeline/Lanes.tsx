import { useMemo, useRef, type KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import { allRecords } from '../../engine/all-records.ts'
import { isLit } from '../../engine/lit.ts'
import { POSSIBLE } from '../../engine/selection.ts'
import { standingOf } from '../../engine/standing.ts'
import { localise } from '../../model/localised.ts'
import type { DayRange } from '../../model/time.ts'
import type { Linked } from '../linked.ts'
import { Axis } from './Axis.tsx'
import type { DayScale, TimelineLayout, TimelineMark } from './layout.ts'
import { Mark, MarkPaints } from './Mark.tsx'
import { useZoom } from './use-zoom.ts'
import type { VisibleRange } from './use-visible-range.ts'
import './marks.css'

interface Props {
  readonly linked: Linked
  readonly layout: TimelineLayout
  readonly scale: DayScale
  readonly range: VisibleRange
  /** Arrow keys: walk the events in time order. */
  readonly onWalk: (direction: Walk) => void
}

export type Walk = 'previous' | 'next' | 'first' | 'last'

const WALK = { ArrowRight: 'next', ArrowLeft: 'previous', Home: 'first', End: 'last' } as const

/** The marks. A list box: arrows walk its events in time order, Enter selects, and it never traps the focus. */
export function Lanes(props: Props) {
  const { linked, layout, scale, range, onWalk } = props
  const { dataset, selection, view, setView, pointed, setPointed } = linked
  const t = useTranslations('timeline')
  const dates = useDateText()
  const svgRef = useRef<SVGSVGElement>(null)
  useZoom({ target: svgRef, width: scale.width, range })
  const aggregates = useMemo(() => aggregatesOf(dataset), [dataset])

  const marks = inTimeOrder(layout.marks)
  const active = marks.find(({ id }) => id === (pointed ?? view.selected))

  const describe = (id: string, row: number): string => {
    const record = dataset.records.at(row)
    if (!record) return id
    const places = record.places.map(({ place }) => dataset.places.get(place)).filter((place) => place !== undefined)
    const where = places.map(({ name }) => localise(name, view.language)).join(', ')
    return t('mark', { date: dates.record(record), title: record.title, place: where })
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const walk = WALK[event.key as keyof typeof WALK]
    if (walk) {
      event.preventDefault()
      onWalk(walk)
    } else if ((event.key === 'Enter' || event.key === ' ') && active) {
      event.preventDefault()
      setView({ selected: active.id }, 'push')
    }
  }

  return (
    <svg
      ref={svgRef}
      className="lanes"
      width={scale.width}
      height={layout.height}
      role="listbox"
      tabIndex={0}
      aria-label={t('marks')}
      aria-activedescendant={active ? optionId(active) : undefined}
      onKeyDown={onKeyDown}
      onBlur={() => setPointed(null)}
    >
      <MarkPaints groups={dataset.vocabulary.groups.map(({ id }) => id)} />
      <g aria-hidden="true">
        {layout.lanes.map(({ id, top, height }) => (
          <line key={id} className="lanes__rule" x2={scale.width} y1={top + height} y2={top + height} />
        ))}
        <Axis scale={scale} guide={layout.height} />
        {view.window && <OutsideWindow window={view.window} scale={scale} height={layout.height} />}
        {view.moment !== null && (
          <line
            className="lanes__moment"
            x1={scale.x(view.moment + 0.5)}
            x2={scale.x(view.moment + 0.5)}
            y2={layout.height}
          />
        )}
      </g>
      {marks.map((mark) => {
        const record = dataset.records.at(mark.row)
        const group = record?.group
        const shape = group ? dataset.groupShapes.get(group) : undefined
        if (!record || !group || !shape) return null
        return (
          <g
            key={`${mark.lane}/${mark.id}`}
            id={optionId(mark)}
            role="option"
            aria-selected={view.selected === mark.id}
            aria-label={describe(mark.id, mark.row)}
            data-event={mark.id}
            onPointerEnter={() => setPointed(mark.id)}
            onPointerLeave={() => setPointed(null)}
            onClick={() => setView({ selected: mark.id }, 'push')}
          >
            <Mark
              mark={mark}
              group={group}
              shape={shape}
              light={isLit(dataset, linked.lit.days, mark.row) ? 'lit' : 'unlit'}
              possible={standingOf(dataset, selection, mark.row) === POSSIBLE}
              aggregate={aggregates.has(mark.id)}
              disputed={record.disputed.length > 0}
              pointed={pointed === mark.id}
              selected={view.selected === mark.id}
            />
          </g>
        )
      })}
    </svg>
  )
}

/** Ids of the records that others are part of. */
function aggregatesOf(dataset: Linked['dataset']): ReadonlySet<string> {
  return new Set(
    [...allRecords(dataset)].flatMap(({ links }) =>
      links.filter(({ type }) => type === 'part_of').map(({ event }) => event),
    ),
  )
}

const optionId = ({ lane, id }: TimelineMark) => `mark-${lane}-${id}`

function inTimeOrder(marks: readonly TimelineMark[]): readonly TimelineMark[] {
  return marks.toSorted((a, b) => a.row - b.row)
}

interface OutsideProps {
  readonly window: DayRange
  readonly scale: DayScale
  readonly height: number
}

/** Dims the days the window leaves out. */
function OutsideWindow({ window, scale, height }: OutsideProps) {
  const left = Math.max(0, scale.x(window.from))
  const right = Math.min(scale.width, scale.x(window.to + 1))
  return (
    <>
      <rect className="lanes__outside" width={Math.max(0, left)} height={height} />
      <rect className="lanes__outside" x={right} width={Math.max(0, scale.width - right)} height={height} />
    </>
  )
}
