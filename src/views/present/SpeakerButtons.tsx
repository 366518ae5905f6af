import { useTranslations } from 'use-intl'
import type { StageAction } from './keys.ts'

interface Props {
  /** 0 for a free view. */
  readonly steps: number
  readonly step: number
  readonly blank: boolean
  readonly playing: boolean
  /** Whether the room sees something else than the step. */
  readonly touched: boolean
  /** Whether the room's window answers. */
  readonly linked: boolean
  readonly act: (action: StageAction) => void
}

/** What leads the room's window. */
export function SpeakerButtons({ steps, step, blank, playing, touched, linked, act }: Props) {
  const t = useTranslations('present')
  return (
    <div className="speaker-buttons" role="group" aria-label={t('controls')}>
      {steps > 0 && (
        <>
          <button type="button" className="button" aria-disabled={step === 1} onClick={() => act({ do: 'previous' })}>
            {t('previous')}
          </button>
          <button
            type="button"
            className="button speaker-buttons__next"
            aria-disabled={step === steps}
            onClick={() => act({ do: 'next' })}
          >
            {t('next')}
          </button>
        </>
      )}
      <button type="button" className="button" aria-disabled={!touched} onClick={() => act({ do: 'back' })}>
        {steps > 0 ? t('backTo', { step }) : t('backToView')}
      </button>
      {linked && (
        <button type="button" className="button" aria-pressed={blank} onClick={() => act({ do: 'blank' })}>
          {t('blank')}
        </button>
      )}
      {linked && steps > 0 && (
        <button type="button" className="button" aria-pressed={playing} onClick={() => act({ do: 'autoplay' })}>
          {t('autoplay')}
        </button>
      )}
    </div>
  )
}
