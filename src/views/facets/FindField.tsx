import { useTranslations } from 'use-intl'

interface Props {
  /** Its name, for who does not see it. */
  readonly facet: string
  readonly words: string
  readonly onWords: (words: string) => void
}

/** Words that narrow a long list of values; the list is the page's, not the filter's. */
export function FindField({ facet, words, onWords }: Props) {
  const t = useTranslations('facets')
  return (
    <input
      className="facet__find"
      type="search"
      value={words}
      aria-label={t('find', { facet })}
      placeholder={t('findPlaceholder')}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onWords(event.target.value)}
    />
  )
}
