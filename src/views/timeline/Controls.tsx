import { useTranslations } from 'use-intl'
import { formatIsoDay, parseIsoDay, type Day, type DayRange } from '../../model/time.ts'
import { LANE_KEYS, SLIDING_DAYS, TRAILS, type LaneKey, type Trail } from '../../view-state/view-state.ts'

export const SPEEDS = [0.5, 1, 2, 4] as const

interface Props {
  readonly playing: boolean
  readonly onPlay: (playing: boolean) => void
  readonly onStep: (direction: 'previous' | 'next') => void
  readonly speed: number
  readonly onSpeed: (speed: number) => void
  readonly trail: Trail
  readonly onTrail: (trail: Trail) => void
  readonly lanes: LaneKey
  readonly onLanes: (lanes: LaneKey) => void
  readonly moment: Day | null
  readonly onMoment: (moment: Day | null) => void
  readonly window: DayRange | null
  readonly span: DayRange
  readonly onWindow: (window: DayRange | null) => void
  readonly onZoom: (factor: number | 'all') => void
  readonly status: string
}

/** A button or field beside every drag: play, step, the moment's date, the window's dates, zoom. */
export function Controls(props: Props) {
  const t = useTranslations('timeline')
  const { playing, moment, window, span } = props
  const changeWindow = (end: 'from' | 'to', text: string) => {
    const day = parseIsoDay(text)
    if (day === null) return
    const next = { from: window?.from ?? span.from, to: window?.to ?? span.to, [end]: day }
    props.onWindow(next.from <= next.to ? next : { from: day, to: day })
  }
  return (
    <div className="timeline-controls">
      <div className="timeline-controls__set">
        <button type="button" className="button" onClick={() => props.onStep('previous')} aria-label={t('previous')}>
          <Icon path="M11 3v10L4 8zM3 3h1.5v10H3z" />
        </button>
        <button
          type="button"
          className="button timeline-controls__play"
          aria-pressed={playing}
          onClick={() => props.onPlay(!playing)}
        >
          <Icon path={playing ? 'M4 3h3v10H4zM9 3h3v10H9z' : 'M4 2.5v11L13 8z'} />
          {t(playing ? 'pause' : 'play')}
        </button>
        <button type="button" className="button" onClick={() => props.onStep('next')} aria-label={t('next')}>
          <Icon path="M5 3v10l7-5zM11.5 3H13v10h-1.5z" />
        </button>
        <label>
          <span className="visually-hidden">{t('speed')}</span>
          <select value={props.speed} onChange={(event) => props.onSpeed(Number(event.target.value))}>
            {SPEEDS.map((speed) => (
              <option key={speed} value={speed}>
                {t('speedTimes', { speed: String(speed) })}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="visually-hidden">{t('momentDate')}</span>
          <input
            type="date"
            value={moment === null ? '' : formatIsoDay(moment)}
            onChange={(event) => props.onMoment(parseIsoDay(event.target.value))}
          />
        </label>
        <label>
          <span className="visually-hidden">{t('trail')}</span>
          <select
            value={props.trail}
            onChange={(event) => {
              const trail = TRAILS.find((candidate) => candidate === event.target.value)
              if (trail) props.onTrail(trail)
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
        {props.status}
        {moment !== null && (
          <button type="button" className="quiet-button" onClick={() => props.onMoment(null)}>
            {t('clearMoment')}
          </button>
        )}
      </p>
      <div className="timeline-controls__set timeline-controls__window" role="group" aria-label={t('window')}>
        <DateField
          label={t('from')}
          value={window?.from ?? span.from}
          onChange={(text) => changeWindow('from', text)}
        />
        <DateField label={t('to')} value={window?.to ?? span.to} onChange={(text) => changeWindow('to', text)} />
        <button type="button" className="button" disabled={window === null} onClick={() => props.onWindow(null)}>
          {t('clearWindow')}
        </button>
      </div>
      <div className="timeline-controls__set">
        <label>
          <span className="timeline-controls__label">{t('lanesBy')}</span>
          <select
            value={props.lanes}
            onChange={(event) => {
              const lanes = LANE_KEYS.find((candidate) => candidate === event.target.value)
              if (lanes) props.onLanes(lanes)
            }}
          >
            {LANE_KEYS.map((lanes) => (
              <option key={lanes} value={lanes}>
                {t(`lanes.${lanes}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button" onClick={() => props.onZoom(0.5)} aria-label={t('zoomIn')}>
          <Icon path="M7 3h2v4h4v2H9v4H7V9H3V7h4z" />
        </button>
        <button type="button" className="button" onClick={() => props.onZoom(2)} aria-label={t('zoomOut')}>
          <Icon path="M3 7h10v2H3z" />
        </button>
        <button type="button" className="button" onClick={() => props.onZoom('all')} aria-label={t('zoomAll')}>
          <Icon path="M2 3h1.5v10H2zM12.500 3H14v10h-1.500zM5 8l3-3v2h0v2h0v2z M11 8 8 5v6z" />
        </button>
      </div>
    </div>
  )
}

interface DateFieldProps {
  readonly label: string
  readonly value: Day
  readonly onChange: (text: string) => void
}

function DateField({ label, value, onChange }: DateFieldProps) {
  return (
    <label>
      <span className="timeline-controls__label">{label}</span>
      <input type="date" value={formatIsoDay(value)} onChange={(event) => onChange(event.target.value)} />
    </label>
  )
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} fill="currentColor" />
    </svg>
  )
}
