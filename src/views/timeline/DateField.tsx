import { useId, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import { parseTypedDate } from '../../messages/typed-date.ts'
import { dateOfDay, type Day, type DayRange } from '../../model/time.ts'

interface Props {
  readonly label: string
  readonly labelClass: string
  readonly day: Day | null
  /** Days outside are refused. */
  readonly bounds: DayRange
  /** The days typed, a whole month or year where no more was; null where the field was emptied. */
  readonly onCommit: (days: DayRange | null) => void
}

/**
 * A date to type, as coarse as one likes: 2018, 03/2018, 13 March 2018. Half-typed text is the field's own affair: it is
 * committed on Enter and on leaving; what cannot be taken stays, with a word on what could be, until Escape or another day takes its place.
 */
export function DateField({ label, labelClass, day, bounds, onCommit }: Props) {
  const t = useTranslations('timeline')
  const dates = useDateText()
  const locale = useLocale()
  const hint = useId()
  const shown = day === null ? '' : dates.day(day)
  const [draft, setDraft] = useState<string | null>(null)
  const typed = draft === null || draft.trim() === '' ? null : parseTypedDate(draft, locale)
  const [refused, setRefused] = useState<{ readonly why: 'unread' | 'outside'; readonly at: Day | null } | null>(null)
  // the day has moved on since: what was refused has nothing more to say
  if (refused && refused.at !== day) {
    setRefused(null)
    setDraft(null)
  }
  const commit = () => {
    if (draft === null || draft.trim() === shown) return setDraft(null)
    if (draft.trim() !== '' && typed === null) return setRefused({ why: 'unread', at: day })
    if (typed && (typed.to < bounds.from || typed.from > bounds.to)) return setRefused({ why: 'outside', at: day })
    setDraft(null)
    onCommit(typed)
  }
  return (
    <span className="date-field">
      <label>
        <span className={labelClass}>{label}</span>
        <input
          type="text"
          autoComplete="off"
          placeholder={t('dateExample')}
          value={draft ?? shown}
          aria-invalid={refused !== null}
          aria-describedby={refused ? hint : undefined}
          onChange={(event) => {
            setDraft(event.target.value)
            setRefused(null)
          }}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit()
            if (event.key !== 'Escape' || draft === null) return
            setDraft(null)
            setRefused(null)
          }}
        />
      </label>
      {refused && (
        <span className="date-field__hint" id={hint} role="alert">
          {refused.why === 'unread'
            ? t('dateRefused')
            : t('dateOutside', { from: yearOf(bounds.from), to: yearOf(bounds.to) })}
        </span>
      )}
    </span>
  )
}

const yearOf = (day: Day) => String(dateOfDay(day).getUTCFullYear())
