import { useTranslations } from 'use-intl'

interface Props {
  readonly step: number
  readonly steps: number
}

/** How far the story is. */
export function Progress({ step, steps }: Props) {
  const t = useTranslations('present')
  return (
    <p className="stage-progress">
      <span className="stage-progress__dots" aria-hidden="true">
        {Array.from({ length: steps }, (_, index) => index + 1).map((number) => (
          <i key={number} data-state={number < step ? 'told' : number === step ? 'now' : 'ahead'} />
        ))}
      </span>
      <span className="numeric">{t('stepOf', { step, steps })}</span>
    </p>
  )
}
