import { useCallback, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import { useTranslations } from 'use-intl'
import { isLit } from '../../engine/lit.ts'
import { POSSIBLE } from '../../engine/selection.ts'
import { passes, standingOf } from '../../engine/standing.ts'
import type { DayRange } from '../../model/time.ts'
import { pointOn } from '../../ui/magnified.ts'
import type { Linked } from '../linked.ts'
import type { AxisLine } from './axis-ticks.ts'
import { momentX, type DayScale } from './day-scale.ts'
import { layoutOffset, type Scene } from './draw.ts'
import type { MarkLook } from './draw-mark.ts'
import { findMark } from './find-mark.ts'
import { glideOf } from './glide.ts'
import { Glider } from './Glider.tsx'
import { hitIndex, type Hit } from './hit-index.ts'
import { isCommand } from './keys.ts'
import type { TimelineLayout } from './layout.ts'
import { daysUnder, type MarkNotes } from './mark.ts'
import { Options } from './Options.tsx'
import { closerLook, isClosest, revealDays, zoomRange } from './range.ts'
import { CrowdTooltip, MarkTooltip } from './Tooltip.tsx'
import { useCanvas } from './use-canvas.ts'
import { usePaints } from './use-paints.ts'
import { useReveal } from './use-reveal.ts'
import type { VisibleRange } from './use-visible-range.ts'
import { useZoom } from './use-zoom.ts'
import { walkFrom, walkOfKey } from './walk.ts'

type Crowd = Exclude<Hit, { kind: 'mark' }>

interface Props {
  readonly linked: Linked
  readonly layout: TimelineLayout
  readonly notes: MarkNotes
  readonly atEdges: Scene['atEdges']
  /** Of what shows at rest, and of what is drawn: its margins come into sight while one pans. */
  readonly scale: DayScale
  readonly wide: DayScale
  readonly lines: readonly AxisLine[]
  readonly range: VisibleRange
  /** The box that scrolls, and the height of it that shows. */
  readonly box: RefObject<HTMLElement | null>
  readonly height: number
  /** For a room: nothing on it is dimmed or smaller than a label. */
  readonly isStage: boolean
}

/**
 * The marks, on a canvas. For hand and pointer: what lies under it, by an index. For the keyboard and for a screen
 * reader: a list box whose arrows walk the events in time order, Enter selects, + and − zoom; it never traps the focus.
 */
export function Lanes({ linked, layout, notes, atEdges, scale, wide, lines, range, box, height, isStage }: Props) {
  const { dataset, selection, lit, view, setView, pointed, setPointed } = linked
  const t = useTranslations('timeline')
  const surface = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const groups = useMemo(() => dataset.vocabulary.groups.map(({ id }) => id), [dataset])
  const read = usePaints(surface, groups, view.theme)
  const paints = useMemo(() => (isStage && read ? { ...read, smallFont: read.font } : read), [isStage, read])
  useZoom({ target: surface, box, width: scale.width, range })

  const hits = useMemo(() => hitIndex(layout, (row) => passes(dataset, selection, row)), [layout, dataset, selection])
  const [under, setUnder] = useState<{ readonly crowd: Crowd; readonly of: TimelineLayout } | null>(null)
  const crowd = under?.of === layout ? under.crowd : null
  const [walkedTo, setWalkedTo] = useState<number | null>(null)
  /** The lane last under the pointer: of an event that lies in several, what is meant is the mark there. */
  const [near, setNear] = useState<string | null>(null)
  const rowOf = (id: string | null) => (id === null ? undefined : dataset.rowOf.get(id))
  const pointedRow = rowOf(pointed)
  const selectedRow = rowOf(view.selected)
  const activeRow = [pointedRow, selectedRow].find((row) => row !== undefined && row < dataset.datedRows)
  const offset = layoutOffset({ layout, scale })
  const found = {
    pointed: findMark(dataset, layout, pointedRow, notes, near),
    selected: findMark(dataset, layout, selectedRow, notes, near),
  }
  const told = found.pointed && isInSight(linked, found.pointed.mark.row, range.visible) ? found.pointed.mark : null
  const placeOf = useCallback(
    (row: number) => findMark(dataset, layout, row, notes, near)?.mark ?? null,
    [dataset, layout, notes, near],
  )
  const walked = findMark(dataset, layout, walkedTo ?? undefined, notes)
  useReveal(box, scale.width > 0 ? view.selected : null, found.selected?.mark.y ?? null)
  useReveal(box, walkedTo === null ? null : String(walkedTo), walked?.mark.y ?? null)

  const partners = new Set([...(notes.partsOf(pointedRow ?? -1) ?? []), ...(notes.partsOf(selectedRow ?? -1) ?? [])])
  const lookOf = (row: number): MarkLook | null => {
    const standing = standingOf(dataset, selection, row)
    const group = groups[dataset.group[row] ?? groups.length]
    const shape = group === undefined ? undefined : dataset.groupShapes.get(group)
    if (standing === 0 || group === undefined || !shape || !paints) return null
    return {
      colour: paints.group(group),
      shape,
      unlit: !isLit(dataset, lit.days, row),
      possible: standing === POSSIBLE,
      emphasis:
        row === pointedRow ? 'pointed' : row === selectedRow ? 'selected' : partners.has(row) ? 'partner' : 'none',
    }
  }
  useCanvas(
    canvas,
    box,
    paints && {
      layout,
      atEdges,
      scale: wide,
      ticks: lines,
      window: view.window,
      veilBelow: isStage,
      momentX: momentX(view.moment, wide),
      lit: lit.days,
      lookOf,
      laneColour: ({ id }) => (view.lanes === 'group' ? paints.group(id) : paints.inkSoft),
      loose: [found.pointed, found.selected].flatMap((each) => (each && !each.drawn ? [each.mark] : [])),
      paints,
    },
    height,
  )

  const hitAt = (event: MouseEvent<HTMLElement>): Hit | null => {
    const { x, y } = pointOn(event.currentTarget, event)
    setNear(layout.lanes.find((lane) => y >= lane.top && y < lane.top + lane.height)?.id ?? null)
    return hits.at(x + offset - glideOf(scale, range.glide.days()), y)
  }
  const point = (hit: Hit | null) => {
    setPointed(hit?.kind === 'mark' ? (dataset.records.at(hit.mark.row)?.id ?? null) : null)
    setUnder(hit && hit.kind !== 'mark' ? { crowd: hit, of: layout } : null)
  }
  const lookCloser = (days: DayRange) => {
    if (isClosest(scale.range)) setView({ window: days, panel: 'table' }, 'push')
    else range.commit(closerLook(scale.range, days))
    setUnder(null)
  }
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const hit = hitAt(event)
    if (hit?.kind === 'mark') setView({ selected: dataset.records.at(hit.mark.row)?.id ?? null }, 'push')
    else if (hit) lookCloser(hit.kind === 'chip' ? daysUnder(layout.world, hit.chip) : hit.bin.days)
  }

  const walkTo = (row: number | null) => {
    const record = row === null ? undefined : dataset.records.at(row)
    if (row === null || !record) return
    const days = { from: dataset.earliest[row] ?? 0, to: dataset.latest[row] ?? 0 }
    const reveal = revealDays(range.visible, days, range.bounds)
    if (reveal !== range.visible) range.commit(reveal)
    setPointed(record.id)
    setWalkedTo(row)
    setNear(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isCommand(event)) return
    const walk = walkOfKey(event.key)
    const screens = { PageDown: 0.8, PageUp: -0.8 }[event.key]
    const factor = { '+': 0.5, '=': 0.5, '-': 2 }[event.key]
    if (walk) walkTo(walkFrom(linked, activeRow ?? null, walk))
    else if ((event.key === 'Enter' || event.key === ' ') && activeRow !== undefined) {
      setView({ selected: dataset.records.at(activeRow)?.id ?? null }, 'push')
    } else if (screens !== undefined) range.pan(screens)
    else if (factor !== undefined) {
      range.commit(zoomRange(range.visible, factor, middleOf(linked, activeRow, range.visible), range.bounds))
    } else return
    event.preventDefault()
  }

  return (
    <div
      className="lanes"
      style={{ width: scale.width, height: Math.max(layout.height, height) }}
      data-earlier={range.visible.from > range.bounds.from || undefined}
      data-later={range.visible.to < range.bounds.to || undefined}
    >
      <Glider glide={range.glide} scale={scale} className="lanes__drawing">
        <canvas
          ref={canvas}
          className="lanes__canvas"
          style={{ width: wide.width, height, marginLeft: (scale.width - wide.width) / 2 }}
          aria-hidden="true"
        />
      </Glider>
      <div
        ref={surface}
        className="lanes__surface"
        role="listbox"
        tabIndex={0}
        aria-label={t('marks')}
        aria-activedescendant={activeRow === undefined ? undefined : `mark-${activeRow}`}
        data-over={crowd?.kind ?? (pointed === null ? undefined : 'mark')}
        onKeyDown={onKeyDown}
        onBlur={() => setPointed(null)}
        onPointerMove={(event) => {
          if (event.buttons === 0) point(hitAt(event))
        }}
        onPointerLeave={() => point(null)}
        onClick={onClick}
      >
        <Glider glide={range.glide} scale={scale}>
          <Options
            dataset={dataset}
            selection={selection}
            selected={view.selected}
            language={view.language}
            active={activeRow ?? null}
            place={placeOf}
            offset={offset}
          />
        </Glider>
      </div>
      <Glider glide={range.glide} scale={scale} className="lanes__told">
        {told && <MarkTooltip linked={linked} mark={told} offset={offset} width={scale.width} />}
        {crowd && !told && <CrowdTooltip hit={crowd} offset={offset} scale={scale} />}
      </Glider>
    </div>
  )
}

/** Whether a row passes, and some of its days show: pointed at elsewhere, it may do neither. */
function isInSight({ dataset, selection }: Linked, row: number, { from, to }: DayRange): boolean {
  return passes(dataset, selection, row) && (dataset.earliest[row] ?? 0) <= to && (dataset.latest[row] ?? 0) >= from
}

/** The day to zoom about: of the event that is active, if it shows, else the middle of what does. */
function middleOf({ dataset }: Linked, row: number | undefined, { from, to }: DayRange): number {
  const middle = row === undefined ? NaN : ((dataset.earliest[row] ?? NaN) + (dataset.latest[row] ?? NaN)) / 2
  return middle >= from && middle <= to ? middle : (from + to) / 2
}
