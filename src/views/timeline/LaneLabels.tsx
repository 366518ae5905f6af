import { memo } from 'react'
import { laneCount, STATISTICS_LANE } from '../../engine/lane-rows.ts'
import { useCountText } from '../../messages/count-text.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Language } from '../../model/localised.ts'
import type { DayRange } from '../../model/time.ts'
import { GroupGlyph } from '../../ui/GroupGlyph.tsx'
import type { LaneKey } from '../../view-state/view-state.ts'
import type { TimelineLayout } from './layout.ts'
import { useLaneLabel } from './use-lane-label.ts'

interface Props {
  readonly dataset: Dataset
  readonly layout: TimelineLayout
  readonly laneKey: LaneKey
  readonly window: DayRange | null
  readonly language: Language
}

/** CSS pixels of a lane in which a name may take two lines. */
const TWO_LINES = 30

/** The lanes' names, each with how many dated events of it pass. */
export const LaneLabels = memo(function LaneLabels({ dataset, layout, laneKey, window, language }: Props) {
  const countText = useCountText()
  const label = useLaneLabel(dataset, laneKey, language)
  return (
    <ul className="lane-labels">
      {layout.lanes.map(({ id, height, rows }) => {
        const shape = laneKey === 'group' ? dataset.groupShapes.get(id) : undefined
        return (
          <li key={id} style={{ height }} title={label(id)} data-tall={height >= TWO_LINES || undefined}>
            {shape && <GroupGlyph group={id} shape={shape} size={10} />}
            <span className="lane-labels__name">{label(id)}</span>
            {id !== STATISTICS_LANE && <span className="numeric">{countText(laneCount(dataset, rows, window))}</span>}
          </li>
        )
      })}
    </ul>
  )
})
