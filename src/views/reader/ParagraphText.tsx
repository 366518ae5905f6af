import { Fragment, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { Shape } from '../../model/catalogue.ts'
import type { CompiledParagraph } from '../../model/compiled.ts'
import type { ReaderActions } from './actions.ts'
import { JumpLink } from './JumpLink.tsx'
import type { Entry } from './paragraph-entries.ts'
import { MOST_LINES, QuoteLink } from './QuoteLink.tsx'
import { segmentText, type Segment } from './segments.ts'

interface Props {
  readonly paragraph: CompiledParagraph
  readonly domId: string
  readonly language: string
  /** Records whose quotes are shown in the text. */
  readonly entries: readonly Entry[]
  readonly shapes: ReadonlyMap<string, Shape>
  readonly selected: string | null
  readonly pointed: string | null
  readonly actions: ReaderActions
}

/** The words of one paragraph, its quotes underlined, its footnotes' markers raised. */
export function ParagraphText({ paragraph, domId, language, entries, ...quote }: Props) {
  const segments = useMemo(() => {
    const spans = entries.flatMap((entry) => entry.spans)
    const breaks = paragraph.footnotes.map(({ offset }) => offset)
    return segmentText(paragraph.text, spans, breaks)
  }, [paragraph, entries])
  const groups = useMemo(() => new Map(entries.map(({ record }) => [record.id, record.group])), [entries])
  const groupOf = (id: string) => groups.get(id) ?? null
  const lastStart = segments.at(-1)?.start ?? -1

  return (
    <p className="paragraph__text" lang={language}>
      {segments.map((segment, i) => (
        <Fragment key={segment.start}>
          <Markers paragraph={paragraph} domId={domId} isHere={(offset) => offset === segment.start} />
          <QuoteLink
            segment={segment}
            isCounted={isCounted(segment, segments[i + 1])}
            paragraph={paragraph.number}
            groupOf={groupOf}
            {...quote}
          />
        </Fragment>
      ))}
      <Markers paragraph={paragraph} domId={domId} isHere={(offset) => offset > lastStart} />
    </p>
  )
}

/** Whether its further quotes are counted behind it: not where as many run on, for then they are counted further on. */
function isCounted({ ids }: Segment, next: Segment | undefined): boolean {
  return ids.length > MOST_LINES && next?.ids.length !== ids.length
}

interface MarkersProps {
  readonly paragraph: CompiledParagraph
  readonly domId: string
  readonly isHere: (offset: number) => boolean
}

function Markers({ paragraph, domId, isHere }: MarkersProps) {
  const t = useTranslations('reader')
  return paragraph.footnotes
    .filter(({ offset }) => isHere(offset))
    .map(({ number }) => (
      <sup key={number} className="paragraph__marker">
        <JumpLink
          id={`${domId}-marker-${number}`}
          to={`${domId}-note-${number}`}
          label={t('footnote', { number: String(number) })}
        >
          {number}
        </JumpLink>
      </sup>
    ))
}
