import type { Selection } from '../../engine/selection.ts'
import { clearFilter } from '../../view-state/change.ts'
import type { SetView } from '../../view-state/view-state.ts'
import { worthLoosening } from './loosen.ts'
import type { FilterWords } from './words.ts'

interface Props {
  readonly selection: Selection
  readonly words: FilterWords
  readonly setView: SetView
  readonly onClearAll: () => void
}

/** No event passes: which single filter to take away, and how many events that would give. */
export function NothingMatches({ selection, words, setView, onClearAll }: Props) {
  const { t, tCommon } = words
  const loosenings = worthLoosening(selection.countWithout)
  const { statistics } = selection
  return (
    <div className="nothing-matches">
      <p className="nothing-matches__title">
        {statistics > 0 ? t('nothing.titleStatistics', { count: statistics }) : t('nothing.title')}
      </p>
      {loosenings.length === 0 ? (
        <p>
          {t('nothing.still')}{' '}
          <button type="button" className="button" onClick={onClearAll}>
            {tCommon('clearAll')}
          </button>
        </p>
      ) : (
        <ul className="nothing-matches__ways">
          {loosenings.map(({ filter, count }) => (
            <li key={filter}>
              <button
                type="button"
                className="button"
                onClick={() => setView((now) => clearFilter(now.filters, filter), 'push')}
              >
                {t('nothing.without', { filter: tCommon(`facet.${filter}`), count })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
