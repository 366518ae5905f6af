import { useTranslations } from 'use-intl'
import type { DraftStep } from '../../model/draft.ts'
import type { LinkedDraft } from './linked-draft.ts'
import { StepForm } from './StepForm.tsx'
import type { GripEvents } from './use-row-drag.ts'

/** Buttons of a row that the focus can be put on. */
export type StepButton = 'open' | 'up' | 'down'

export interface StepProps {
  readonly step: DraftStep
  /** From 1. */
  readonly number: number
  readonly linked: LinkedDraft
}

interface Props extends StepProps {
  readonly isLast: boolean
  /** Null where there is nothing to drag it past. */
  readonly grip: GripEvents | null
  readonly isDragged: boolean
  /** What is dragged would land above or below this step. */
  readonly landing: 'above' | 'below' | undefined
  readonly onMove: (by: number) => void
  readonly onRemove: () => void
}

/** A step: what it is called and shows, its place in the row, and, if it is the one that is open, its fields. */
export function StepRow({ step, number, isLast, linked, grip, isDragged, landing, onMove, onRemove }: Props) {
  const t = useTranslations('compose')
  const tCommon = useTranslations('common')
  const { engine, checker, current, viewNow } = linked
  const isOpen = current === step.key
  const remarks = checker.ofStep(step).length
  const { filter, selection } = linked.lookOf(step.view)
  const title = step.title.trim() === '' ? t('untitledStep') : step.title
  return (
    <li
      className="compose-step"
      data-step={step.key}
      data-open={isOpen || undefined}
      data-dragged={isDragged || undefined}
      data-landing={landing}
    >
      <div className="compose-step__row">
        {/* for the pointer only: the buttons do the same for everybody */}
        <span
          className="compose-step__number numeric"
          aria-hidden="true"
          data-grip={grip !== null || undefined}
          title={grip ? t('drag') : undefined}
          {...grip}
        >
          {number}
          {grip && <Grip />}
        </span>
        <button
          type="button"
          className="compose-step__open"
          data-button="open"
          aria-expanded={isOpen}
          aria-label={t('open', { number, title })}
          onClick={() => linked.onCurrent(isOpen ? null : step.key)}
        >
          <span className="compose-step__title" data-untitled={step.title.trim() === '' || undefined}>
            {title}
          </span>
          <span className="compose-step__about">
            {filter} ·{' '}
            <span className="numeric">
              {tCommon('ofEvents', { count: selection.count, total: engine.dataset.eventCount })}
            </span>
            {step.view === viewNow && <em> · {t('shownNow')}</em>}
            {remarks > 0 && !isOpen && (
              <span className="compose-step__remarks"> · {t('remarks', { count: remarks })}</span>
            )}
          </span>
        </button>
        <span className="compose-step__move">
          <button
            type="button"
            data-button="up"
            aria-label={t('up', { number })}
            aria-disabled={number === 1}
            onClick={() => onMove(-1)}
          >
            <Arrow up />
          </button>
          <button
            type="button"
            data-button="down"
            aria-label={t('down', { number })}
            aria-disabled={isLast}
            onClick={() => onMove(1)}
          >
            <Arrow />
          </button>
        </span>
      </div>
      {isOpen && <StepForm step={step} number={number} linked={linked} onRemove={onRemove} />}
    </li>
  )
}

function Grip() {
  return (
    <svg width="8" height="14" viewBox="0 0 8 14">
      <path
        d="M2 2v.01M2 7v.01M2 12v.01M6 2v.01M6 7v.01M6 12v.01"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  )
}

function Arrow({ up = false }: { readonly up?: boolean }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path
        d={up ? 'M3 8.5 7 4.5 11 8.5' : 'M3 5.5 7 9.5 11 5.5'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      />
    </svg>
  )
}
