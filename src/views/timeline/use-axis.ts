import { useMemo, useSyncExternalStore } from 'react'
import { useLocale } from 'use-intl'
import { dateFormat } from '../../messages/date-format.ts'
import type { DayRange } from '../../model/time.ts'
import { textWidth } from '../../ui/text-width.ts'
import { axisLines, axisPart, axisTicks, type AxisLine, type AxisTicks, type AxisWords } from './axis-ticks.ts'
import type { DayScale } from './day-scale.ts'
import { glideOf, type Glide } from './glide.ts'
import { AXIS_FONT } from './paints.ts'

/** The axis of a scale, in the reader's language. */
export function useAxis(scale: DayScale): AxisTicks {
  const words = useAxisWords()
  return useMemo(() => axisTicks(scale, words, measure), [scale, words])
}

/** The lines of a scale of which `shown` pixels are seen at once. */
export function useAxisLines(scale: DayScale, shown: number): readonly AxisLine[] {
  const words = useAxisWords()
  return useMemo(() => axisLines(scale, shown, words, measure), [scale, shown, words])
}

/**
 * The labels of an axis that is moved along with a pan: what its edges cut is left out, and the year is told at the left. Drawn
 * anew only where one comes or goes. `scale` is that of what shows at rest, its left edge `margin` right of that of the lines.
 */
export function useGlidingAxis(lines: readonly AxisLine[], scale: DayScale, margin: number, glide: Glide): AxisTicks {
  const words = useAxisWords()
  const axisAt = useMemo(() => steadyAxis({ lines, scale, margin, words }), [lines, scale, margin, words])
  return useSyncExternalStore(glide.subscribe, () => axisAt(glide.days()))
}

interface Gliding {
  readonly lines: readonly AxisLine[]
  readonly scale: DayScale
  readonly margin: number
  readonly words: AxisWords
}

/** The axis while some days show: the same object as long as it says the same. */
function steadyAxis({ lines, scale, margin, words }: Gliding): (days: DayRange | null) => AxisTicks {
  let last: { readonly axis: AxisTicks; readonly said: string } | null = null
  return (days) => {
    const glided = glideOf(scale, days)
    const { from } = glided === 0 || days === null ? scale.range : days
    const axis = axisPart(lines, { left: margin - glided, width: scale.width, from }, words, measure)
    const said = [axis.context, ...axis.ticks.map(({ label }) => label)].join('|')
    if (last?.said !== said) last = { axis, said }
    return last.axis
  }
}

const measure = (text: string) => textWidth(text, AXIS_FONT)

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
