import { useMemo, useRef, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { CompiledParagraph, CompiledRecord, CompiledSource } from '../../model/compiled.ts'
import type { Footnote } from '../../model/source.ts'
import type { Linked } from '../linked.ts'
import type { ReaderActions } from './actions.ts'
import { type Listing, listingOf } from './paragraph-entries.ts'
import { paragraphIndex } from './paragraph-index.ts'
import { ParagraphBlock } from './ParagraphBlock.tsx'
import { ReadingBar } from './ReadingBar.tsx'
import type { ScrollGuard } from './scroll-guard.ts'
import { TitleBlock } from './TitleBlock.tsx'
import type { Tell } from './use-follow.ts'
import { useNearby } from './use-nearby.ts'
import type { SelectedWords } from './word-selection.ts'
import { eventsOfWords } from './words-events.ts'

interface Props {
  readonly linked: Linked
  readonly source: CompiledSource
  readonly selected: CompiledRecord | null
  /** Before every element id; empty for the first document, so that `#paragraph-8` is its eighth. */
  readonly domPrefix: string
  /** Record to mark lightly: under the pointer, or at the moment. */
  readonly pointed: CompiledRecord | null
  readonly openParagraph: number | null
  readonly card: ReactNode
  /** Selected words of all documents. */
  readonly words: readonly SelectedWords[]
  readonly guard: ScrollGuard
  readonly tell: Tell
  readonly actions: ReaderActions
}

/** Listings as JSON, each made once. */
function listingsOf(make: (paragraph: number) => Listing): (paragraph: number) => string {
  const known = new Map<number, string>()
  return (paragraph) => {
    const made = known.get(paragraph) ?? JSON.stringify(make(paragraph))
    known.set(paragraph, made)
    return made
  }
}

const NO_FOOTNOTES: readonly Footnote[] = []

/** One document: title, contents, and its paragraphs under their headings. */
export function SourceArticle(props: Props) {
  const { linked, source, domPrefix, selected, pointed, openParagraph, card, words, guard, tell, actions } = props
  const { dataset, selection, view } = linked
  const t = useTranslations('common')
  const article = useRef<HTMLElement>(null)
  const nearby = useNearby(article, dataset.records.length)
  const recordsOf = useMemo(() => paragraphIndex(dataset, source.id), [dataset, source])
  const footnotes = useMemo(() => footnotesByParagraph(source.footnotes), [source])
  const selectedRow = selected === null ? null : (dataset.rowOf.get(selected.id) ?? null)
  const listing = useMemo(
    () => listingsOf((number) => listingOf(dataset, recordsOf(number).rows, selection, selectedRow)),
    [dataset, recordsOf, selection, selectedRow],
  )
  const here = useMemo(() => words.filter((each) => each.source === source.id), [words, source])
  const lastWords = here.at(-1)
  const wordsEvents = useMemo(
    () => (here.length === 0 ? null : eventsOfWords(dataset, selection, recordsOf, here)),
    [dataset, selection, recordsOf, here],
  )
  const quotesIn = (record: CompiledRecord | null, number: number) =>
    record?.source.some((quote) => quote.source === source.id && quote.paragraph === number) ?? false

  const block = (paragraph: CompiledParagraph) => {
    const { number } = paragraph
    const { recommendations } = recordsOf(number)
    const selectedHere = quotesIn(selected, number) ? selected : null
    const chosen = view.filters.recommendation
    return (
      <ParagraphBlock
        key={number}
        paragraph={paragraph}
        domId={`${domPrefix}paragraph-${number}`}
        source={source}
        dataset={dataset}
        recommendations={recommendations}
        footnotes={footnotes.get(number) ?? NO_FOOTNOTES}
        nearby={nearby}
        listingOf={listing}
        selected={selectedHere}
        pointed={quotesIn(pointed, number) ? pointed : null}
        card={selectedHere !== null && number === openParagraph ? card : null}
        shownRecommendation={recommendations.find(({ id }) => chosen.includes(id))?.id ?? null}
        words={lastWords?.paragraph === number ? wordsEvents : null}
        target={domPrefix === '' && view.paragraph === number}
        actions={actions}
      />
    )
  }

  const introduction = source.paragraphs.filter(({ section }) => section === null)
  return (
    <article className="source" ref={article} data-source={source.id} data-long={nearby !== null || undefined}>
      <TitleBlock source={source} dataVersion={dataset.dataVersion} />
      <ReadingBar
        linked={linked}
        source={source}
        article={article}
        recordsOf={recordsOf}
        guard={guard}
        tellMoment={tell.moment}
        actions={actions}
      />
      {introduction.length > 0 && (
        <section>
          <h3 className="source__heading" data-begins={introduction[0]?.number}>
            {t('introduction')}
          </h3>
          {introduction.map(block)}
        </section>
      )}
      {source.sections.map(({ numeral, title, subheadings }) => (
        <section key={numeral}>
          <SectionParts
            numeral={numeral}
            title={title}
            language={source.language}
            subheadings={subheadings}
            paragraphs={source.paragraphs.filter(({ section }) => section === numeral)}
            block={block}
          />
        </section>
      ))}
    </article>
  )
}

function footnotesByParagraph(footnotes: readonly Footnote[]): ReadonlyMap<number, readonly Footnote[]> {
  const byParagraph = new Map<number, Footnote[]>()
  for (const footnote of footnotes) {
    const of = byParagraph.get(footnote.paragraph)
    if (of) of.push(footnote)
    else byParagraph.set(footnote.paragraph, [footnote])
  }
  return byParagraph
}

interface PartsProps extends Pick<CompiledSource['sections'][number], 'numeral' | 'title' | 'subheadings'> {
  readonly language: string
  readonly paragraphs: readonly CompiledParagraph[]
  readonly block: (paragraph: CompiledParagraph) => ReactNode
}

function SectionParts({ numeral, title, language, subheadings, paragraphs, block }: PartsProps) {
  const first = paragraphs[0]?.number
  const subheadingBefore = new Map(subheadings.map((heading) => [heading.first_paragraph, heading.title]))
  return (
    <>
      <h3 className="source__heading" data-begins={first}>
        <span className="source__numeral">{numeral}</span>{' '}
        <span className="small-caps" lang={language}>
          {title}
        </span>
      </h3>
      {paragraphs.map((paragraph) => {
        const subheading = subheadingBefore.get(paragraph.number)
        const begins = paragraph.number === first ? undefined : paragraph.number
        return [
          subheading !== undefined && (
            <h4 key={`before-${paragraph.number}`} className="source__subheading" lang={language} data-begins={begins}>
              {subheading}
            </h4>
          ),
          block(paragraph),
        ]
      })}
    </>
  )
}
