import { Fragment } from 'react'
import { useTranslations } from 'use-intl'
import type { StoryBlock, StoryInline } from '../../model/story.ts'
import { withWholeDays } from '../../story/english-dates.ts'
import { gluedParts } from './glued-parts.ts'
import './caption.css'

interface Props {
  readonly blocks: readonly StoryBlock[]
  /** Opens a paragraph of the source. */
  readonly onParagraph: (number: number) => void
}

/** A caption or notes: paragraphs and lists, with buttons that lead to the source's paragraphs. */
export function StoryText({ blocks, onParagraph }: Props) {
  return (
    <div className="story-text">
      {keyed(blocks).map(({ key, part: block }) =>
        block.kind === 'paragraph' ? (
          <p key={key}>
            <Inline parts={block.children} onParagraph={onParagraph} />
          </p>
        ) : (
          <ul key={key}>
            {keyed(block.items).map(({ key: at, part: item }) => (
              <li key={at}>
                <Inline parts={item} onParagraph={onParagraph} />
              </li>
            ))}
          </ul>
        ),
      )}
    </div>
  )
}

/** By their place: what a story says is never put in another order. */
function keyed<Item>(parts: readonly Item[]): readonly { readonly key: string; readonly part: Item }[] {
  return parts.map((part, index) => ({ key: `part ${index}`, part }))
}

interface InlineProps extends Pick<Props, 'onParagraph'> {
  readonly parts: readonly StoryInline[]
}

function Inline({ parts, onParagraph }: InlineProps) {
  return keyed(gluedParts(parts)).map(({ key, part: together }) => {
    const words = keyed(together).map(({ key: at, part }) => <Part key={at} part={part} onParagraph={onParagraph} />)
    return together.length === 1 ? (
      <Fragment key={key}>{words}</Fragment>
    ) : (
      <span key={key} className="story-text__together">
        {words}
      </span>
    )
  })
}

function Part({ part, onParagraph }: Pick<Props, 'onParagraph'> & { readonly part: StoryInline }) {
  const t = useTranslations('common')
  switch (part.kind) {
    case 'text':
      return withWholeDays(part.text)
    case 'strong':
    case 'emphasis': {
      const Tag = part.kind === 'strong' ? 'strong' : 'em'
      return (
        <Tag>
          <Inline parts={part.children} onParagraph={onParagraph} />
        </Tag>
      )
    }
    case 'paragraph_link': {
      const number = part.paragraph
      return (
        <button
          type="button"
          className="story-text__paragraph"
          aria-label={t('paragraphLong', { number })}
          onClick={() => onParagraph(number)}
        >
          {t('paragraph', { number })}
        </button>
      )
    }
  }
}
