import { useTranslations } from 'use-intl'
import { NO_LANE, STATISTICS_LANE } from '../../engine/lane-rows.ts'
import { facetValueLabel } from '../../messages/labels.ts'
import type { Dataset } from '../../model/dataset.ts'
import { localise, type Language } from '../../model/localised.ts'
import type { LaneKey } from '../../view-state/view-state.ts'

/** A lane's name, in the reader's language. */
export function useLaneLabel(dataset: Dataset, laneKey: LaneKey, language: Language): (id: string) => string {
  const label = useLaneLabels(dataset, language)
  return (id) => label(laneKey, id)
}

/** Names of all kinds of lanes. */
export function useLaneLabels(dataset: Dataset, language: Language): (laneKey: LaneKey, id: string) => string {
  const t = useTranslations('timeline')
  const tCommon = useTranslations('common')
  return (laneKey, id) => {
    if (id === STATISTICS_LANE) return t('statistics')
    if (id === NO_LANE) return t('noLane')
    if (laneKey !== 'group') return facetValueLabel(dataset, laneKey, id, language, tCommon)
    const group = dataset.vocabulary.groups.find((candidate) => candidate.id === id)
    return group ? localise(group.label, language) : id
  }
}
