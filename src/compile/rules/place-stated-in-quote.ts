import type { Place } from '../../model/catalogue.ts'
import { paragraphList, quotedParagraphs } from '../context.ts'
import { defineRule, type Finding } from '../rule.ts'

/** A stated place is the source's: its words stand in a quoted paragraph, and for a settlement they name it. */
export const placeStatedInQuote = defineRule(
  'place-stated-in-quote',
  'A stated place has verbatim from a quoted paragraph, which names the place if it is a settlement.',
  function* (context): Iterable<Finding> {
    for (const record of context.records) {
      const quoted = quotedParagraphs(context, record)
      for (const [index, mention] of record.value.places.entries()) {
        if (mention.basis !== 'stated') continue
        if (mention.verbatim === undefined) {
          const tip = 'add verbatim: the words of the source; or basis: inferred'
          const at = record.at(['places', index, 'basis'])
          yield { at, value: mention.basis, message: 'a stated place needs the words that state it', tip }
          continue
        }
        const { verbatim } = mention
        const at = record.at(['places', index, 'verbatim'])
        if (quoted.length > 0 && !quoted.some(({ text }) => text.includes(verbatim))) {
          const message = `these words do not occur in ${paragraphList(quoted)}`
          yield { at, value: verbatim, message, tip: 'copy them from the paragraph, or quote the one they are from' }
          continue
        }
        const place = context.places.find(({ value }) => value.id === mention.place)?.value
        if (place?.kind !== 'settlement' || namesOf(place).some((name) => verbatim.includes(name))) continue
        const tip =
          'basis: inferred if the source does not name it; or add this spelling to its variants in data/places.yaml'
        yield { at, value: verbatim, message: `these words do not name ${place.name.en}`, tip }
      }
    }
  },
)

function namesOf(place: Place): string[] {
  const localised = [place.name, ...place.former_names.map(({ name }) => name)]
  return [
    ...localised.flatMap(({ en, ru, kk, fr }) => [en, ru, kk, fr].flatMap((name) => name ?? [])),
    ...place.variants,
  ]
}
