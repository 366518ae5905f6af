import { useDateText } from '../../messages/date-text.ts'
import { localise } from '../../model/localised.ts'
import type { Linked } from '../linked.ts'
import { GLYPH, type TimelineMark } from './layout.ts'

interface Props {
  readonly linked: Linked
  readonly mark: TimelineMark
  readonly width: number
}

/** CSS pixels. */
const WIDTH = 280
const HEIGHT = 110

/** What the pointed mark is: date, title, place. Seen only; the mark itself says the same to a screen reader. */
export function Tooltip({ linked: { dataset, view }, mark, width }: Props) {
  const dates = useDateText()
  const record = dataset.records.at(mark.row)
  if (!record) return null
  const places = record.places.map(({ place }) => dataset.places.get(place)).filter((place) => place !== undefined)
  /** Below the mark, or above it where it would be cut off. */
  const above = mark.y > HEIGHT
  const left = Math.min(Math.max(mark.glyphX - WIDTH / 2, 0), Math.max(0, width - WIDTH))
  return (
    <div
      className="timeline-tooltip"
      style={{
        left,
        width: WIDTH,
        ...(above ? { top: mark.y - GLYPH, translate: '0 -100%' } : { top: mark.y + GLYPH }),
      }}
      aria-hidden="true"
    >
      <p className="timeline-tooltip__date">
        {[dates.record(record), ...places.map(({ name }) => localise(name, view.language))].join(' · ')}
      </p>
      <p>{record.title}</p>
    </div>
  )
}
