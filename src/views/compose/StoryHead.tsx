import { useTranslations } from 'use-intl'
import { isFormatCode } from '../../story/format-problem.ts'
import { FaultList } from './FaultList.tsx'
import { Field, NumberField } from './Field.tsx'
import type { LinkedDraft } from './linked-draft.ts'

/** Title, summary, and what few need: how long it may take, and its short name. */
export function StoryHead({ draft, act, checker }: Pick<LinkedDraft, 'draft' | 'act' | 'checker'>) {
  const t = useTranslations('compose')
  // that there is no step yet is said below
  const faults = checker.ofStory(draft).filter(({ code }) => code !== 'noSteps')
  const begun = draft.steps.length > 0
  // before the first step only what no file may have is told, and nothing that may yet come
  const of = (part: string) =>
    faults.filter(({ path, code }) => path[0] === part && (begun ? code !== 'noSummary' : isFormatCode(code)))
  const rest = () => act({ do: 'rest' })
  return (
    <div className="compose-head">
      <Field
        className="compose-field--story-title"
        label={t('storyTitle')}
        value={draft.title}
        onType={(title) => act({ do: 'describe', to: { title }, typing: 'title' })}
        onRest={rest}
      >
        <FaultList faults={of('title')} />
      </Field>
      <Field
        label={t('summary')}
        hint={t('summaryHint')}
        rows={2}
        value={draft.summary}
        onType={(summary) => act({ do: 'describe', to: { summary }, typing: 'summary' })}
        onRest={rest}
      >
        <FaultList faults={[...of('summary'), ...faults.filter(({ code }) => begun && code === 'noSummary')]} />
      </Field>
      <details className="compose-details">
        <summary>{t('more')}</summary>
        <div className="compose-pair">
          <NumberField
            label={t('minutes')}
            hint={t('minutesHint')}
            value={draft.minutes}
            most={999}
            onType={(minutes) => act({ do: 'describe', to: { minutes }, typing: 'minutes' })}
            onRest={rest}
          />
          <Field
            label={t('id')}
            hint={t('idHint')}
            value={draft.id}
            onType={(id) => act({ do: 'describe', to: { id }, typing: 'id' })}
            onRest={rest}
          >
            <FaultList faults={faults.filter(({ code }) => code === 'badId')} />
          </Field>
        </div>
      </details>
    </div>
  )
}
