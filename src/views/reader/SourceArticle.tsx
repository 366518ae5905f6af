import { useMemo, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { CompiledParagraph, CompiledSource } from '../../model/compiled.ts'
import type { Footnote } from '../../model/source.ts'
import type { Linked } from '../linked.ts'
import type { ReaderActions } from './actions.ts'
import { Contents } from './Contents.tsx'
import { entriesByParagraph, entriesOf, passingIds } from './paragraph-entries.ts'
import { ParagraphBlock } from './ParagraphBlock.tsx'
import { TitleBlock } from './TitleBlock.tsx'

interface Props {
  readonly linked: Linked
  readonly source: CompiledSource
  /** Before every element id; empty for the first document, so that `#paragraph-8` is its eighth. */
  readonly domPrefix: string
  /** Record to mark lightly: under the pointer, or at the moment. */
  readonly pointed: string | null
  readonly openParagraph: number | null
  readonly card: ReactNode
  readonly actions: ReaderActions
}

const NO_FOOTNOTES: readonly Footnote[] = []

/** One document: title, contents, and its paragraphs under their headings. */
export function SourceArticle({ linked, source, domPrefix, pointed, openParagraph, card, actions }: Props) {
  const { dataset, selection, view } = linked
  const t = useTranslations('common')
  const entries = useMemo(() => entriesByParagraph(dataset, source), [dataset, source])
  const footnotes = useMemo(() => footnotesByParagraph(source.footnotes), [source])
  const passing = useMemo(
    () => new Map([...entries].map(([number, of]) => [number, passingIds(dataset, of, selection)])),
    [dataset, entries, selection],
  )

  const block = (paragraph: CompiledParagraph) => {
    const { number } = paragraph
    const own = entriesOf(entries, number)
    const ifHere = (id: string | null) => (own.some(({ record }) => record.id === id) ? id : null)
    const selected = ifHere(view.selected)
    const chosen = view.filters.recommendation
    return (
      <ParagraphBlock
        key={number}
        paragraph={paragraph}
        domId={`${domPrefix}paragraph-${number}`}
        language={source.language}
        entries={own}
        footnotes={footnotes.get(number) ?? NO_FOOTNOTES}
        passing={passing.get(number) ?? ''}
        shapes={dataset.groupShapes}
        selected={selected}
        pointed={ifHere(pointed)}
        card={selected !== null && number === openParagraph ? card : null}
        shownRecommendation={own.find(({ record }) => chosen.includes(record.id))?.record.id ?? null}
        target={domPrefix === '' && view.paragraph === number}
        actions={actions}
      />
    )
  }

  const introduction = source.paragraphs.filter(({ section }) => section === null)
  return (
    <article className="source">
      <TitleBlock source={source} dataVersion={dataset.dataVersion} />
      <Contents sections={source.sections} hasIntroduction={introduction.length > 0} actions={actions} />
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
