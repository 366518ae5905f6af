import { useTranslations } from 'use-intl'
import type { Dataset } from '../../model/dataset.ts'
import { localise, type Language } from '../../model/localised.ts'
import { GroupGlyph } from '../../ui/GroupGlyph.tsx'
import type { LaneKey } from '../../view-state/view-state.ts'
import { NO_LANE, STATISTICS_LANE } from './lanes.ts'
import type { TimelineLayout } from './layout.ts'

interface Props {
  readonly dataset: Dataset
  readonly layout: TimelineLayout
  readonly laneKey: LaneKey
  readonly language: Language
}

/** The lanes' names, each with how many events of it pass. */
export function LaneLabels({ dataset, layout, laneKey, language }: Props) {
  const label = useLaneLabel(dataset, laneKey, language)
  return (
    <ul className="lane-labels">
      {layout.lanes.map(({ id, height, count }) => {
        const shape = laneKey === 'group' ? dataset.groupShapes.get(id) : undefined
        return (
          <li key={id} style={{ height }} title={label(id)}>
            {shape && <GroupGlyph group={id} shape={shape} size={10} />}
            <span className="lane-labels__name">{label(id)}</span>
            {id !== STATISTICS_LANE && <span className="numeric">{count}</span>}
          </li>
        )
      })}
    </ul>
  )
}

function useLaneLabel(dataset: Dataset, laneKey: LaneKey, language: Language): (id: string) => string {
  const t = useTranslations('timeline')
  const tCommon = useTranslations('common')
  return (id) => {
    if (id === STATISTICS_LANE) return t('statistics')
    if (id === NO_LANE) return t('noLane')
    switch (laneKey) {
      case 'group': {
        const group = dataset.vocabulary.groups.find((candidate) => candidate.id === id)
        return group ? localise(group.label, language) : id
      }
      case 'right': {
        const right = dataset.vocabulary.rights.find((candidate) => candidate.id === id)
        return right ? localise(right.label, language) : id
      }
      case 'place': {
        if (id === 'abroad' || id === 'not-located') return tCommon(`place.${id}`)
        const place = dataset.places.get(id)
        return place ? localise(place.name, language) : id
      }
      case 'section':
        return id === 'intro' ? tCommon('introduction') : id
    }
  }
}
