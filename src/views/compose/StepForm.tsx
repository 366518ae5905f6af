import { useTranslations } from 'use-intl'
import type { DraftStep } from '../../model/draft.ts'
import { EventChoice } from './EventChoice.tsx'
import { withTitles } from './event-title.ts'
import { FaultList } from './FaultList.tsx'
import { Field, NumberField } from './Field.tsx'
import type { StepProps } from './StepRow.tsx'

interface Props extends StepProps {
  readonly onRemove: () => void
}

/** The fields of a step, and what is wrong with each beside it. */
export function StepForm({ step, number, linked, onRemove }: Props) {
  const t = useTranslations('compose')
  const { act, checker, viewNow } = linked
  const faults = checker.ofStep(step)
  const of = (part: string) => faults.filter(({ path }) => path[0] === part)
  const change = (to: Partial<DraftStep>, typing: string) => act({ do: 'change', key: step.key, to, typing })
  const rest = () => act({ do: 'rest' })
  return (
    <div className="compose-form" role="group" aria-label={t('stepNumber', { number })}>
      <div className="compose-form__view">
        <button
          type="button"
          className="button"
          aria-label={t('showLong', { number })}
          onClick={() => linked.onShow(step.view)}
        >
          {t('show')}
        </button>
        <button
          type="button"
          className="button"
          aria-label={t('takeLong', { number })}
          aria-disabled={step.view === viewNow}
          onClick={() => act({ do: 'change', key: step.key, to: { view: viewNow } }, t('said.taken', { number }))}
        >
          {t('take')}
        </button>
        <button type="button" className="quiet-button" aria-label={t('remove', { number })} onClick={onRemove}>
          {t('removeShort')}
        </button>
      </div>
      <FaultList faults={withTitles(linked.engine.dataset, of('view'))} />
      <Field label={t('stepTitle')} value={step.title} onType={(title) => change({ title }, 'title')} onRest={rest}>
        <FaultList faults={of('title')} />
      </Field>
      <Field
        className="compose-field--caption"
        label={t('caption')}
        hint={t('captionHint')}
        rows={4}
        value={step.caption}
        onType={(caption) => change({ caption }, 'caption')}
        onRest={rest}
      >
        <FaultList faults={of('caption')} />
      </Field>
      {step.caption.trim() !== '' && (
        // a picture: its words and its links are those of the field
        <figure className="compose-room" inert>
          <figcaption>{t('room')}</figcaption>
          <div className="compose-room__frame">
            <div className="compose-room__words">{linked.renderCaption(step)}</div>
          </div>
        </figure>
      )}
      <EventChoice step={step} linked={linked} faults={of('events')} />
      <Field
        label={t('notes')}
        hint={t('notesHint')}
        rows={4}
        value={step.notes}
        onType={(notes) => change({ notes }, 'notes')}
        onRest={rest}
      >
        <FaultList faults={of('notes')} />
      </Field>
      <NumberField
        label={t('seconds')}
        hint={t('secondsHint')}
        value={step.seconds}
        most={9999}
        onType={(seconds) => change({ seconds }, 'seconds')}
        onRest={rest}
      />
    </div>
  )
}
