import { useTranslations } from 'use-intl'
import { MAP_ATTRIBUTION } from './attribution.ts'
import { useCountText } from '../../messages/count-text.ts'
import type { PlaceMark } from './place-marks.ts'
import type { MapStatus } from './use-map.ts'
import type { WordsOfPlaces } from './use-place-words.ts'

interface Props {
  readonly reason: Extract<MapStatus, 'unsupported' | 'lost' | 'failed'>
  readonly marks: readonly PlaceMark[]
  readonly words: WordsOfPlaces
  readonly numberOf: (mark: PlaceMark) => number
  readonly chosen: readonly string[]
  readonly onToggle: (id: string) => void
  readonly onRetry: () => void
  /** In few words, for a room. */
  readonly brief: boolean
}

/** Instead of the map, where it cannot be drawn: the same places, the same counts, the same toggles. */
export function PlaceList({ reason, marks, words, numberOf, chosen, onToggle, onRetry, brief }: Props) {
  const countText = useCountText()
  const t = useTranslations('map.fallback')
  return (
    <div className="place-list">
      <p className="place-list__notice" role="status">
        {t(brief ? `brief.${reason}` : reason)}
        {reason !== 'lost' && (
          <button type="button" className="quiet-button" onClick={onRetry}>
            {t('retry')}
          </button>
        )}
      </p>
      {!brief && <h3>{t('title')}</h3>}
      {marks.length === 0 && <p>{t('empty')}</p>}
      <ul>
        {marks.map((mark) => (
          <li key={mark.id}>
            <button
              type="button"
              className="place-list__place"
              aria-pressed={chosen.includes(mark.id)}
              aria-label={words.nameOf(mark)}
              onClick={() => onToggle(mark.id)}
            >
              <span className="place-list__name">{words.labelOf(mark.id)}</span>
              <span className="place-list__bar" aria-hidden="true">
                {mark.groups.map(({ group, count }) => (
                  <span key={group} style={{ flexGrow: count, background: `var(--group-${group})` }} />
                ))}
                <span style={{ flexGrow: Math.max(0, (marks[0]?.total ?? 0) - mark.lit) }} />
              </span>
              <span className="numeric">{countText(numberOf(mark))}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="place-list__credits">© {MAP_ATTRIBUTION}</p>
    </div>
  )
}
