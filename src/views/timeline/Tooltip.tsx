import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import type { Linked } from '../linked.ts'
import type { DayScale } from './day-scale.ts'
import type { Hit } from './hit-index.ts'
import type { PlacedMark } from './layout.ts'
import { GLYPH } from './mark.ts'
import { isClosest } from './range.ts'
import { placeNames } from './record-words.ts'

/** CSS pixels. */
const WIDTH = 280
const HEIGHT = 110

interface MarkProps {
  readonly linked: Linked
  readonly mark: PlacedMark
  /** World pixels left of what is shown. */
  readonly offset: number
  readonly width: number
}

/** What the pointed mark is: date, title, place. Seen only; the list box says the same to a screen reader. */
export function MarkTooltip({ linked: { dataset, view }, mark, offset, width }: MarkProps) {
  const dates = useDateText()
  const record = dataset.records.at(mark.row)
  if (!record) return null
  const names = placeNames(dataset, mark.row, record, view.language)
  return (
    <Box x={mark.glyphX - offset} y={mark.y} width={width}>
      <p className="timeline-tooltip__date">{[dates.record(record), ...names].join(' · ')}</p>
      <p>{record.title}</p>
    </Box>
  )
}

interface CrowdProps {
  readonly hit: Exclude<Hit, { readonly kind: 'mark' }>
  readonly offset: number
  readonly scale: DayScale
}

/** How many events are gathered under the pointer, of which days, and how to see them. */
export function CrowdTooltip({ hit, offset, scale }: CrowdProps) {
  const t = useTranslations('timeline')
  const dates = useDateText()
  const isChip = hit.kind === 'chip'
  const { from, to } = isChip ? hit.chip.days : hit.bin.days
  const x = isChip ? (hit.chip.left + hit.chip.right) / 2 - offset : (scale.x(from) + scale.x(to + 1)) / 2
  const count = isChip ? hit.chip.rows.length : Math.round(hit.bin.events)
  return (
    <Box x={x} y={isChip ? hit.chip.y : hit.lane.top + hit.lane.height / 2} width={scale.width}>
      <p className="timeline-tooltip__date">{from === to ? dates.day(from) : dates.days({ from, to })}</p>
      <p>{t(isClosest(scale.range) ? 'crowdListed' : 'crowd', { count })}</p>
    </Box>
  )
}

interface BoxProps {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly children: ReactNode
}

/** Below its mark, or above it where it would be cut off. */
function Box({ x, y, width, children }: BoxProps) {
  const above = y > HEIGHT
  const left = Math.min(Math.max(x - WIDTH / 2, 0), Math.max(0, width - WIDTH))
  return (
    <div
      className="timeline-tooltip"
      style={{ left, width: WIDTH, ...(above ? { top: y - GLYPH, translate: '0 -100%' } : { top: y + GLYPH }) }}
      aria-hidden="true"
    >
      {children}
    </div>
  )
}
