import { useEffect, useRef, type MouseEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { Section } from '../../model/source.ts'
import { isPlainClick, type ReaderActions } from './actions.ts'
import { contentsOf, entryAt, type ContentsEntry } from './contents-entries.ts'

interface Props {
  readonly sections: readonly Section[]
  /** Whether paragraphs stand before the first section. */
  readonly hasIntroduction: boolean
  /** Paragraph under the eye; null above the first. */
  readonly here: number | null
  readonly actions: ReaderActions
}

/** The sections, folded away under one line that stays in reach while one reads, and says where one is. */
export function Contents({ sections, hasIntroduction, here, actions }: Props) {
  const t = useTranslations('reader')
  const tCommon = useTranslations('common')
  const fold = useFold()
  const entries = contentsOf(sections, hasIntroduction)
  const current = entryAt(entries, here)
  const titleOf = ({ title }: ContentsEntry) => title ?? tCommon('introduction')
  const follow = (paragraph: number) => (event: MouseEvent) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    if (fold.current) fold.current.open = false
    // above the first paragraph one is at the first
    actions.goTo(paragraph, here ?? entries[0]?.first ?? paragraph)
  }
  const link = (entry: ContentsEntry) => (
    <a
      href={actions.paragraphHref(entry.first)}
      aria-current={entry === current ? 'location' : undefined}
      onClick={follow(entry.first)}
    >
      <span className="contents__numeral">{entry.numeral}</span>
      <span className={entry.numeral === null ? undefined : 'small-caps'}>{titleOf(entry)}</span>
      <span className="contents__range numeric">
        {entry.last === entry.first
          ? tCommon('paragraph', { number: entry.first })
          : t('paragraphs', { first: String(entry.first), last: String(entry.last) })}
      </span>
    </a>
  )
  return (
    <nav className="contents" aria-label={t('contents')}>
      <details ref={fold}>
        <summary>
          <span className="contents__word">{t('contents')}</span>
          {current && here !== null && (
            <span className="contents__here">
              <span className="contents__where">
                {current.numeral !== null && <>{current.numeral} </>}
                <span className={current.numeral === null ? undefined : 'small-caps'}>{titleOf(current)}</span>
              </span>
              <span className="numeric">{tCommon('paragraph', { number: here })}</span>
            </span>
          )}
        </summary>
        <ol>
          {entries.map((entry) => (
            <li key={`${entry.level} ${entry.first}`} data-level={entry.level}>
              {link(entry)}
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}

/** A fold that Escape closes, and the focus stays. */
function useFold() {
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const details = fold.current
    const closeByEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details?.open) return
      event.stopPropagation()
      details.open = false
      details.querySelector('summary')?.focus()
    }
    details?.addEventListener('keydown', closeByEscape)
    return () => details?.removeEventListener('keydown', closeByEscape)
  }, [])
  return fold
}
