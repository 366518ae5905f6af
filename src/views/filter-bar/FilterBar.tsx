import { clearAll } from '../../view-state/change.ts'
import type { Linked } from '../linked.ts'
import { activeChips, type Chip } from './chips.ts'
import { NothingMatches } from './NothingMatches.tsx'
import { filterSentence } from './sentence.ts'
import { useFocusAfter } from './use-focus-after.ts'
import { useFilterWords } from './words.ts'
import './filter-bar.css'

/** What is shown, in one sentence with its count; each filter as a chip to take away; and a way out where nothing matches. */
export function FilterBar({
  dataset,
  selection,
  isCounting,
  view,
  setView,
}: Pick<Linked, 'dataset' | 'selection' | 'isCounting' | 'view' | 'setView'>) {
  const words = useFilterWords(dataset, view.language)
  const { t, tCommon } = words
  const chips = activeChips(view, words)
  const { bar, setView: change } = useFocusAfter(setView)
  const clear = () => change(clearAll(), 'push')
  return (
    <div ref={bar} className="filter-bar">
      <p className="filter-bar__sentence" tabIndex={-1}>
        <span className="filter-bar__what">{filterSentence(view, words)}</span>
        <output className="filter-bar__count numeric" aria-busy={isCounting}>
          {tCommon('ofEvents', { count: selection.count, total: dataset.eventCount })}
          {view.window !== null &&
            ` (${tCommon('certainPossible', { certain: selection.certain, possible: selection.possible })})`}
        </output>
        {isCounting && <span className="filter-bar__beside filter-bar__counting">{tCommon('counting')}</span>}
        {selection.statistics > 0 && (
          <span className="filter-bar__beside">{t('statistics', { count: selection.statistics })}</span>
        )}
        {selection.undatedLeftOut > 0 && (
          <span className="filter-bar__beside">{t('undatedLeftOut', { count: selection.undatedLeftOut })}</span>
        )}
        {dataset.extract !== null && (
          <strong className="filter-bar__beside">
            {t('extract', { filter: dataset.extract.filter, count: dataset.extract.leftOut })}
          </strong>
        )}
      </p>
      {chips.length > 0 && (
        <div className="filter-bar__active">
          <ul className="filter-bar__chips" aria-label={t('active')}>
            {chips.map((chip) => (
              <li key={chip.id}>
                <ChipButton
                  chip={chip}
                  name={t('remove', { facet: chip.facet, value: chip.value })}
                  onRemove={() => change(chip.change, 'push')}
                />
              </li>
            ))}
          </ul>
          <button type="button" className="quiet-button filter-bar__clear" onClick={clear}>
            {tCommon('clearAll')}
          </button>
        </div>
      )}
      {selection.count === 0 && (
        <NothingMatches selection={selection} words={words} setView={change} onClearAll={clear} />
      )}
    </div>
  )
}

interface ChipProps {
  readonly chip: Chip
  readonly name: string
  readonly onRemove: () => void
}

function ChipButton({ chip, name, onRemove }: ChipProps) {
  return (
    <button type="button" className="filter-chip" aria-label={name} onClick={onRemove}>
      <span className="filter-chip__value">{chip.value}</span>
      <svg className="filter-chip__cross" viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
        <path d="M1 1l6 6M7 1l-6 6" stroke="currentColor" strokeWidth="1.25" fill="none" />
      </svg>
    </button>
  )
}
