import { useCallback, type ReactNode } from 'react'
import type { DayRange } from '../../model/time.ts'
import type { DayScale } from './day-scale.ts'
import { glideOf, type Glide } from './glide.ts'
import { useGliding } from './use-gliding.ts'

interface Props {
  readonly glide: Glide
  /** For which the children are drawn. */
  readonly scale: DayScale
  readonly className?: string
  readonly children: ReactNode
}

/** Moves what is drawn in it along with a pan. */
export function Glider({ glide, scale, className, children }: Props) {
  const leftOf = useCallback((days: DayRange | null) => glideOf(scale, days), [scale])
  const box = useGliding(glide, leftOf)
  return (
    <div ref={box} className={className === undefined ? 'glider' : `glider ${className}`}>
      {children}
    </div>
  )
}
