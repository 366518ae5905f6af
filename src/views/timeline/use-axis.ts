import { useMemo } from 'react'
import { useLocale } from 'use-intl'
import { dateFormat } from '../../messages/date-format.ts'
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
  const locale = useLocale()
  return useMemo(() => {
    const written = (style: Parameters<typeof dateFormat>[1]) => (date: Date) => dateFormat(locale, style).format(date)
    return {
      year: written('year'),
      month: written('shortMonth'),
      day: written('shortDay'),
      monthOfYear: written('month'),
    }
  }, [locale])
}
