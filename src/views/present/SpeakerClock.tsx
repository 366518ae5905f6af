import { useEffect, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { clockText } from './clock.ts'

interface Props {
  /** Seconds since 1970; null before the talk. */
  readonly started: number | null
  /** Minutes the talk is meant to take. */
  readonly target: number | null
  readonly onStart: (now: number) => void
}

/** The time of day, and how long the talk has gone on, beside how long it is meant to. */
export function SpeakerClock({ started, target, onStart }: Props) {
  const t = useTranslations('present')
  const format = useFormatter()
  const now = useNow()
  const elapsed = started === null ? 0 : now / 1000 - started
  const isOver = target !== null && elapsed > target * 60
  return (
    <section className="speaker-clock" aria-label={t('clock')}>
      <p className="speaker-clock__elapsed numeric" data-over={isOver || undefined} role="timer">
        <span className="visually-hidden">{t('elapsed')} </span>
        <strong>{clockText(elapsed)}</strong>
        {target !== null && <span> {t('target', { minutes: target })}</span>}
        {isOver && <span> · {t('over')}</span>}
      </p>
      {target !== null && (
        <progress value={Math.min(1, Math.max(0, elapsed / 60 / target))} max={1} aria-label={t('elapsed')} />
      )}
      <p className="speaker-clock__time numeric">
        {format.dateTime(new Date(now), { hour: '2-digit', minute: '2-digit', timeZone: TIME_ZONE })}
        <button type="button" className="button" onClick={() => onStart(Math.round(Date.now() / 1000))}>
          {t('restart')}
        </button>
      </p>
    </section>
  )
}

/** Days of the data are days of UTC; the time of day is the speaker's own. */
const TIME_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone

function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  return now
}
