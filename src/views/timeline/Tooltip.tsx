import { useDateText } from '../../messages/date-text.ts'
import { localise } from '../../model/localised.ts'
import type { Linked } from '../linked.ts'
import type { TimelineMark } from './layout.ts'

interface Props {
  readonly linked: Linked
  readonly mark: TimelineMark
  readonly width: number
}

/** CSS pixels. */
const WIDTH = 280

/** What the pointed mark is: date, title, place. Seen only; the mark itself says the same to a screen reader. */
export function Tooltip({ linked: { dataset, view }, mark, width }: Props) {
  const dates = useDateText()
  const record = dataset.records[mark.row]
  if (!record) return null
  const places = record.places.map(({ place }) => dataset.places.get(place)).filter((place) => place !== undefined)
  const left = Math.min(Math.max(mark.glyphX - WIDTH / 2, 0), Math.max(0, width - WIDTH))
  return (
    <div className="timeline-tooltip" style={{ transform: `translateX(${left}px)`, width: WIDTH }} aria-hidden="true">
      <p className="timeline-tooltip__date">
        {[dates.record(record), ...places.map(({ name }) => localise(name, view.language))].join(' · ')}
      </p>
      <p>{record.title}</p>
    </div>
  )
}
