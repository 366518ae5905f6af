import { isInCountry } from '../country-outlines.ts'
import { defineRule, type Finding } from '../rule.ts'

/** A pin stands where its place is: swapped or mistyped coordinates show at once. */
export const coordinatesInCountry = defineRule(
  'coordinates-in-country',
  'A place with precision has a point inside its country; a place without precision, and anything but a settlement, has none.',
  function* (context): Iterable<Finding> {
    for (const { value, at } of context.places) {
      const { latitude, longitude, precision, country, kind } = value
      const point = `${latitude ?? 'null'}, ${longitude ?? 'null'}`
      if ((latitude === null) !== (longitude === null)) {
        const path = [latitude === null ? 'latitude' : 'longitude']
        yield {
          at: at(path),
          value: point,
          message: 'one coordinate is given and the other is not',
          tip: 'give both or none',
        }
        continue
      }
      if (latitude === null || longitude === null) {
        if (precision === 'none') continue
        const tip = 'write precision: none, or give latitude and longitude'
        yield { at: at(['precision']), value: precision, message: 'a precision is given, but no point', tip }
        continue
      }
      if (precision === 'none' || kind !== 'settlement') {
        const message =
          kind === 'settlement' ? 'precision is none, but there is a point' : `a place of kind ${kind} is no point`
        yield {
          at: at(['latitude']),
          value: point,
          message,
          tip: 'write null for latitude and longitude, and precision: none',
        }
        continue
      }
      const inside = isInCountry(country, longitude, latitude)
      if (inside === null) {
        const tip = 'use the ISO 3166-1 code, e.g. KZ'
        yield { at: at(['country']), value: country, message: 'no outline is known of this country', tip }
      } else if (!inside) {
        const swapped = isInCountry(country, latitude, longitude) === true
        const tip = swapped ? 'latitude and longitude are swapped' : 'mend latitude, longitude or country'
        yield { at: at(['latitude']), value: point, message: `the point does not lie in ${country}`, tip }
      }
    }
  },
)
