import type { Place } from './catalogue.ts'
import { localise, type Language } from './localised.ts'
import { datePartOf, daysOfPart, type Day } from './time.ts'

/** What a place was called on a day, and what it is called today. */
interface PlaceName {
  readonly onDay: string
  readonly today: string
}

/**
 * The name of a place that was valid on a day, in `language` (or else in English). Where no former name covers the
 * day, or there is no day, `onDay` is today's name. A year alone means its 1 January, as the bounds of names do.
 */
export function placeNameAt(place: Place, day: Day | null, language: Language): PlaceName {
  const today = localise(place.name, language)
  if (day === null) return { onDay: today, today }
  const former = place.former_names.find(
    ({ from, until }) => (from === null || firstDay(from) <= day) && (until === null || day < firstDay(until)),
  )
  return { onDay: former ? localise(former.name, language) : today, today }
}

const firstDay = (date: string): Day => daysOfPart(datePartOf(date)).from

/** Days on which the name of any of these places changes, ascending. Between two of them all names stay. */
export function nameChanges(places: Iterable<Place>): readonly Day[] {
  const days = new Set<Day>()
  for (const { former_names } of places) {
    for (const { from, until } of former_names) {
      if (from !== null) days.add(firstDay(from))
      if (until !== null) days.add(firstDay(until))
    }
  }
  return [...days].toSorted((a, b) => a - b)
}
