import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { StageAction } from './keys.ts'

interface Props {
  /** 0 for a free view. */
  readonly steps: number
  readonly step: number
  readonly letterKeys: boolean
  readonly playing: boolean
  readonly fullScreen: boolean
  readonly act: (action: StageAction) => void
  readonly onSpeaker: () => void
}

/** A button beside every key. Quiet: seen when the pointer moves or the focus is here. */
export function StageControls({ steps, step, letterKeys, playing, fullScreen, act, onSpeaker }: Props) {
  const t = useTranslations('present')
  const named = (name: string, key: string) => (letterKeys ? t.rich('withKey', { name, key, hint: asKey }) : name)
  const isStory = steps > 0
  return (
    <div className="stage-controls" role="group" aria-label={t('controls')}>
      {isStory && (
        <>
          <button type="button" aria-disabled={step === 1} onClick={() => act({ do: 'previous' })}>
            {t('previous')}
          </button>
          <button type="button" aria-disabled={step === steps} onClick={() => act({ do: 'next' })}>
            {t('next')}
          </button>
          <StepChoice step={step} steps={steps} onStep={(number) => act({ do: 'step', number })} />
          <button type="button" aria-pressed={playing} onClick={() => act({ do: 'autoplay' })}>
            {named(t(playing ? 'autoplayStop' : 'autoplay'), 'A')}
          </button>
        </>
      )}
      <button type="button" onClick={() => act({ do: 'blank' })}>
        {named(t('blank'), 'B')}
      </button>
      <button type="button" aria-pressed={fullScreen} onClick={() => act({ do: 'fullScreen' })}>
        {named(t('fullScreen'), 'F')}
      </button>
      <button type="button" className="stage-controls__speaker" onClick={onSpeaker}>
        {t('speaker')}
      </button>
      <button type="button" className="stage-controls__leave" onClick={() => act({ do: 'leave' })}>
        {t('leave')}
      </button>
    </div>
  )
}

/** Not there under a finger. */
const asKey = (words: ReactNode) => <span className="stage-controls__key">{words}</span>

interface ChoiceProps {
  readonly step: number
  readonly steps: number
  readonly onStep: (number: number) => void
}

function StepChoice({ step, steps, onStep }: ChoiceProps) {
  const t = useTranslations('present')
  return (
    <label>
      <span className="visually-hidden">{t('steps')}</span>
      <select value={step} onChange={(event) => onStep(Number(event.target.value))}>
        {Array.from({ length: steps }, (_, index) => index + 1).map((number) => (
          <option key={number} value={number}>
            {t('stepOf', { step: number, steps })}
          </option>
        ))}
      </select>
    </label>
  )
}
