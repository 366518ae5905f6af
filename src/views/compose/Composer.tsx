import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Beginnings, FileBar, type FileState } from './FileBar.tsx'
import type { LinkedDraft } from './linked-draft.ts'
import { StepList } from './StepList.tsx'
import { StoryHead } from './StoryHead.tsx'
import { playingTime } from './playing-time.ts'
import './compose.css'

interface Props {
  readonly linked: LinkedDraft
  readonly files: FileState
  readonly onPresent: (withNotes: boolean) => void
  readonly onHandout: () => void
  /** Puts it aside; nothing is lost. */
  readonly onClose: () => void
}

/** A story while it is composed: what it is called, its steps, and where it goes. */
export function Composer({ linked, files, onPresent, onHandout, onClose }: Props) {
  const t = useTranslations('compose')
  const { draft, act, engine } = linked
  const root = useRef<HTMLElement>(null)
  const toTop = () => {
    root.current?.scrollIntoView({ block: 'start' })
    root.current?.focus({ preventScroll: true })
  }
  const none = draft.steps.length === 0
  const { stories } = engine.dataset
  return (
    <section className="composer" ref={root} tabIndex={-1} aria-label={t('title')}>
      <StoryHead {...linked} />
      <div className="compose-list">
        <h3>{t('stepsTitle')}</h3>
        {!none && (
          <p className="compose-list__time numeric">
            {t('stepsTime', { steps: draft.steps.length, time: playingTime(draft.steps) })}
          </p>
        )}
        {none && <p className="compose-list__empty">{t('empty')}</p>}
        {none && stories.length > 0 && (
          <>
            <p className="compose-list__from">{t('from')}</p>
            <ul className="compose-beginnings">
              <Beginnings
                stories={stories}
                onChoose={(next) => {
                  act({ do: 'replace', draft: next }, t('said.opened', { title: next.title, steps: next.steps.length }))
                  toTop()
                }}
              />
            </ul>
          </>
        )}
        <StepList linked={linked} onNoneLeft={toTop} />
      </div>
      {!none && (
        <div className="compose-buttons compose-buttons--show">
          <button type="button" className="button" onClick={() => onPresent(false)}>
            {t('present')}
          </button>
          <button type="button" className="button" onClick={() => onPresent(true)}>
            {t('withNotes')}
          </button>
          <button type="button" className="button" aria-haspopup="dialog" onClick={onHandout}>
            {t('handout')}
          </button>
        </div>
      )}
      <FileBar linked={linked} {...files} onReplaced={toTop} />
      <p className="compose-aside">
        <button type="button" className="quiet-button" onClick={onClose}>
          {t('close')}
        </button>{' '}
        {t('closeHint')}
      </p>
    </section>
  )
}
