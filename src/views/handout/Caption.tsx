import { createElement, Fragment, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { StoryBlock, StoryInline } from '../../model/story.ts'
import { withWholeDays } from '../../story/english-dates.ts'

/** The words of a step, as the room read them. They never change places, so that none needs a key. */
export function Caption({ blocks }: { readonly blocks: readonly StoryBlock[] }) {
  const tCommon = useTranslations('common')

  const words = (parts: readonly StoryInline[]): ReactNode[] => parts.map(word)
  const word = (part: StoryInline): ReactNode => {
    switch (part.kind) {
      case 'text':
        return withWholeDays(part.text)
      case 'emphasis':
        return createElement('em', null, ...words(part.children))
      case 'strong':
        return createElement('strong', null, ...words(part.children))
      case 'paragraph_link':
        return tCommon('paragraph', { number: part.paragraph })
    }
  }
  const block = (of: StoryBlock): ReactNode =>
    of.kind === 'paragraph'
      ? createElement('p', null, ...words(of.children))
      : createElement('ul', null, ...of.items.map((item) => createElement('li', null, ...words(item))))

  return <div className="handout__caption">{createElement(Fragment, null, ...blocks.map(block))}</div>
}
