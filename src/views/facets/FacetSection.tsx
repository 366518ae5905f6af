import { useId, useRef, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { FacetKey } from '../../model/dataset.ts'
import type { OptionOrder } from './options.ts'

interface Props {
  readonly facet: FacetKey
  /** What `own` order means here. */
  readonly ownOrder: 'name' | 'document'
  readonly startsOpen?: boolean
  readonly startsInOwnOrder?: boolean
  readonly chosenCount: number
  readonly onClear: () => void
  readonly children: (order: OptionOrder) => ReactNode
}

/** The frame of a facet: a heading that opens and closes, the order of its list, and clear. */
export function FacetSection(props: Props) {
  const { facet, ownOrder, startsOpen = true, startsInOwnOrder = false, chosenCount } = props
  const t = useTranslations('facets')
  const name = useTranslations('common')(`facet.${facet}`)
  const [isOpen, setOpen] = useState(startsOpen)
  const [order, setOrder] = useState<OptionOrder>(startsInOwnOrder ? 'own' : 'count')
  const body = useId()
  const heading = useRef<HTMLButtonElement>(null)
  const orderWords =
    order === 'count'
      ? { now: t('byCount'), next: t(ownOrder === 'name' ? 'sortByName' : 'sortInOrder', { facet: name }) }
      : { now: t(ownOrder === 'name' ? 'byName' : 'inOrder'), next: t('sortByCount', { facet: name }) }

  return (
    <section className="facet" data-facet={facet}>
      <div className="facet__head">
        <h2>
          <button
            ref={heading}
            type="button"
            aria-expanded={isOpen}
            aria-controls={body}
            onClick={() => setOpen(!isOpen)}
          >
            <Chevron />
            {name}
            {chosenCount > 0 && (
              <span className="facet__chosen numeric">
                <span aria-hidden="true">{chosenCount}</span>
                <span className="visually-hidden">{t('chosen', { count: chosenCount })}</span>
              </span>
            )}
          </button>
        </h2>
        {chosenCount > 0 && (
          <button
            type="button"
            className="facet__tool"
            aria-label={t('clear', { facet: name })}
            onClick={() => {
              // the button goes with what it clears
              heading.current?.focus()
              props.onClear()
            }}
          >
            {t('clearShort')}
          </button>
        )}
        {isOpen && (
          <button
            type="button"
            className="facet__tool"
            aria-label={orderWords.next}
            title={orderWords.next}
            onClick={() => setOrder(order === 'count' ? 'own' : 'count')}
          >
            {orderWords.now}
          </button>
        )}
      </div>
      <div id={body} hidden={!isOpen}>
        {isOpen && props.children(order)}
      </div>
    </section>
  )
}

/** Points right where closed, down where open; the state itself is said by aria-expanded. */
export function Chevron() {
  return (
    <svg className="facet-chevron" viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
      <path d="M2 0.5L6 4L2 7.5" fill="none" stroke="currentColor" strokeWidth="1.25" />
    </svg>
  )
}
