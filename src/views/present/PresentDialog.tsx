import type { RefObject } from 'react'
import { useTranslations } from 'use-intl'
import type { Story } from '../../model/story.ts'
import { Modal } from '../../ui/Modal.tsx'
import './present-dialog.css'

/** How to present: by hand, by hand with the speaker's window, or by itself. */
export type Manner = 'plain' | 'withNotes' | 'kiosk'

interface Props {
  readonly stories: readonly Story[]
  readonly letterKeys: boolean
  readonly onLetterKeys: (on: boolean) => void
  readonly open: boolean
  readonly onClose: () => void
  /** Null presents the view as it stands. */
  readonly onBegin: (story: Story | null, manner: Manner) => void
  /** Whether a story is being composed. */
  readonly composing: boolean
  readonly onCompose: () => void
  /** What opened it, and gets the focus back. */
  readonly opener: RefObject<HTMLElement | null>
}

/** The stories, the view as it stands, and the keys. */
export function PresentDialog({
  stories,
  letterKeys,
  onLetterKeys,
  open,
  onClose,
  onBegin,
  composing,
  onCompose,
  opener,
}: Props) {
  const t = useTranslations('present')
  const tCompose = useTranslations('compose')
  const tCommon = useTranslations('common')
  return (
    <Modal
      title={t('title')}
      closeLabel={tCommon('close')}
      open={open}
      onClose={onClose}
      opener={opener}
      className="present-dialog"
    >
      <h2>{t('stories')}</h2>
      {stories.length === 0 && <p className="present-dialog__aside">{t('noStories')}</p>}
      <ul>
        {stories.map((story) => (
          <StoryRow key={story.id} story={story} onBegin={(manner) => onBegin(story, manner)} />
        ))}
        <li className="present-dialog__story">
          <h3>{t('freeTitle')}</h3>
          <p>{t('free')}</p>
          <div className="present-dialog__buttons">
            <button type="button" className="button" onClick={() => onBegin(null, 'plain')}>
              {t('present')}
            </button>
            <button type="button" className="button" onClick={() => onBegin(null, 'withNotes')}>
              {t('withNotes')}
            </button>
          </div>
        </li>
        <li className="present-dialog__story">
          <h3>{tCompose('draft')}</h3>
          <p>{tCompose('what')}</p>
          <div className="present-dialog__buttons">
            <button type="button" className="button" onClick={onCompose}>
              {tCompose(composing ? 'goOn' : 'begin')}
            </button>
          </div>
        </li>
      </ul>
      <h2>{t('keysTitle')}</h2>
      <ul className="present-dialog__keys">
        {(['step', 'jump', 'scroll', 'back', 'blank', 'autoplay', 'fullScreen', 'leave'] as const).map((key) => (
          <li key={key}>{t(`keys.${key}`)}</li>
        ))}
      </ul>
      <label className="present-dialog__letters">
        <input type="checkbox" checked={letterKeys} onChange={(event) => onLetterKeys(event.target.checked)} />
        <span>
          {t('letterKeys')}
          <span className="present-dialog__aside">{t('letterKeysHint')}</span>
        </span>
      </label>
    </Modal>
  )
}

interface RowProps {
  readonly story: Story
  readonly onBegin: (manner: Manner) => void
}

function StoryRow({ story: { title, summary, minutes, steps }, onBegin }: RowProps) {
  const t = useTranslations('present')
  return (
    <li className="present-dialog__story">
      <h3>{title}</h3>
      <p className="present-dialog__aside numeric">
        {minutes === null ? t('about', { steps: steps.length }) : t('aboutMinutes', { steps: steps.length, minutes })}
      </p>
      <p>{summary}</p>
      <div className="present-dialog__buttons">
        <button
          type="button"
          className="button"
          aria-label={t('presentNamed', { title })}
          onClick={() => onBegin('plain')}
        >
          {t('present')}
        </button>
        <button
          type="button"
          className="button"
          aria-label={t('withNotesNamed', { title })}
          onClick={() => onBegin('withNotes')}
        >
          {t('withNotes')}
        </button>
        <button
          type="button"
          className="button"
          aria-label={t('kioskNamed', { title })}
          onClick={() => onBegin('kiosk')}
        >
          {t('kiosk')}
        </button>
      </div>
    </li>
  )
}
