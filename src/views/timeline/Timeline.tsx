import { useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { outsideCounts } from '../../engine/outside-counts.ts'
import { NARROW, useMedia } from '../../ui/use-media.ts'
import { useSize } from '../../ui/use-size.ts'
import type { Linked } from '../linked.ts'
import { Controls, ZoomControls } from './Controls.tsx'
import { dayScale, widened } from './day-scale.ts'
import { EdgeButton } from './EdgeButton.tsx'
import { GLIDE_MARGIN } from './glide.ts'
import { LaneLabels } from './LaneLabels.tsx'
import { Lanes } from './Lanes.tsx'
import { MomentTrack } from './MomentTrack.tsx'
import { Overview } from './Overview.tsx'
import { UndatedTray } from './UndatedTray.tsx'
import { useAxisLines } from './use-axis.ts'
import { useLayout, type StageLook } from './use-layout.ts'
import { useMoment } from './use-moment.ts'
import { useVisibleRange } from './use-visible-range.ts'
import './timeline.css'
import './lanes.css'

/** CSS pixels: what the name of a lane takes above it. */
const NAME_LINE = 15
/** So many records have counts of four digits, which need room beside the lanes' names. */
const MANY = 1000

interface Props extends Linked {
  /** For a room: without controls, the overview a strip, no lane that is empty. */
  readonly onStage?: StageLook
}

/** Overview with the window, lanes with the moment, the tray of the undated, and a button beside every drag. */
export function Timeline({ onStage, ...linked }: Props) {
  const { dataset, engine, selection, view, pointed, setView, setPointed, previewWindow } = linked
  const t = useTranslations('timeline')
  const plotRef = useRef<HTMLDivElement>(null)
  const scrollRef = useRef<HTMLDivElement>(null)
  const { width } = useSize(plotRef)
  const { height } = useSize(scrollRef)
  // on a stage a view moves as a whole, and is magnified
  const share = onStage ? 0 : GLIDE_MARGIN
  const range = useVisibleRange(linked, share)
  const moment = useMoment(linked, range)
  const { bounds, visible, glide } = range
  const margin = Math.ceil(width * share)

  const scale = useMemo(() => dayScale(visible, width), [visible, width])
  const wide = useMemo(() => widened(scale, margin), [scale, margin])
  const lines = useAxisLines(wide, width)
  const isNarrow = useMedia(NARROW)
  // a group has a shape to be known by
  const named = isNarrow && !onStage && view.lanes !== 'group' ? 'above' : 'beside'
  const headroom = named === 'above' ? NAME_LINE : 0
  const { layout, notes, atEdges } = useLayout(linked, scale, range, { margin, height, headroom }, onStage)
  const outside = useMemo(() => outsideCounts(dataset, selection, visible), [dataset, selection, visible])

  return (
    <div
      className="timeline"
      data-lanes={view.lanes}
      data-named={onStage ? undefined : named}
      data-many={dataset.records.length >= MANY || undefined}
    >
      {!onStage && (
        <Controls moment={moment} view={view} setView={setView} range={range} status={momentStatus(linked, t)} />
      )}
      <div className="timeline__body">
        <div className="timeline__overview">
          {!onStage && <ZoomControls lanes={view.lanes} setView={setView} range={range} />}
          {width > 0 && (
            <Overview
              dataset={dataset}
              engine={engine}
              selection={selection}
              chosen={view.window}
              selected={view.selected}
              pointed={pointed}
              setView={setView}
              previewWindow={previewWindow}
              bounds={bounds}
              visible={visible}
              glide={glide}
              width={width}
              isStrip={onStage !== undefined}
            />
          )}
        </div>
        <div className="timeline__track">
          <EdgeButton count={outside.before} side="before" range={range} />
          <MomentTrack
            scale={scale}
            wide={wide}
            lines={lines}
            glide={glide}
            bounds={bounds}
            day={view.moment}
            moment={moment}
          />
          <EdgeButton count={outside.after} side="after" range={range} />
        </div>
        <div className="timeline__scroll" ref={scrollRef}>
          <LaneLabels
            dataset={dataset}
            layout={layout}
            laneKey={view.lanes}
            window={view.window}
            language={view.language}
          />
          <div className="timeline__plot" ref={plotRef}>
            {width > 0 && (
              <Lanes
                linked={linked}
                layout={layout}
                notes={notes}
                atEdges={atEdges}
                scale={scale}
                wide={wide}
                lines={lines}
                range={range}
                box={scrollRef}
                height={height}
                isStage={onStage !== undefined}
              />
            )}
          </div>
        </div>
        {(!onStage || hasRoomForTray(selection)) && (
          <UndatedTray
            dataset={dataset}
            selection={selection}
            selected={view.selected}
            pointed={pointed}
            setView={setView}
            setPointed={setPointed}
          />
        )}
      </div>
    </div>
  )
}

/** On a stage the few without a date stand beneath the few with one; of more, the line above tells the number. */
function hasRoomForTray({ count, undated }: Linked['selection']): boolean {
  return undated > 0 && undated <= 3 && count - undated <= 6
}

/** Dated events that pass and that the moment lights; those whose one day may still lie ahead are named apart. */
function momentStatus({ selection, view, lit }: Linked, t: ReturnType<typeof useTranslations<'timeline'>>): string {
  if (view.moment === null) return t('noMoment')
  const { certain, possible } = lit
  const status = t(`momentStatus.${view.trail}`, { certain, total: selection.count - selection.undated })
  return possible === 0 ? status : `${status}, ${t('momentPossible', { count: possible })}`
}
