import { useTranslations } from 'use-intl'
import { SORT_COLUMNS, type SetView, type SortColumn, type ViewState } from '../../view-state/view-state.ts'

interface Props {
  readonly sort: ViewState['sort']
  readonly setView: SetView
  /** Whether a window makes some rows only possible. */
  readonly withCertainty: boolean
}

/** Column headings, each a button: sorts by the column, and turns the order round on the second press. */
export function TableHead({ sort, setView, withCertainty }: Props) {
  const t = useTranslations('table')
  return (
    <thead>
      <tr aria-rowindex={1}>
        {SORT_COLUMNS.map((column) => (
          <th
            key={column}
            scope="col"
            data-column={column}
            {...(sort.column === column ? { 'aria-sort': sort.descending ? 'descending' : 'ascending' } : {})}
          >
            <SortButton column={column} sort={sort} setView={setView} />
          </th>
        ))}
        {withCertainty && (
          <th scope="col" data-column="certainty">
            {t('columns.certainty')}
          </th>
        )}
      </tr>
    </thead>
  )
}

interface ButtonProps {
  readonly column: SortColumn
  readonly sort: ViewState['sort']
  readonly setView: SetView
}

function SortButton({ column, sort, setView }: ButtonProps) {
  const t = useTranslations('table')
  const isSorted = sort.column === column
  return (
    <button
      type="button"
      onClick={() =>
        setView(({ sort: now }) => ({ sort: { column, descending: now.column === column && !now.descending } }), 'push')
      }
    >
      <span aria-hidden={column === 'paragraph' || undefined}>{t(`columns.${column}`)}</span>
      {column === 'paragraph' && <span className="visually-hidden">{t('paragraphLong')}</span>}
      <svg
        className="event-table__arrow"
        data-sorted={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
        viewBox="0 0 8 8"
        width="8"
        height="8"
        aria-hidden="true"
      >
        <path d="M1 6L4 2L7 6z" fill="currentColor" />
      </svg>
    </button>
  )
}
