import type { Place } from './catalogue.ts'
import type { PlaceMention } from './record.ts'

/** What a place has to do with an event. */
type PlaceRole = PlaceMention['role']

/** Whether a place in this role says where the event happened. Where somebody lives, comes from or goes to does not. */
export function isLocating(role: PlaceRole): boolean {
  return role === 'event_location' || role === 'court' || role === 'prison'
}

/**
 * The country a dataset is about: that of the gazetteer's `nationwide` place, as ISO 3166-1 alpha-2.
 * Null where the gazetteer has none; then nothing counts as abroad.
 */
export function homeCountry(places: Iterable<Place>): string | null {
  for (const place of places) if (place.kind === 'nationwide') return place.country
  return null
}
