import { ComboboxGroup, ComboboxGroupLabel, ComboboxItem, ComboboxPopover } from '@ariakit/react'
import { useTranslations } from 'use-intl'
import { markWords } from './marked-words.ts'
import type { FoundItem } from './use-found.ts'

interface Props {
  readonly items: readonly FoundItem[]
  /** Folded words to be marked. */
  readonly words: ReadonlySet<string>
  readonly onChoose: (item: FoundItem) => void
}

const KINDS = ['person', 'place', 'paragraph', 'event'] as const

/** What was found, by kind, the words met marked. Arrows walk it from the field, Enter chooses. */
export function FoundList({ items, words, onChoose }: Props) {
  const t = useTranslations('filters.found')
  const tCommon = useTranslations('common')
  if (items.length === 0) return null
  return (
    <ComboboxPopover className="found-list" aria-label={t('label')} gutter={4} sameWidth={false} unmountOnHide>
      {KINDS.map((kind) => {
        const ofKind = items.filter((item) => item.kind === kind)
        if (ofKind.length === 0) return null
        return (
          <ComboboxGroup key={kind} className="found-list__group">
            <ComboboxGroupLabel className="found-list__kind">{t(kind)}</ComboboxGroupLabel>
            {ofKind.map((item) => (
              <ComboboxItem key={item.key} className="found-list__item" onClick={() => onChoose(item)}>
                {kind === 'paragraph' && (
                  <span className="found-list__number numeric">
                    {tCommon('paragraph', { number: Number(item.id) })}
                  </span>
                )}
                <span className="found-list__text">
                  {markWords(item.text, words).map(({ start, text, marked }) =>
                    marked ? <mark key={start}>{text}</mark> : text,
                  )}
                </span>
                {item.detail !== null && <span className="found-list__detail">{item.detail}</span>}
              </ComboboxItem>
            ))}
          </ComboboxGroup>
        )
      })}
    </ComboboxPopover>
  )
}
