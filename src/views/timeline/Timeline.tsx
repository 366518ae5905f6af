import { useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { nextRow, previousRow } from '../../engine/step.ts'
import { useSize } from '../../ui/use-size.ts'
import type { Linked } from '../linked.ts'
import { Controls } from './Controls.tsx'
import { EdgeButton } from './EdgeButton.tsx'
import { LaneLabels } from './LaneLabels.tsx'
import { assignLanes } from './lanes.ts'
import { Lanes, type Walk } from './Lanes.tsx'
import { dayScale, layoutTimeline } from './layout.ts'
import { MomentTrack } from './MomentTrack.tsx'
import { Overview } from './Overview.tsx'
import { revealDays } from './range.ts'
import { Tooltip } from './Tooltip.tsx'
import { UndatedTray } from './UndatedTray.tsx'
import { useMoment } from './use-moment.ts'
import { useReveal } from './use-reveal.ts'
import { useVisibleRange } from './use-visible-range.ts'
import './timeline.css'

/** Overview with the window, lanes with the moment, the tray of the undated, and a button beside every drag. */
export function Timeline(linked: Linked) {
  const { dataset, selection, view, setView, pointed } = linked
  const t = useTranslations('timeline')
  const plotRef = useRef<HTMLDivElement>(null)
  const scrollRef = useRef<HTMLDivElement>(null)
  const { width } = useSize(plotRef)
  const range = useVisibleRange(linked)
  const moment = useMoment(linked, range)
  const { bounds, visible } = range

  const scale = useMemo(() => dayScale(visible, width), [visible, width])
  const assignment = useMemo(() => assignLanes(dataset, view.lanes), [dataset, view.lanes])
  const layout = useMemo(
    () => layoutTimeline(dataset, selection, assignment, scale),
    [dataset, selection, assignment, scale],
  )
  const markOf = (id: string | null) => layout.marks.find((mark) => mark.id === id)
  const [walkedTo, setWalkedTo] = useState<string | null>(null)
  useReveal(scrollRef, width > 0 ? view.selected : null, markOf(view.selected)?.y ?? null)
  useReveal(scrollRef, walkedTo, markOf(walkedTo)?.y ?? null)
  const pointedMark = markOf(pointed)

  return (
    <div className="timeline">
      <Controls
        moment={moment}
        view={view}
        setView={setView}
        bounds={bounds}
        onZoom={range.zoom}
        status={view.moment === null ? t('noMoment') : momentStatus(linked, t)}
      />
      <div className="timeline__body">
        <div className="timeline__overview">
          {width > 0 && <Overview linked={linked} bounds={bounds} visible={visible} width={width} />}
        </div>
        <div className="timeline__track">
          <EdgeButton
            count={layout.before}
            side="before"
            onClick={() => range.commit({ from: bounds.from, to: visible.to })}
          />
          <MomentTrack scale={scale} bounds={bounds} day={view.moment} moment={moment} />
          <EdgeButton
            count={layout.after}
            side="after"
            onClick={() => range.commit({ from: visible.from, to: bounds.to })}
          />
        </div>
        <div className="timeline__scroll" ref={scrollRef}>
          <LaneLabels dataset={dataset} layout={layout} laneKey={view.lanes} language={view.language} />
          <div className="timeline__plot" ref={plotRef}>
            {pointedMark && <Tooltip linked={linked} mark={pointedMark} width={width} />}
            {width > 0 && (
              <Lanes
                linked={linked}
                layout={layout}
                scale={scale}
                range={range}
                onWalk={(direction) => setWalkedTo(walk(linked, range, direction))}
              />
            )}
          </div>
        </div>
        <UndatedTray linked={linked} />
      </div>
    </div>
  )
}

/** Dated events that pass and that the moment lights; those whose one day may still lie ahead are named apart. */
function momentStatus({ selection, view, lit }: Linked, t: ReturnType<typeof useTranslations<'timeline'>>): string {
  const { certain, possible } = lit
  const status = t(`momentStatus.${view.trail}`, { certain, total: selection.count - selection.undated })
  return possible === 0 ? status : `${status}, ${t('momentPossible', { count: possible })}`
}

/** Point at the next event in time, from the one that is pointed at or selected, and bring its days into view. */
function walk(
  linked: Linked,
  { bounds, visible, commit }: ReturnType<typeof useVisibleRange>,
  direction: Walk,
): string | null {
  const { dataset, selection, view, pointed, setPointed } = linked
  const current = dataset.rowOf.get(pointed ?? view.selected ?? '') ?? null
  const row = {
    previous: () => previousRow(dataset, selection, current),
    next: () => nextRow(dataset, selection, current),
    first: () => nextRow(dataset, selection, null),
    last: () => previousRow(dataset, selection, null),
  }[direction]()
  const record = row === null ? undefined : dataset.records.at(row)
  if (row === null || !record) return null
  const days = { from: dataset.earliest[row] ?? visible.from, to: dataset.latest[row] ?? visible.to }
  const reveal = revealDays(visible, days, bounds)
  if (reveal !== visible) commit(reveal)
  setPointed(record.id)
  return record.id
}
