import { useEffect, useMemo, useReducer, useRef, useState, type ReactNode, type RefObject } from 'react'
import { useTranslations } from 'use-intl'
import { rowAtMoment } from '../../engine/lit.ts'
import type { CompiledRecord } from '../../model/compiled.ts'
import { recordById } from '../../model/dataset.ts'
import { toggleRecommendation } from '../../view-state/change.ts'
import { permanentLink } from '../../view-state/url-codec.ts'
import type { Linked } from '../linked.ts'
import type { ReaderActions } from './actions.ts'
import { EventMenu, type Offer } from './EventMenu.tsx'
import { isLong } from './nearby.ts'
import { createScrollGuard, type ScrollGuard } from './scroll-guard.ts'
import { SourceArticle } from './SourceArticle.tsx'
import { useCardFocus } from './use-card-focus.ts'
import { useEscape } from './use-escape.ts'
import { calmBehaviour, scrollToParagraph, useFollow, type Tell } from './use-follow.ts'
import { useSelectedWords } from './use-selected-words.ts'
import './reader.css'
import './reading-bar.css'
import './words.css'
import './paragraph.css'

interface Props extends Linked {
  readonly renderCard: (record: CompiledRecord) => ReactNode
}

interface Offered {
  readonly offer: Offer | null
  readonly serial: number
}

/** A menu of its own for each offer: one opened again after Escape closed at the next key. */
function nextOffer({ serial }: Offered, offer: Offer | null): Offered {
  return { offer, serial: offer ? serial + 1 : serial }
}

/** Where a person opened a card; an event selected elsewhere opens in the linked paragraph, or at its first quote. */
interface Opened {
  readonly id: string
  readonly paragraph: number
}

/**
 * The whole submission, typeset to be read, with every event at the words that tell it. Follows the selection, the
 * linked paragraph and, while nothing is selected, the moment.
 */
export function Reader({ renderCard, ...linked }: Props) {
  const { dataset, selection, view } = linked
  const t = useTranslations('reader')
  const root = useRef<HTMLElement>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  // a menu of its own for each offer: one opened again after Escape closed at the next key
  const [{ offer, serial }, setOffer] = useReducer(nextOffer, { offer: null, serial: 0 })
  const [guard] = useState(() => createScrollGuard(() => performance.now()))
  const words = useSelectedWords(root)

  const record = recordById(dataset, view.selected)
  const row = view.selected === null && view.moment !== null ? rowAtMoment(dataset, selection, view.moment) : null
  const atMoment = row === null ? undefined : dataset.records.at(row)
  const momentId = atMoment?.id ?? null
  const pointed = linked.pointed === null ? atMoment : recordById(dataset, linked.pointed)
  const openParagraph = record ? paragraphToOpen(record, opened, view.paragraph) : null

  const tell = useFollow(root, guard, {
    selected: view.selected,
    openParagraph,
    paragraph: view.paragraph,
    moment: view.moment,
    momentId,
    isLong: isLong(dataset.records.length),
  })
  const loseFocus = useCardFocus(root, view.selected, openParagraph)
  const actions = useReaderActions({ linked, root, guard, tell, setOpened, setOffer, loseFocus })
  useEscape(root, view.selected !== null, actions.deselect)

  return (
    <section ref={root} className="reader" aria-label={t('label')}>
      {[...dataset.sources.values()].map((source, i) => (
        <SourceArticle
          key={source.id}
          linked={linked}
          source={source}
          domPrefix={i === 0 ? '' : `${source.id}-`}
          selected={record ?? null}
          pointed={pointed ?? null}
          openParagraph={openParagraph}
          card={record ? renderCard(record) : null}
          words={words}
          guard={guard}
          tell={tell}
          actions={actions}
        />
      ))}
      <EventMenu
        offer={offer}
        key={serial}
        onClose={() => setOffer(null)}
        recordOf={(id) => recordById(dataset, id)}
        dataset={dataset}
        actions={actions}
      />
    </section>
  )
}

/** The paragraph the person chose the record in, or the linked one, where it quotes that; or else its first. */
function paragraphToOpen(record: CompiledRecord, opened: Opened | null, linked: number | null): number | null {
  const paragraphs = record.source.map(({ paragraph }) => paragraph)
  if (opened?.id === record.id && paragraphs.includes(opened.paragraph)) return opened.paragraph
  if (linked !== null && paragraphs.includes(linked)) return linked
  return paragraphs[0] ?? null
}

interface ActionParts {
  readonly linked: Linked
  readonly root: RefObject<HTMLElement | null>
  readonly guard: ScrollGuard
  readonly tell: Tell
  readonly setOpened: (opened: Opened) => void
  readonly setOffer: (offer: Offer | null) => void
  readonly loseFocus: (record: string) => void
}

/** The same functions for the reader's whole life; they read the newest view when they are called. */
function useReaderActions({ linked, root, guard, tell, setOpened, setOffer, loseFocus }: ActionParts): ReaderActions {
  const latest = useRef(linked)
  const { data } = linked.view
  useEffect(() => {
    latest.current = linked
  })
  return useMemo(
    (): ReaderActions => ({
      select: (id, paragraph) => {
        setOpened({ id, paragraph })
        if (latest.current.view.selected === id) return
        tell.gesture({ selected: id, paragraph: null, origin: 'text' })
        latest.current.setView({ selected: id }, 'push')
      },
      toggle: (id, paragraph) => {
        setOpened({ id, paragraph })
        tell.gesture({ selected: id, paragraph: null, origin: 'list' })
        latest.current.setView(({ selected }) => ({ selected: selected === id ? null : id }), 'push')
      },
      deselect: () => latest.current.setView({ selected: null }, 'push'),
      offer: setOffer,
      loseFocus,
      point: (id) => latest.current.setPointed(id),
      linkTo: (paragraph) => {
        tell.gesture({ selected: null, paragraph, origin: 'text' })
        latest.current.setView({ paragraph }, 'push')
      },
      openTable: (section) => {
        const sort = { column: 'paragraph', descending: false } as const
        latest.current.setView(
          ({ filters }) => ({ panel: 'table', sort, filters: { ...filters, section: [section] } }),
          'push',
        )
      },
      goTo: (paragraph, from) => {
        if (from !== paragraph) latest.current.setView({ paragraph: from }, 'replace')
        latest.current.setView({ paragraph }, 'push')
        scrollToParagraph(root.current, guard, paragraph, calmBehaviour())
        // the fold took the focus with it
        const number = root.current?.querySelector<HTMLElement>(`[data-paragraph="${paragraph}"] .paragraph__number`)
        number?.focus({ preventScroll: true })
      },
      toggleRecommendation: (id) => {
        latest.current.setView(({ filters }) => ({ filters: toggleRecommendation(filters, id) }), 'push')
      },
      eventHref: (id) => permanentLink({ data }, { selected: id }),
      paragraphHref: (paragraph) => permanentLink({ data }, { paragraph }),
    }),
    [root, guard, tell, setOpened, setOffer, loseFocus, data],
  )
}
