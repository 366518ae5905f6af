import { useTranslations } from 'use-intl'
import type { Story } from '../../model/story.ts'

interface Props {
  readonly story: Story
  readonly step: number
  readonly onStep: (number: number) => void
}

/** All steps of a story, to jump. */
export function StepList({ story, step, onStep }: Props) {
  const t = useTranslations('present')
  return (
    <nav className="speaker-steps" aria-label={t('steps')}>
      <ol>
        {story.steps.map(({ title }, index) => {
          const number = index + 1
          return (
            <li key={number}>
              <button
                type="button"
                aria-current={number === step ? 'step' : undefined}
                data-told={number < step || undefined}
                onClick={() => onStep(number)}
              >
                <span className="numeric">{number}</span>
                {title}
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
