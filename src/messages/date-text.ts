import { useFormatter, useLocale, useTranslations } from 'use-intl'
import type { DatePart, DateShape, Day, DayRange } from '../model/time.ts'
import { dateOfDay } from '../model/time.ts'
import { DATE_STYLES, dateFormat } from './date-format.ts'

interface Dated {
  readonly date_shape: DateShape | null
  readonly date_parts: readonly DatePart[]
}

/** Dates in the reader's language, exactly as coarse as they are known: "13 March 2018", "November 2016", "since 2017". */
export function useDateText() {
  const t = useTranslations('common.date')
  const format = useFormatter()
  const locale = useLocale()

  const part = ({ value, precision }: DatePart): string => {
    const [year, month = '01', day = '01'] = value.split('-')
    return dateFormat(locale, precision).format(new Date(`${year}-${month}-${day}T00:00:00Z`))
  }

  return {
    /** A day, long: "13 March 2018". */
    day: (day: Day): string => dateFormat(locale, 'day').format(dateOfDay(day)),
    /** Days from … to …, said as short as they can be: "3–9 May 2018". */
    days: ({ from, to }: DayRange): string =>
      format.dateTimeRange(dateOfDay(from), dateOfDay(to), { ...DATE_STYLES.day, timeZone: 'UTC' }),
    part,
    /** The date of a record in words. */
    record: ({ date_shape: shape, date_parts: parts }: Dated): string => {
      const [first, second] = parts
      if (!shape || !first) return t('none')
      if (shape === 'open') return t('open', { start: part(first) })
      if (shape === 'set') return format.list(parts.map(part))
      if (!second) return part(first)
      return t(shape === 'within' ? 'within' : 'interval', { start: part(first), end: part(second) })
    },
  }
}
