import { useTranslations } from 'use-intl'
import type { Day, DayRange } from '../../model/time.ts'
import { LANE_KEYS, SLIDING_DAYS, TRAILS, type SetView, type ViewState } from '../../view-state/view-state.ts'
import { DateField } from './DateField.tsx'
import type { MomentControl } from './use-moment.ts'
import './controls.css'

export const SPEEDS = [0.5, 1, 2, 4] as const

interface Props {
  readonly moment: MomentControl
  readonly view: ViewState
  readonly setView: SetView
  /** All years: what an empty date field stands for. */
  readonly bounds: DayRange
  readonly onZoom: (factor: number | 'all') => void
  readonly status: string
}

/** A button or field beside every drag: play, step, the moment's date, the window's dates, zoom. */
export function Controls({ moment, view, setView, bounds, onZoom, status }: Props) {
  const t = useTranslations('timeline')
  const setWindow = (window: DayRange | null) => setView({ window }, 'push')
  /** One end moves; the other follows where they would cross. An emptied field is all years again. */
  const setEnd = (end: 'from' | 'to', day: Day | null) => {
    const next = { ...(view.window ?? bounds), [end]: day ?? bounds[end] }
    setWindow(next.from <= next.to ? next : { from: next[end], to: next[end] })
  }
  return (
    <div className="timeline-controls">
      <div className="timeline-controls__set">
        <button type="button" className="button" onClick={() => moment.step('previous')} aria-label={t('previous')}>
          <Icon path="M11 3v10L4 8zM3 3h1.5v10H3z" />
        </button>
        <button
          type="button"
          className="button timeline-controls__play"
          aria-pressed={moment.playing}
          onClick={() => moment.play(!moment.playing)}
        >
          <Icon path={moment.playing ? 'M4 3h3v10H4zM9 3h3v10H9z' : 'M4 2.5v11L13 8z'} />
          {t(moment.playing ? 'pause' : 'play')}
        </button>
        <button type="button" className="button" onClick={() => moment.step('next')} aria-label={t('next')}>
          <Icon path="M5 3v10l7-5zM11.5 3H13v10h-1.5z" />
        </button>
        <label>
          <span className="visually-hidden">{t('speed')}</span>
          <select value={moment.speed} onChange={(event) => moment.setSpeed(Number(event.target.value))}>
            {SPEEDS.map((speed) => (
              <option key={speed} value={speed}>
                {t('speedTimes', { speed: String(speed) })}
              </option>
            ))}
          </select>
        </label>
        <DateField label={t('momentDate')} labelClass="visually-hidden" day={view.moment} onCommit={moment.commit} />
        <label>
          <span className="visually-hidden">{t('trail')}</span>
          <select
            value={view.trail}
            onChange={(event) => {
              const trail = TRAILS.find((candidate) => candidate === event.target.value)
              if (trail) setView({ trail }, 'push')
            }}
          >
            {TRAILS.map((trail) => (
              <option key={trail} value={trail}>
                {t(`trails.${trail}`, { days: String(SLIDING_DAYS) })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="timeline-controls__status" role="status">
        {status}
        {view.moment !== null && (
          <button
            type="button"
            className="quiet-button"
            aria-label={t('clearMoment')}
            onClick={() => moment.commit(null)}
          >
            {t('leave')}
          </button>
        )}
      </p>
      <div className="timeline-controls__set timeline-controls__window" role="group" aria-label={t('window')}>
        <DateField
          label={t('from')}
          labelClass="timeline-controls__label"
          day={(view.window ?? bounds).from}
          onCommit={(day) => setEnd('from', day)}
        />
        <DateField
          label={t('to')}
          labelClass="timeline-controls__label"
          day={(view.window ?? bounds).to}
          onCommit={(day) => setEnd('to', day)}
        />
        <button type="button" className="button" aria-disabled={view.window === null} onClick={() => setWindow(null)}>
          {t('clearWindow')}
        </button>
      </div>
      <div className="timeline-controls__set">
        <label>
          <span className="timeline-controls__label">{t('lanesBy')}</span>
          <select
            value={view.lanes}
            onChange={(event) => {
              const lanes = LANE_KEYS.find((candidate) => candidate === event.target.value)
              if (lanes) setView({ lanes }, 'push')
            }}
          >
            {LANE_KEYS.map((lanes) => (
              <option key={lanes} value={lanes}>
                {t(`lanes.${lanes}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button" onClick={() => onZoom(0.5)} aria-label={t('zoomIn')}>
          <Icon path="M7 3h2v4h4v2H9v4H7V9H3V7h4z" />
        </button>
        <button type="button" className="button" onClick={() => onZoom(2)} aria-label={t('zoomOut')}>
          <Icon path="M3 7h10v2H3z" />
        </button>
        <button type="button" className="button" onClick={() => onZoom('all')} aria-label={t('zoomAll')}>
          <Icon path="M2 3h1.5v10H2zM12.500 3H14v10h-1.500zM5 8l3-3v2h0v2h0v2z M11 8 8 5v6z" />
        </button>
      </div>
    </div>
  )
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} fill="currentColor" />
    </svg>
  )
}
