import { memo, useCallback, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { FacetKey } from '../../model/dataset.ts'
import { toggleValue } from '../../view-state/change.ts'
import { FacetSection } from './FacetSection.tsx'
import { FindField } from './FindField.tsx'
import {
  findOptions,
  foldOptions,
  fullBar,
  isLong,
  orderOptions,
  type FacetOption,
  type OptionOrder,
} from './options.ts'
import { OptionRow } from './OptionRow.tsx'
import { useOptions, type FacetInput } from './use-options.ts'

interface Props extends FacetInput {
  readonly facet: Exclude<FacetKey, 'type'>
  readonly startsOpen?: boolean
}

/** Facets that have an order of their own in the document rather than an alphabet. */
const IN_DOCUMENT_ORDER: ReadonlySet<FacetKey> = new Set<FacetKey>(['section', 'recommendation'])

/** A facet that is a plain list of values. */
export const ValueFacet = memo(function ValueFacet({ facet, startsOpen = true, ...input }: Props) {
  const { filters, language, setView } = input
  const options = useOptions(input, facet)
  const inDocumentOrder = IN_DOCUMENT_ORDER.has(facet)

  const toggle = useCallback(
    (id: string) => setView(({ filters: now }) => ({ filters: toggleValue(now, facet, id) }), 'push'),
    [facet, setView],
  )
  const choose = useCallback(
    (ids: readonly string[]) => setView(({ filters: now }) => ({ filters: { ...now, [facet]: ids } }), 'push'),
    [facet, setView],
  )
  const only = useCallback((id: string) => choose([id]), [choose])

  return (
    <FacetSection
      facet={facet}
      ownOrder={inDocumentOrder ? 'document' : 'name'}
      startsOpen={startsOpen}
      startsInOwnOrder={inDocumentOrder}
      chosenCount={filters[facet].length}
      onClear={() => choose([])}
    >
      {(order) => (
        <OptionList
          facet={facet}
          options={options}
          order={order}
          language={inDocumentOrder ? null : language}
          onToggle={toggle}
          onOnly={only}
        />
      )}
    </FacetSection>
  )
})

interface ListProps {
  readonly facet: FacetKey
  readonly options: readonly FacetOption[]
  readonly order: OptionOrder
  /** Whose alphabet `own` order is; null for the document's order. */
  readonly language: string | null
  readonly onToggle: (id: string) => void
  readonly onOnly: (id: string) => void
}

function OptionList({ facet, options, order, language, onToggle, onOnly }: ListProps) {
  const t = useTranslations('facets')
  const name = useTranslations('common')(`facet.${facet}`)
  const [showsAll, setShowsAll] = useState(false)
  const [words, setWords] = useState('')
  const compareLabels = useMemo(() => (language === null ? null : new Intl.Collator(language).compare), [language])
  const ordered = useMemo(() => orderOptions(options, order, compareLabels), [options, order, compareLabels])
  const isFinding = words.trim() !== ''
  const shown = isFinding ? findOptions(ordered, words) : showsAll ? ordered : foldOptions(ordered)
  const most = fullBar(options.map(({ count }) => count))

  return (
    <>
      {(facet === 'person' || isLong(options)) && <FindField facet={name} words={words} onWords={setWords} />}
      <ul aria-label={name}>
        {shown.map(({ id, label, detail, count, chosen }) => (
          <li key={id}>
            <OptionRow
              id={id}
              label={label}
              detail={detail}
              count={count}
              most={most}
              chosen={chosen ? 'all' : 'none'}
              onToggle={onToggle}
              onOnly={onOnly}
            />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="facet__none">{t(isFinding ? 'noneFound' : 'noneLeft')}</p>}
      {isLong(options) && !isFinding && (
        <button type="button" className="facet__more" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('showFewer') : t('showAll', { count: options.length })}
        </button>
      )}
    </>
  )
}
