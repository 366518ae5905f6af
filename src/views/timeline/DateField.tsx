import { useState } from 'react'
import { formatIsoDay, parseIsoDay, type Day } from '../../model/time.ts'

interface Props {
  readonly label: string
  readonly labelClass: string
  readonly day: Day | null
  /** A whole date, once it is typed; null where the field was emptied. */
  readonly onCommit: (day: Day | null) => void
}

/** A date to type or to pick. Half-typed text is the field's own affair: it is committed on Enter and on leaving. */
export function DateField({ label, labelClass, day, onCommit }: Props) {
  const shown = day === null ? '' : formatIsoDay(day)
  const [draft, setDraft] = useState<string | null>(null)
  const commit = () => {
    if (draft === null) return
    setDraft(null)
    const typed = parseIsoDay(draft)
    if (draft !== shown && (draft === '' || typed !== null)) onCommit(typed)
  }
  return (
    <label>
      <span className={labelClass}>{label}</span>
      <input
        type="date"
        value={draft ?? shown}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
        }}
      />
    </label>
  )
}
