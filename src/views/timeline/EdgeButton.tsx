import { memo } from 'react'
import { useTranslations } from 'use-intl'
import type { VisibleRange } from './use-visible-range.ts'

/** How far it goes; a bit of what was shown stays in sight. */
const SCREENS = 0.8

interface Props {
  readonly count: number
  readonly side: 'before' | 'after'
  readonly range: VisibleRange
}

/** Says how many events lie off screen on one side, and shows them. With none it stays only while it has the focus. */
export const EdgeButton = memo(function EdgeButton({ count, side, range }: Props) {
  const t = useTranslations('timeline')
  const [text, label] = side === 'before' ? (['earlier', 'earlierLong'] as const) : (['later', 'laterLong'] as const)
  return (
    <button
      type="button"
      className={`edge-button edge-button--${side}`}
      aria-disabled={count === 0 || undefined}
      onClick={() => count > 0 && range.pan(side === 'before' ? -SCREENS : SCREENS)}
      aria-label={t(label, { count })}
    >
      {t(text, { count })}
    </button>
  )
})
