import { useMemo } from 'react'
import { useFormatter } from 'use-intl'
import { textWidth } from '../../ui/text-width.ts'
import { axisTicks, type AxisTicks, type AxisWords } from './axis-ticks.ts'
import type { DayScale } from './day-scale.ts'
import { AXIS_FONT } from './paints.ts'

/** The axis of a scale, in the reader's language. */
export function useAxis(scale: DayScale): AxisTicks {
  const words = useAxisWords()
  return useMemo(() => axisTicks(scale, words, (text) => textWidth(text, AXIS_FONT)), [scale, words])
}

export function useAxisWords(): AxisWords {
  const format = useFormatter()
  return useMemo(
    () => ({
      year: (date: Date) => format.dateTime(date, { year: 'numeric', timeZone: 'UTC' }),
      month: (date: Date) => format.dateTime(date, { month: 'short', timeZone: 'UTC' }),
      day: (date: Date) => format.dateTime(date, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
      monthOfYear: (date: Date) => format.dateTime(date, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    }),
    [format],
  )
}
