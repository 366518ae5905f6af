import { memo, useMemo, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Shape } from '../../model/catalogue.ts'
import type { CompiledParagraph } from '../../model/compiled.ts'
import type { Footnote } from '../../model/source.ts'
import { isPlainClick, type ReaderActions } from './actions.ts'
import { EventChips } from './EventChips.tsx'
import { Footnotes } from './Footnotes.tsx'
import type { Entry } from './paragraph-entries.ts'
import { ParagraphText } from './ParagraphText.tsx'
import { Recommendation } from './Recommendation.tsx'

interface Props {
  readonly paragraph: CompiledParagraph
  readonly domId: string
  /** Of the document's words. */
  readonly language: string
  readonly entries: readonly Entry[]
  readonly footnotes: readonly Footnote[]
  /** Ids of the entries that pass the filter, joined by spaces. */
  readonly passing: string
  readonly shapes: ReadonlyMap<string, Shape>
  /** Selected and pointed record, where this paragraph quotes them; else null. */
  readonly selected: string | null
  readonly pointed: string | null
  /** Card of the selected record, where it opens in this paragraph; else null. */
  readonly card: ReactNode
  /** Recommendation of this paragraph by which the views are filtered. */
  readonly shownRecommendation: string | null
  /** Whether the page's link points at this paragraph. */
  readonly target: boolean
  readonly actions: ReaderActions
}

/** One numbered paragraph with what it tells. Drawn again only when something of its own changed. */
export const ParagraphBlock = memo(function ParagraphBlock(props: Props) {
  const { paragraph, domId, entries, footnotes, passing, shapes, selected, pointed, card, target, actions } = props
  const t = useTranslations('common')
  const { number } = paragraph
  const cardId = `${domId}-card`
  const open = card === null ? null : selected

  const { listed, recommendations, hidden } = useMemo(() => {
    const ids = new Set(passing.split(' '))
    const events = entries.filter(({ row }) => row !== null)
    const visible = events.filter(({ record }) => ids.has(record.id) || record.id === selected)
    return {
      listed: visible,
      recommendations: entries.filter(({ row }) => row === null),
      hidden: events.length - visible.length,
    }
  }, [entries, passing, selected])
  const quoted = useMemo(
    () => entries.filter((entry) => listed.includes(entry) || [selected, pointed].includes(entry.record.id)),
    [entries, listed, selected, pointed],
  )

  return (
    <div className="paragraph" id={domId} data-paragraph={number} data-target={target || undefined}>
      <a
        className="paragraph__number numeric"
        href={actions.paragraphHref(number)}
        aria-label={t('paragraphLong', { number })}
        aria-current={target ? 'location' : undefined}
        onClick={(event) => {
          if (!isPlainClick(event)) return
          event.preventDefault()
          actions.linkTo(number)
        }}
      >
        {number}
      </a>
      <div className="paragraph__body">
        <ParagraphText
          paragraph={paragraph}
          domId={domId}
          language={props.language}
          entries={quoted}
          shapes={shapes}
          selected={selected}
          pointed={pointed}
          actions={actions}
        />
        <Footnotes footnotes={footnotes} paragraph={number} domId={domId} />
        {card !== null && <div id={cardId}>{card}</div>}
        {recommendations.map(({ record }) => (
          <Recommendation
            key={record.id}
            record={record}
            paragraph={number}
            open={record.id === open}
            cardId={cardId}
            shown={record.id === props.shownRecommendation}
            actions={actions}
          />
        ))}
        <EventChips
          paragraph={number}
          entries={listed}
          hidden={hidden}
          shapes={shapes}
          open={open}
          cardId={cardId}
          pointed={pointed}
          actions={actions}
        />
      </div>
    </div>
  )
})
