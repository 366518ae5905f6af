import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Story } from '../../model/story.ts'
import { bringIntoView } from '../../ui/bring-into-view.ts'

interface Props {
  readonly story: Story
  readonly step: number
  readonly onStep: (number: number) => void
}

/** Room for the step before and the one after, CSS pixels. */
const NEIGHBOUR = 44

/** All steps of a story, to jump. The present one is always in sight. */
export function StepList({ story, step, onStep }: Props) {
  const t = useTranslations('present')
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const current = list.current?.children[step - 1]
    if (current) bringIntoView(current, { block: 'nearest', behavior: 'auto', margin: NEIGHBOUR })
  }, [step])
  return (
    <nav className="speaker-steps" aria-label={t('steps')}>
      <ol ref={list}>
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
