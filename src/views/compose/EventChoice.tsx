import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { DraftStep } from '../../model/draft.ts'
import type { Fault } from '../../story/fault.ts'
import { eventTitle, withTitles } from './event-title.ts'
import { FaultList } from './FaultList.tsx'
import type { LinkedDraft } from './linked-draft.ts'
import { offeredEvents } from './offered-events.ts'

interface Props {
  readonly step: DraftStep
  readonly linked: LinkedDraft
  readonly faults: readonly Fault[]
}

/** The events a step rests on; others are chosen from those that its view shows. */
export function EventChoice({ step, linked: { act, engine, lookOf }, faults }: Props) {
  const t = useTranslations('compose')
  const { dataset } = engine
  const chosen = useRef<HTMLDivElement>(null)
  const [isListed, setIsListed] = useState(false)
  const { selection } = lookOf(step.view)
  const set = (events: readonly string[]) => act({ do: 'change', key: step.key, to: { events } })
  const titleOf = (id: string) => eventTitle(dataset, id)
  const leaveOut = (id: string) => {
    set(step.events.filter((other) => other !== id))
    chosen.current?.focus()
  }
  return (
    <fieldset className="compose-events">
      <legend>{t('events')}</legend>
      <div ref={chosen} tabIndex={-1}>
        {step.events.length === 0 && faults.length === 0 && <p className="compose-field__hint">{t('noEvents')}</p>}
        <ul>
          {step.events.map((id) => (
            <li key={id}>
              <span>{titleOf(id)}</span>
              <button type="button" aria-label={t('leaveOut', { title: titleOf(id) })} onClick={() => leaveOut(id)}>
                <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                  <path d="M2.5 2.5 9.5 9.5M9.5 2.5 2.5 9.5" stroke="currentColor" strokeWidth="1.5" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
        <FaultList faults={withTitles(dataset, faults)} />
      </div>
      <details className="compose-details" onToggle={({ currentTarget }) => setIsListed(currentTarget.open)}>
        <summary>{t('choose', { count: selection.count + selection.statistics })}</summary>
        {isListed && <Offered step={step} engine={engine} selection={selection} set={set} />}
      </details>
    </fieldset>
  )
}

interface OfferedProps extends Pick<LinkedDraft, 'engine'>, Pick<ReturnType<LinkedDraft['lookOf']>, 'selection'> {
  readonly step: DraftStep
  readonly set: (events: readonly string[]) => void
}

function Offered({ step, engine: { dataset }, selection, set }: OfferedProps) {
  const t = useTranslations('compose')
  const [words, setWords] = useState('')
  const { shown, more } = offeredEvents(dataset, selection, words)
  return (
    <div className="compose-offered">
      <input
        type="search"
        value={words}
        aria-label={t('find')}
        placeholder={t('find')}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setWords(target.value)}
      />
      {shown.length === 0 && <p role="status">{t('nothingFound')}</p>}
      <ul>
        {shown.map(({ id, title }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={step.events.includes(id)}
                onChange={({ target }) =>
                  set(target.checked ? [...step.events, id] : step.events.filter((other) => other !== id))
                }
              />
              {title}
            </label>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="compose-field__hint">{t('moreEvents', { count: more })}</p>}
    </div>
  )
}
