import type { PlaceCounts } from '../../engine/place-counts.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Emphasis } from './emphasis.ts'
import { markAt, type PlaceSite } from './place-marks.ts'
import { reachOf } from './symbol-layout.ts'
import type { SymbolStage } from './symbol-stage.ts'
import type { WordsOfPlaces } from './use-place-words.ts'

interface Props {
  readonly dataset: Dataset
  readonly sites: readonly PlaceSite[]
  readonly active: string | null
  readonly counts: PlaceCounts
  readonly chosen: ReadonlySet<string>
  readonly emphasis: ReadonlyMap<string, Emphasis>
  readonly words: WordsOfPlaces
  /** Where they stand; null while the map moves. */
  readonly stage: SymbolStage | null
}

/**
 * The places as a screen reader meets them: the active one and its neighbours, and those of the event pointed at or selected. Of
 * thousands these are enough: the arrows bring the next. They lie over their symbols, unseen but for the ring of the focus.
 */
export function PlaceOptions({ dataset, sites, active, counts, chosen, emphasis, words, stage }: Props) {
  const at = sites.findIndex(({ id }) => id === active)
  const shown = sites.flatMap((site, i) => (Math.abs(i - at) <= 1 || emphasis.has(site.id) ? [{ site, i }] : []))
  return shown.map(({ site, i }) => {
    const standing = stage?.standing(site.id)
    const reach = standing ? reachOf(standing.symbol.radius) : 0
    return (
      <div
        key={site.id}
        id={`place-${site.id}`}
        className="symbol-layer__option"
        role="option"
        aria-selected={chosen.has(site.id)}
        aria-label={words.nameOf(markAt(site, dataset, counts))}
        aria-posinset={i + 1}
        aria-setsize={sites.length}
        data-place={site.id}
        data-active={site.id === active || undefined}
        data-emphasis={emphasis.get(site.id)}
        style={
          standing
            ? { left: standing.x - reach, top: standing.y - reach, width: 2 * reach, height: 2 * reach }
            : undefined
        }
      />
    )
  })
}
