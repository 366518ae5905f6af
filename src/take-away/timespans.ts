import type { CompiledRecord } from '../model/compiled.ts'
import { daysOfPart, formatIsoDay, type DatePart } from '../model/time.ts'

/** A moment of Linked Places: an ISO 8601 date of any precision, or bounds of one that is not known. */
type Instant = { readonly in: string } | { readonly earliest: string; readonly latest?: string }

export interface Timespan {
  readonly start: Instant
  readonly end?: Instant
}

type Dated = Pick<CompiledRecord, 'date_shape' | 'date_parts' | 'latest'>

/**
 * A date as timespans of Linked Places. A start alone means "during": a day, a month, a year. What still went on ends at
 * the earliest with the source's facts; one unknown day between two starts and ends between them. Null where undated.
 */
export function timespansOf({ date_shape: shape, date_parts: parts, latest }: Dated): readonly Timespan[] | null {
  const [first, last] = parts
  if (shape === null || first === undefined) return null
  switch (shape) {
    case 'day':
    case 'month':
    case 'year':
      return [{ start: { in: first.value } }]
    case 'set':
      return parts.map(({ value }) => ({ start: { in: value } }))
    case 'interval':
      return [{ start: { in: first.value }, end: { in: (last ?? first).value } }]
    case 'open':
      return [{ start: { in: first.value }, ...(latest !== null && { end: { earliest: formatIsoDay(latest) } }) }]
    case 'within': {
      const day = between(first, last ?? first)
      return [{ start: day, end: day }]
    }
  }
}

function between(first: DatePart, last: DatePart): Instant {
  return { earliest: formatIsoDay(daysOfPart(first).from), latest: formatIsoDay(daysOfPart(last).to) }
}
