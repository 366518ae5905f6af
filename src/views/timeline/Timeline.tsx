import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { litRows } from '../../engine/lit.ts'
import { FAILS } from '../../engine/selection.ts'
import { nextRow, previousRow } from '../../engine/step.ts'
import { useDateText } from '../../messages/date-text.ts'
import type { Day, DayRange } from '../../model/time.ts'
import { useSize } from '../../ui/use-size.ts'
import { SLIDING_DAYS } from '../../view-state/view-state.ts'
import type { Linked } from '../linked.ts'
import { Controls } from './Controls.tsx'
import { addMonths, neighbourDay } from './keys.ts'
import { LaneLabels } from './LaneLabels.tsx'
import { assignLanes } from './lanes.ts'
import { Lanes } from './Lanes.tsx'
import { dayScale, layoutTimeline } from './layout.ts'
import { MomentTrack } from './MomentTrack.tsx'
import { Overview } from './Overview.tsx'
import { boundsOf, clampRange, openingRange, revealDays, zoomRange } from './range.ts'
import { Tooltip } from './Tooltip.tsx'
import { UndatedTray } from './UndatedTray.tsx'
import { usePlayback } from './use-playback.ts'
import { useReveal } from './use-reveal.ts'
import './timeline.css'

/** Overview with the window, lanes with the moment, the tray of the undated, and a button beside every drag. */
export function Timeline(linked: Linked) {
  const { dataset, selection, view, setView, pointed, setPointed, previewMoment } = linked
  const t = useTranslations('timeline')
  const dates = useDateText()
  const plotRef = useRef<HTMLDivElement>(null)
  const scrollRef = useRef<HTMLDivElement>(null)
  const { width } = useSize(plotRef)
  const [gesture, setGesture] = useState<DayRange | null>(null)
  const [playing, setPlaying] = useState(false)
  /** Selected record from which the person has moved on by hand: it is not brought back into view. */
  const [letGo, setLetGo] = useState<string | null>(null)
  const [speed, setSpeed] = useState(1)

  const bounds = useMemo(() => boundsOf(dataset), [dataset])
  const opening = useMemo(() => openingRange(dataset), [dataset])
  const chosen = clampRange(view.visible ?? opening, bounds)
  const visible = gesture ?? (letGo === view.selected ? chosen : revealRow(dataset, view.selected, chosen, bounds))
  const scale = useMemo(
    () => dayScale({ from: visible.from, to: visible.to }, width),
    [visible.from, visible.to, width],
  )
  const assignment = useMemo(() => assignLanes(dataset, view.lanes), [dataset, view.lanes])
  const layout = useMemo(
    () => layoutTimeline(dataset, selection.standing, assignment, scale),
    [dataset, selection, assignment, scale],
  )
  useReveal(scrollRef, view.selected, layout.marks.find(({ id }) => id === view.selected)?.y ?? null)
  const lit = useMemo(
    () => litRows(dataset, view.moment, view.trail === 'sliding' ? SLIDING_DAYS : null),
    [dataset, view.moment, view.trail],
  )
  const aggregates = useMemo(() => aggregatesOf(linked.dataset), [linked.dataset])
  const passing = useMemo(() => selection.rows.filter((row) => row < dataset.datedRows), [selection, dataset])
  const starts = useMemo(() => passing.map((row) => dataset.earliest[row] ?? 0), [passing, dataset])

  const show = (range: DayRange) => {
    setLetGo(view.selected)
    setView({ visible: clampRange(range, bounds) }, 'replace')
  }
  /** A new moment lets go of the selected event: document and map follow the moment again. */
  const setMoment = (moment: Day | null) => {
    previewMoment(null)
    if (moment === null) return setView({ moment }, 'push')
    const reveal = revealDays(visible, { from: moment, to: moment }, bounds)
    setView({ moment, selected: null, ...(reveal === visible ? {} : { visible: reveal }) }, 'push')
  }
  const step = (direction: 'previous' | 'next') => {
    const from = view.moment ?? (direction === 'next' ? visible.from - 1 : visible.to + 1)
    const day = neighbourDay(starts, from, direction)
    if (day !== null) setMoment(day)
  }
  const walk = (direction: 'previous' | 'next' | 'first' | 'last') => {
    const current = dataset.rowOf.get(pointed ?? view.selected ?? '') ?? null
    const row = {
      previous: () => previousRow(dataset, selection, current),
      next: () => nextRow(dataset, selection, current),
      first: () => nextRow(dataset, selection, null),
      last: () => previousRow(dataset, selection, null),
    }[direction]()
    const record = row === null ? undefined : dataset.records[row]
    if (row === null || !record) return
    const days = { from: dataset.earliest[row] ?? visible.from, to: dataset.latest[row] ?? visible.to }
    const reveal = revealDays(visible, days, bounds)
    if (reveal !== visible) show(reveal)
    setPointed(record.id)
  }
  const dayForKey = ({ key, shiftKey }: KeyboardEvent): Day | null => {
    switch (key) {
      case 'Home':
        return bounds.from
      case 'End':
        return bounds.to
      case 'ArrowRight':
      case 'ArrowUp':
        return shiftKey
          ? addMonths(view.moment ?? visible.from, 1)
          : neighbourDay(starts, view.moment ?? visible.from - 1, 'next')
      case 'ArrowLeft':
      case 'ArrowDown':
        return shiftKey
          ? addMonths(view.moment ?? visible.to, -1)
          : neighbourDay(starts, view.moment ?? visible.to + 1, 'previous')
      default:
        return null
    }
  }

  const firstDay = starts[0] ?? bounds.from
  const lastDay = Math.min(bounds.to, (starts.at(-1) ?? bounds.to) + 30)
  usePlayback({
    playing,
    speed,
    start: view.moment === null || view.moment >= lastDay ? Math.max(firstDay, visible.from) - 1 : view.moment,
    end: lastDay,
    nextStep: (after) => neighbourDay(starts, after, 'next'),
    onFrame: previewMoment,
    onEnd: (day) => {
      setPlaying(false)
      setMoment(day)
    },
  })
  const play = (next: boolean) => {
    setPlaying(next)
    if (!next) setMoment(view.moment)
  }
  /** Any touch of the moment ends the play. */
  const byHand = (action: (day: Day) => void) => (day: Day) => {
    setPlaying(false)
    action(day)
  }

  const soFar = dataset.weight.reduce(
    (sum, weight, row) =>
      row < dataset.datedRows && selection.standing[row] !== FAILS && lit[row] ? sum + weight : sum,
    0,
  )
  const pointedMark = layout.marks.find(({ id }) => id === pointed)

  return (
    <div className="timeline">
      <Controls
        playing={playing}
        onPlay={play}
        onStep={(direction) => {
          setPlaying(false)
          step(direction)
        }}
        speed={speed}
        onSpeed={setSpeed}
        trail={view.trail}
        onTrail={(trail) => setView({ trail }, 'push')}
        lanes={view.lanes}
        onLanes={(lanes) => setView({ lanes }, 'push')}
        moment={view.moment}
        onMoment={setMoment}
        window={view.window}
        span={bounds}
        onWindow={(window) => setView({ window }, 'push')}
        onZoom={(factor) =>
          show(factor === 'all' ? bounds : zoomRange(visible, factor, (visible.from + visible.to) / 2, bounds))
        }
        status={
          view.moment === null
            ? t('noMoment')
            : t('momentStatus', {
                date: dates.day(view.moment),
                count: soFar,
                total: selection.count - selection.undated,
              })
        }
      />
      <div className="timeline__body">
        <div className="timeline__overview">
          {width > 0 && <Overview linked={linked} bounds={bounds} visible={visible} width={width} />}
        </div>
        <div className="timeline__track">
          <EdgeButton count={layout.before} side="before" onClick={() => show({ from: bounds.from, to: visible.to })} />
          <MomentTrack
            scale={scale}
            bounds={bounds}
            moment={view.moment}
            onPreview={byHand(previewMoment)}
            onCommit={byHand(setMoment)}
            dayForKey={dayForKey}
            onTogglePlay={() => play(!playing)}
          />
          <EdgeButton count={layout.after} side="after" onClick={() => show({ from: visible.from, to: bounds.to })} />
        </div>
        {pointedMark && (
          <div className="timeline__tooltip-line">
            <Tooltip linked={linked} mark={pointedMark} width={width} />
          </div>
        )}
        <div className="timeline__scroll" ref={scrollRef}>
          <LaneLabels dataset={dataset} layout={layout} laneKey={view.lanes} language={view.language} />
          <div className="timeline__plot" ref={plotRef}>
            {width > 0 && (
              <Lanes
                linked={linked}
                layout={layout}
                scale={scale}
                bounds={bounds}
                visible={visible}
                lit={lit}
                aggregates={aggregates}
                onZoom={setGesture}
                onRest={(range) => {
                  setGesture(null)
                  show(range)
                }}
                onWalk={walk}
              />
            )}
          </div>
        </div>
        <UndatedTray linked={linked} />
      </div>
    </div>
  )
}

