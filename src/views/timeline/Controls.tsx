import { memo } from 'react'
import { useTranslations } from 'use-intl'
import type { DayRange } from '../../model/time.ts'
import {
  LANE_KEYS,
  SLIDING_DAYS,
  TRAILS,
  type LaneKey,
  type SetView,
  type Trail,
  type ViewState,
} from '../../view-state/view-state.ts'
import { Choice } from './Choice.tsx'
import { DateField } from './DateField.tsx'
import { Icon, ICONS } from './Icon.tsx'
import { PLAYS_ON, type MomentControl } from './use-moment.ts'
import { PACES } from './use-playback.ts'
import type { VisibleRange } from './use-visible-range.ts'
import './controls.css'

const SPEEDS = ['0.5', '1', '2', '4'] as const

interface Props {
  readonly moment: MomentControl
  readonly view: ViewState
  readonly setView: SetView
  readonly range: VisibleRange
  readonly status: string
}

/** A button or field beside every drag: play, step, the moment's date, the window's dates. */
export function Controls({ moment, view, setView, range, status }: Props) {
  return (
    <div className="timeline-controls">
      <PlayControls moment={moment} view={view} setView={setView} bounds={range.bounds} />
      <Status moment={moment} isSet={view.moment !== null} status={status} />
      <WindowControls window={view.window} setView={setView} bounds={range.bounds} />
    </div>
  )
}

type PlayProps = Pick<Props, 'moment' | 'view' | 'setView'> & Pick<VisibleRange, 'bounds'>

function PlayControls({ moment, view, setView, bounds }: PlayProps) {
  const t = useTranslations('timeline')
  return (
    <div className="timeline-controls__set" {...{ [PLAYS_ON]: '' }}>
      <button type="button" className="button" onClick={() => moment.step('previous')} aria-label={t('previous')}>
        <Icon path={ICONS.previous} />
      </button>
      <button
        type="button"
        className="button timeline-controls__play"
        aria-pressed={moment.playing}
        aria-disabled={!moment.canPlay || undefined}
        onClick={() => moment.play(!moment.playing)}
      >
        <Icon path={moment.playing ? ICONS.pause : ICONS.play} />
        {t(moment.playing ? 'pause' : 'play')}
      </button>
      <button type="button" className="button" onClick={() => moment.step('next')} aria-label={t('next')}>
        <Icon path={ICONS.next} />
      </button>
      <PlayOptions
        speed={moment.speed}
        setSpeed={moment.setSpeed}
        pace={moment.pace}
        setPace={moment.setPace}
        trail={view.trail}
        setView={setView}
      />
      <DateField
        label={t('momentDate')}
        labelClass="visually-hidden"
        day={view.moment}
        bounds={bounds}
        onCommit={(days) => moment.commit(days?.from ?? null)}
      />
    </div>
  )
}

interface PlayOptionsProps extends Pick<MomentControl, 'speed' | 'setSpeed' | 'pace' | 'setPace'> {
  readonly trail: Trail
  readonly setView: SetView
}

const PlayOptions = memo(function PlayOptions({ speed, setSpeed, pace, setPace, trail, setView }: PlayOptionsProps) {
  const t = useTranslations('timeline')
  return (
    <>
      <Choice
        label={t('speed')}
        values={SPEEDS}
        value={SPEEDS.find((each) => Number(each) === speed) ?? '1'}
        textOf={(each) => t('speedTimes', { speed: each })}
        onChange={(next) => setSpeed(Number(next))}
      />
      <Choice label={t('pace')} values={PACES} value={pace} textOf={(each) => t(`paces.${each}`)} onChange={setPace} />
      <Choice
        label={t('trail')}
        values={TRAILS}
        value={trail}
        textOf={(each) => t(`trails.${each}`, { days: String(SLIDING_DAYS) })}
        onChange={(next) => setView({ trail: next }, 'push')}
      />
    </>
  )
})

function Status({ moment, isSet, status }: Pick<Props, 'moment' | 'status'> & { readonly isSet: boolean }) {
  const t = useTranslations('timeline')
  return (
    <p className="timeline-controls__status" role="status">
      {status}
      {/* pressed, it stays while it has the focus */}
      <button
        type="button"
        className="quiet-button timeline-controls__leave"
        aria-label={t('clearMoment')}
        aria-disabled={!isSet || undefined}
        onClick={() => isSet && moment.commit(null)}
      >
        {t('leave')}
      </button>
    </p>
  )
}

interface WindowProps extends Pick<Props, 'setView'> {
  readonly window: DayRange | null
  /** All years: what an empty date field stands for. */
  readonly bounds: DayRange
}

const WindowControls = memo(function WindowControls({ window, setView, bounds }: WindowProps) {
  const t = useTranslations('timeline')
  const setWindow = (days: DayRange | null) => setView({ window: days }, 'push')
  /** One end moves; the other follows where they would cross. An emptied field is all years again. */
  const setEnd = (end: 'from' | 'to', days: DayRange | null) => {
    const next = { ...(window ?? bounds), [end]: days?.[end] ?? bounds[end] }
    if (next.from === bounds.from && next.to === bounds.to) return setWindow(null)
    setWindow(next.from <= next.to ? next : (days ?? { from: next[end], to: next[end] }))
  }
  return (
    <div className="timeline-controls__set timeline-controls__window" role="group" aria-label={t('window')}>
      {(['from', 'to'] as const).map((end) => (
        <DateField
          key={end}
          label={t(end)}
          labelClass="timeline-controls__label"
          day={(window ?? bounds)[end]}
          bounds={bounds}
          onCommit={(days) => setEnd(end, days)}
        />
      ))}
      <button type="button" className="button" aria-disabled={window === null} onClick={() => setWindow(null)}>
        {t('clearWindow')}
      </button>
    </div>
  )
})

interface ZoomProps extends Pick<Props, 'setView' | 'range'> {
  readonly lanes: LaneKey
}

/** What the lanes stand for, and how near one looks; beside the overview. */
export const ZoomControls = memo(function ZoomControls({ lanes: shown, setView, range }: ZoomProps) {
  const t = useTranslations('timeline')
  return (
    <div className="zoom-controls">
      <Choice
        label={t('lanesBy')}
        labelClass="visually-hidden"
        values={LANE_KEYS}
        value={shown}
        textOf={(lanes) => t('lanesAre', { lanes: t(`lanes.${lanes}`) })}
        onChange={(lanes) => setView({ lanes }, 'push')}
      />
      <button type="button" className="button" onClick={() => range.pan(-0.5)} aria-label={t('panBack')}>
        <Icon path={ICONS.back} />
      </button>
      <button type="button" className="button" onClick={() => range.pan(0.5)} aria-label={t('panOn')}>
        <Icon path={ICONS.on} />
      </button>
      <button type="button" className="button" onClick={() => range.zoom(0.5)} aria-label={t('zoomIn')}>
        <Icon path={ICONS.plus} />
      </button>
      <button type="button" className="button" onClick={() => range.zoom(2)} aria-label={t('zoomOut')}>
        <Icon path={ICONS.minus} />
      </button>
      <button type="button" className="button" onClick={() => range.zoom('all')} aria-label={t('zoomAll')}>
        <Icon path={ICONS.all} />
      </button>
    </div>
  )
})
