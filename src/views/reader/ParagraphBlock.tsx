import { memo, useMemo, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { coverageOf } from '../../engine/coverage.ts'
import type { CompiledParagraph, CompiledRecord, CompiledSource } from '../../model/compiled.ts'
import { INTRODUCTION, type Dataset } from '../../model/dataset.ts'
import type { Footnote } from '../../model/source.ts'
import { isPlainClick, type ReaderActions } from './actions.ts'
import { CardSlot } from './CardSlot.tsx'
import { CoverageBar } from './CoverageBar.tsx'
import { EventChips } from './EventChips.tsx'
import { Footnotes } from './Footnotes.tsx'
import { shownEntries } from './paragraph-entries.ts'
import type { Nearby } from './nearby.ts'
import { ParagraphText } from './ParagraphText.tsx'
import { Recommendation } from './Recommendation.tsx'
import { useIsNear } from './use-nearby.ts'
import { WordsButton } from './WordsButton.tsx'
import type { WordsEvents } from './words-events.ts'

interface ShownProps {
  readonly paragraph: CompiledParagraph
  readonly domId: string
  readonly source: CompiledSource
  readonly dataset: Dataset
  readonly recommendations: readonly CompiledRecord[]
  readonly footnotes: readonly Footnote[]
  /** Selected and pointed record, where this paragraph quotes them; else null. */
  readonly selected: CompiledRecord | null
  readonly pointed: CompiledRecord | null
  /** Card of the selected record, where it opens in this paragraph; else null. */
  readonly card: ReactNode
  /** Recommendation of this paragraph by which the views are filtered. */
  readonly shownRecommendation: string | null
  /** Whether the page's link points at this paragraph. */
  readonly target: boolean
  /** Events at selected words that end in this paragraph; null while none do. */
  readonly words: WordsEvents | null
  readonly actions: ReaderActions
}

interface Props extends ShownProps {
  readonly nearby: Nearby | null
  /** The Listing of a paragraph as JSON, as the filters have it. */
  readonly listingOf: (paragraph: number) => string
}

/** One numbered paragraph with what it tells. Far out of sight it lists what it listed last, so that nothing moves. */
export const ParagraphBlock = memo(function ParagraphBlock({ nearby, listingOf, ...shown }: Props) {
  const isNear = useIsNear(nearby, shown.paragraph.number) || shown.selected !== null
  const listing = isNear ? listingOf(shown.paragraph.number) : null
  const [kept, setKept] = useState(listing)
  if (listing !== null && listing !== kept) setKept(listing)
  return <ShownParagraph {...shown} listing={kept} />
})

/** Drawn again only when something of its own changed. */
const ShownParagraph = memo(function ShownParagraph(props: ShownProps & { readonly listing: string | null }) {
  const { paragraph, domId, source, dataset, recommendations, footnotes, listing, card, target, actions } = props
  const [selected, pointed] = [props.selected?.id ?? null, props.pointed?.id ?? null]
  const t = useTranslations('common')
  const { number } = paragraph
  const cardId = `${domId}-card`
  const open = card === null ? null : selected
  const share = coverageOf(dataset, source).of(number)?.share ?? null

  const { listed, quoted, more, hidden } = useMemo(
    () => shownEntries(dataset, source.id, number, listing, [props.selected, props.pointed]),
    [dataset, source, number, listing, props.selected, props.pointed],
  )

  return (
    <div className="paragraph" id={domId} data-paragraph={number} data-target={target || undefined}>
      <div className="paragraph__margin">
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
        {share !== null && <CoverageBar share={share} />}
      </div>
      <div className="paragraph__body">
        <ParagraphText
          paragraph={paragraph}
          domId={domId}
          language={source.language}
          entries={quoted}
          shapes={dataset.groupShapes}
          selected={selected}
          pointed={pointed}
          actions={actions}
        />
        {props.words && <WordsButton found={props.words} actions={actions} />}
        <Footnotes footnotes={footnotes} paragraph={number} domId={domId} />
        {card !== null && selected !== null && (
          <CardSlot key={selected} id={cardId} record={selected} onFocusLost={actions.loseFocus}>
            {card}
          </CardSlot>
        )}
        {recommendations.map((record) => (
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
          more={more}
          hidden={hidden}
          onMore={() => actions.openTable(paragraph.section ?? INTRODUCTION)}
          shapes={dataset.groupShapes}
          open={open}
          cardId={cardId}
          pointed={pointed}
          actions={actions}
        />
      </div>
    </div>
  )
})
