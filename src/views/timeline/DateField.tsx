import { useId, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import { parseTypedDate } from '../../messages/typed-date.ts'
import type { Day, DayRange } from '../../model/time.ts'

interface Props {
  readonly label: string
  readonly labelClass: string
  readonly day: Day | null
  /** The days typed, a whole month or year where no more was; null where the field was emptied. */
  readonly onCommit: (days: DayRange | null) => void
}

/**
 * A date to type, as coarse as one likes: 2018, 03/2018, 13 March 2018. Half-typed text is the field's own affair: it is
 * committed on Enter and on leaving; what cannot be read stays, with a word on how to write it. Escape takes it back.
 */
export function DateField({ label, labelClass, day, onCommit }: Props) {
  const t = useTranslations('timeline')
  const dates = useDateText()
  const locale = useLocale()
  const hint = useId()
  const shown = day === null ? '' : dates.day(day)
  const [draft, setDraft] = useState<string | null>(null)
  const typed = draft === null || draft.trim() === '' ? null : parseTypedDate(draft, locale)
  const [refused, setRefused] = useState(false)
  const commit = () => {
    if (draft === null || draft.trim() === shown) return setDraft(null)
    if (draft.trim() !== '' && typed === null) return setRefused(true)
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
          aria-invalid={refused}
          aria-describedby={refused ? hint : undefined}
          onChange={(event) => {
            setDraft(event.target.value)
            setRefused(false)
          }}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit()
            if (event.key !== 'Escape' || draft === null) return
            setDraft(null)
            setRefused(false)
          }}
        />
      </label>
      {refused && (
        <span className="date-field__hint" id={hint} role="alert">
          {t('dateRefused')}
        </span>
      )}
    </span>
  )
}
