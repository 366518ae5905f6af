import { useTranslations } from 'use-intl'
import type { Footnote } from '../../model/source.ts'
import { footnoteParts } from './footnote-text.ts'
import { JumpLink } from './JumpLink.tsx'

interface Props {
  readonly footnotes: readonly Footnote[]
  readonly paragraph: number
  readonly domId: string
}

/** A paragraph's notes, right below it. Their addresses are opened only by a click, and learn nothing of this page. */
export function Footnotes({ footnotes, paragraph, domId }: Props) {
  const t = useTranslations('reader')
  if (footnotes.length === 0) return null
  return (
    <ul className="footnotes" aria-label={t('footnotes', { number: String(paragraph) })}>
      {footnotes.map(({ number, text, urls }) => (
        <li key={number}>
          <JumpLink
            id={`${domId}-note-${number}`}
            to={`${domId}-marker-${number}`}
            label={t('backToText', { number: String(number) })}
          >
            {number}
          </JumpLink>
          <span>
            {footnoteParts(text, urls).map((part) =>
              part.url === null ? (
                part.text
              ) : (
                <a key={part.url} href={part.url} target="_blank" rel="noreferrer noopener">
                  {part.text}
                </a>
              ),
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
