import { Fragment, memo, useMemo, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { CERTAIN } from '../../engine/selection.ts'
import { useDateText } from '../../messages/date-text.ts'
import type { CompiledRecord } from '../../model/compiled.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Language } from '../../model/localised.ts'
import { GroupGlyph } from '../../ui/GroupGlyph.tsx'
import { tableRow, type TablePlace, type TableRow } from './table-row.ts'

interface Props {
  readonly dataset: Dataset
  readonly record: CompiledRecord
  readonly language: Language
  /** Among the rows of the page, from 0. */
  readonly index: number
  /** Among all rows of the table, the heading being 1. */
  readonly rowIndex: number
  /** Wants to know how high the row is. */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | null
  /** POSSIBLE or CERTAIN; null where no window cuts. */
  readonly standing: number | null
  readonly selected: boolean
  readonly pointed: boolean
  readonly onSelect: (id: string) => void
  /** Open the document at the words of a paragraph. */
  readonly onRead: (id: string, paragraph: number) => void
  readonly onPoint: (id: string | null) => void
}

/** One event or statistic. The title is the button; a click anywhere in the row does the same, but on the numbers of its paragraphs. */
export const EventRow = memo(function EventRow(props: Props) {
  const { dataset, record, language, index, rowIndex, measure } = props
  const { standing, selected, pointed, onSelect, onRead, onPoint } = props
  const t = useTranslations('table')
  const tCommon = useTranslations('common')
  const row = useMemo(() => tableRow(dataset, record, language, tCommon), [dataset, record, language, tCommon])

  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={rowIndex}
      data-selected={selected || undefined}
      data-pointed={pointed || undefined}
      aria-current={selected || undefined}
      onClick={() => onSelect(record.id)}
      onPointerEnter={() => onPoint(record.id)}
      onPointerLeave={() => onPoint(null)}
    >
      <DateCell row={row} />
      <td data-column="title">
        <button type="button" onFocus={() => onPoint(record.id)} onBlur={() => onPoint(null)}>
          {record.title}
        </button>
        {record.record_kind === 'statistic' && <Aside>{t('statistic')}</Aside>}
      </td>
      <td data-column="type">
        {row.group && <GroupGlyph group={row.group.id} shape={row.group.shape} size={10} />}
        <span>
          {row.type}
          {row.group && row.group.label !== row.type && <Aside>{row.group.label}</Aside>}
        </span>
      </td>
      <PlaceCell places={row.places} />
      <td data-column="person">
        {row.people.join(', ')}
        {row.people.length === 0 && <span className="visually-hidden">{t('noPerson')}</span>}
      </td>
      <td data-column="paragraph" className="numeric">
        <span className="event-table__pilcrow" aria-hidden="true">
          ¶
        </span>
        {row.paragraphs.map((number, i) => (
          <Fragment key={number}>
            {i > 0 && ', '}
            <button
              type="button"
              aria-label={t('read', { number })}
              onFocus={() => onPoint(record.id)}
              onBlur={() => onPoint(null)}
              onClick={(event) => {
                event.stopPropagation()
                onRead(record.id, number)
              }}
            >
              {number}
            </button>
          </Fragment>
        ))}
      </td>
      {standing !== null && <td data-column="certainty">{t(standing === CERTAIN ? 'certain' : 'possible')}</td>}
    </tr>
  )
})

/** The date in words, and on whose word. */
function DateCell({ row: { record } }: { readonly row: TableRow }) {
  const tCommon = useTranslations('common')
  const date = useDateText()
  return (
    <td data-column="date" className="numeric">
      {date.record(record)}
      {record.date_basis !== 'none' && (
        <Aside basis={record.date_basis}>{tCommon(`basisShort.${record.date_basis}`)}</Aside>
      )}
    </td>
  )
}

/** Every place, by the basis on which it is known; one where the event did not happen says what it is. */
function PlaceCell({ places }: { readonly places: readonly TablePlace[] }) {
  const t = useTranslations('table')
  const tCommon = useTranslations('common')
  const name = (place: TablePlace) =>
    place.locates ? place.name : t('placeInRole', { place: place.name, role: tCommon(`placeRole.${place.role}`) })
  return (
    <td data-column="place">
      {!places.some(({ locates }) => locates) && (
        <span className="event-table__place event-table__nothing">{tCommon('place.not-located')}</span>
      )}
      {byBasis(places).map(([basis, known]) => (
        <span key={basis} className="event-table__place">
          {known.map(name).join(', ')}
          <Aside basis={basis}>{tCommon(`basisShort.${basis}`)}</Aside>
        </span>
      ))}
    </td>
  )
}

/** In the order in which the bases first appear. */
function byBasis(places: readonly TablePlace[]): readonly (readonly [TablePlace['basis'], readonly TablePlace[]])[] {
  const bases = [...new Set(places.map(({ basis }) => basis))]
  return bases.map((basis) => [basis, places.filter((place) => place.basis === basis)] as const)
}

function Aside({ children, basis }: { readonly children: ReactNode; readonly basis?: string }) {
  return (
    <small className="event-table__aside" data-basis={basis}>
      {children}
    </small>
  )
}