/** The range, moved where the record would be off screen. */
function revealRow(dataset: Linked['dataset'], id: string | null, range: DayRange, bounds: DayRange): DayRange {
  const row = id === null ? undefined : dataset.rowOf.get(id)
  if (row === undefined || row >= dataset.datedRows) return range
  return revealDays(range, { from: dataset.earliest[row] ?? 0, to: dataset.latest[row] ?? 0 }, bounds)
}

/** Ids of the records that others are part of. */
function aggregatesOf({ records }: Linked['dataset']): ReadonlySet<string> {
  return new Set(
    records.flatMap(({ links }) => links.filter(({ type }) => type === 'part_of').map(({ event }) => event)),
  )
}

interface EdgeProps {
  readonly count: number
  readonly side: 'before' | 'after'
  readonly onClick: () => void
}

/** Says how many events lie off screen, and shows them. */
function EdgeButton({ count, side, onClick }: EdgeProps) {
  const t = useTranslations('timeline')
  if (count === 0) return null
  const [text, label] = side === 'before' ? (['earlier', 'earlierLong'] as const) : (['later', 'laterLong'] as const)
  return (
    <button
      type="button"
      className={`edge-button edge-button--${side}`}
      onClick={onClick}
      aria-label={t(label, { count })}
    >
      {t(text, { count: String(count) })}
    </button>
  )
}
