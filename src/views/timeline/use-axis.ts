import { useMemo } from 'react'
import { useFormatter } from 'use-intl'
import { textWidth } from '../../ui/text-width.ts'
import { axisTicks, type AxisTicks } from './axis-ticks.ts'
import type { DayScale } from './day-scale.ts'

/** Same face as `.axis text`, at its boldest. */
const FONT = '650 11.5px "Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif'

/** The axis of a scale, in the reader's language. */
export function useAxis(scale: DayScale): AxisTicks {
  const format = useFormatter()
  return useMemo(() => {
    const words = {
      year: (date: Date) => format.dateTime(date, { year: 'numeric', timeZone: 'UTC' }),
      month: (date: Date) => format.dateTime(date, { month: 'short', timeZone: 'UTC' }),
      day: (date: Date) => format.dateTime(date, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
      monthOfYear: (date: Date) => format.dateTime(date, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    }
    return axisTicks(scale, words, (text) => textWidth(text, FONT))
  }, [scale, format])
}
