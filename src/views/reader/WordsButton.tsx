import { useTranslations } from 'use-intl'
import type { ReaderActions } from './actions.ts'
import type { WordsEvents } from './words-events.ts'

interface Props {
  readonly found: WordsEvents
  readonly actions: ReaderActions
}

/** Right behind the paragraph in which selected words end, so that Tab leads to it: the events that rest on them. */
export function WordsButton({ found: { events, more, hidden }, actions }: Props) {
  const t = useTranslations('reader')
  const count = events.length + more
  return (
    <p className="words-button">
      {count + hidden === 0 ? (
        <span className="words-button__none">{t('noEventsOfWords')}</span>
      ) : (
        <button
          type="button"
          className="button"
          aria-haspopup="menu"
          // a press must not take the selection away
          onMouseDown={(event) => event.preventDefault()}
          onClick={({ currentTarget }) => {
            const { left: x, top: y, height } = currentTarget.getBoundingClientRect()
            actions.offer({ events, hidden, more, from: currentTarget, at: { x, y, height } })
          }}
        >
          {t('eventsOfWords', { count })}
        </button>
      )}
    </p>
  )
}
