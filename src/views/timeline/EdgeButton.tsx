import { useTranslations } from 'use-intl'

interface Props {
  readonly count: number
  readonly side: 'before' | 'after'
  readonly onClick: () => void
}

/** Says how many events lie off screen on one side, and shows them. */
export function EdgeButton({ count, side, onClick }: Props) {
  const t = useTranslations('timeline')
  if (count === 0) return null
  const [text, label] = side === 'before' ? (['earlier', 'earlierLong'] as const) : (['later', 'laterLong'] as const)
  return (
    <button
      type="button"
      className={`edge-button edge-button--${side}`}
      onClick={onClick}
      aria-label={t(label, { count })}
    >
      {t(text, { count })}
    </button>
  )
}
