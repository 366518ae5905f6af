import { useEffect, useRef, type MouseEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { Section } from '../../model/source.ts'
import { isPlainClick, type ReaderActions } from './actions.ts'

interface Props {
  readonly sections: readonly Section[]
  /** Whether paragraphs stand before the first section. */
  readonly hasIntroduction: boolean
  readonly actions: ReaderActions
}

/** The sections, folded away under one word that stays in reach while one reads. */
export function Contents({ sections, hasIntroduction, actions }: Props) {
  const t = useTranslations('reader')
  const tCommon = useTranslations('common')
  const fold = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (fold.current) fold.current.open = false
  }
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
  const follow = (paragraph: number) => (event: MouseEvent) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    close()
    actions.goTo(paragraph)
  }
  return (
    <nav className="contents" aria-label={t('contents')}>
      <details ref={fold}>
        <summary>{t('contents')}</summary>
        <ol>
          {hasIntroduction && (
            <li>
              <a href={actions.paragraphHref(1)} onClick={follow(1)}>
                <span />
                <span>{tCommon('introduction')}</span>
              </a>
            </li>
          )}
          {sections.map(({ numeral, title, first_paragraph: first, last_paragraph: last, subheadings }) => (
            <li key={numeral}>
              <a href={actions.paragraphHref(first)} onClick={follow(first)}>
                <span className="contents__numeral">{numeral}</span>
                <span className="small-caps">{title}</span>
                <span className="contents__range numeric">
                  {t('paragraphs', { first: String(first), last: String(last) })}
                </span>
              </a>
              {subheadings.length > 0 && (
                <ol>
                  {subheadings.map((heading) => (
                    <li key={heading.first_paragraph}>
                      <a
                        href={actions.paragraphHref(heading.first_paragraph)}
                        onClick={follow(heading.first_paragraph)}
                      >
                        <span />
                        <span>{heading.title}</span>
                        <span className="contents__range numeric">
                          {tCommon('paragraph', { number: heading.first_paragraph })}
                        </span>
                      </a>
                    </li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
