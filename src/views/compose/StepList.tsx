import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { LinkedDraft } from './linked-draft.ts'
import { StepRow, type StepButton } from './StepRow.tsx'
import { useRowDrag } from './use-row-drag.ts'

interface Props {
  readonly linked: LinkedDraft
  /** Takes the focus when the last step is gone. */
  readonly onNoneLeft: () => void
}

/** All steps in their order; one at a time has its fields open. */
export function StepList({ linked, onNoneLeft }: Props) {
  const t = useTranslations('compose')
  const { draft, act } = linked
  const list = useRef<HTMLOListElement>(null)
  // where the focus goes once the list is drawn anew: moving a row or taking it out would lose it
  const next = useRef<{ readonly key: number; readonly button: StepButton } | null>(null)
  useEffect(() => {
    if (!next.current) return
    const { key, button } = next.current
    next.current = null
    list.current?.querySelector<HTMLElement>(`[data-step="${key}"] [data-button="${button}"]`)?.focus()
  })

  const move = (key: number, by: number, button: StepButton) => {
    const from = draft.steps.findIndex((step) => step.key === key)
    const to = from + by
    if (to < 0 || to >= draft.steps.length) return
    next.current = { key, button }
    act({ do: 'move', key, by }, t('said.moved', { number: to + 1, steps: draft.steps.length }))
  }
  const remove = (key: number) => {
    const index = draft.steps.findIndex((step) => step.key === key)
    const neighbour = draft.steps[index + 1] ?? draft.steps[index - 1]
    if (neighbour) next.current = { key: neighbour.key, button: 'open' }
    act({ do: 'remove', key }, t('said.removed', { number: index + 1 }))
    if (!neighbour) onNoneLeft()
  }
  const keys = draft.steps.map(({ key }) => key)
  const { drag, gripOf } = useRowDrag(list, keys, (key, by) => move(key, by, 'open'))
  const last = draft.steps.length - 1
  return (
    <ol className="compose-steps" ref={list}>
      {draft.steps.map((step, index) => (
        <StepRow
          key={step.key}
          step={step}
          number={index + 1}
          isLast={index === last}
          linked={linked}
          grip={last > 0 ? gripOf(step.key) : null}
          isDragged={drag?.key === step.key}
          landing={drag?.gap === index ? 'above' : drag?.gap === index + 1 && index === last ? 'below' : undefined}
          onMove={(by) => move(step.key, by, by < 0 ? 'up' : 'down')}
          onRemove={() => remove(step.key)}
        />
      ))}
    </ol>
  )
}
