import { useTranslations } from 'use-intl'
import type { Size } from '../../ui/use-size.ts'
import type { Linked } from '../linked.ts'
import { boundsAround, MAX_ZOOM, type Bounds } from './camera.ts'
import { Panel } from './Panel.tsx'
import { panelStyle } from './panel-style.ts'
import { markAt } from './place-marks.ts'
import { roveOnKey } from './roving.ts'
import type { Standing } from './symbol-stage.ts'
import type { WordsOfPlaces } from './use-place-words.ts'

interface Props {
  readonly linked: Linked
  readonly standing: Standing
  readonly words: WordsOfPlaces
  readonly chosen: ReadonlySet<string>
  readonly size: Size
  readonly onHold: (held: boolean) => void
  readonly onClose: () => void
  readonly onToggle: (id: string) => void
  readonly onCloser: (bounds: Bounds) => void
}

/** The rest are counted. */
const MOST_LISTED = 200
/** So near a look may go, degrees. */
const LEAST = 360 / 2 ** MAX_ZOOM

/** The places that share a symbol: each can be chosen here, and a closer look parts them. */
export function CrowdPanel({ linked, standing, words, chosen, size, onHold, onClose, onToggle, onCloser }: Props) {
  const t = useTranslations('map.panel')
  const { sites, total, related } = standing.symbol
  const bounds = boundsAround(sites, LEAST)
  const note = [
    total > 0 || related === 0 ? t('happened', { count: total }) : t('noneHappened'),
    ...(related > 0 ? [t('related', { count: related })] : []),
  ].join(' · ')
  return (
    <Panel
      title={t('crowd', { count: sites.length })}
      note={note}
      style={panelStyle(standing, size)}
      onHold={onHold}
      onClose={onClose}
    >
      {bounds && (
        <button type="button" className="place-panel__filter" onClick={() => onCloser(bounds)}>
          {t('zoom')}
        </button>
      )}
      <ul aria-label={t('crowd', { count: sites.length })}>
        {sites.slice(0, MOST_LISTED).map((site, i) => (
          <li key={site.id}>
            <button
              type="button"
              className="place-panel__place"
              tabIndex={i === 0 ? 0 : -1}
              onKeyDown={roveOnKey}
              aria-pressed={chosen.has(site.id)}
              aria-label={words.nameOf(markAt(site, linked.dataset, linked.lit.places))}
              onClick={() => onToggle(site.id)}
            >
              {words.labelOf(site.id)} <span className="numeric">{site.total || `(${site.related})`}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="place-panel__hint">
        {sites.length > MOST_LISTED ? t('crowdMore', { count: sites.length - MOST_LISTED }) : t('crowdHint')}
      </p>
    </Panel>
  )
}
