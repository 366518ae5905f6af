import type { Evidence, Vocabulary } from '../../model/catalogue.ts'
import type { CompiledPerson } from '../../model/compiled.ts'
import type { PartEntries } from '../../model/record-parts.ts'
import { PERSON_ROLES, STATUSES } from '../../model/record.ts'
import { zipf, type Chance } from './chance.ts'

const PEOPLE = 400

export const EVIDENCE: Evidence = {
  id: 'synthetic-evidence',
  title: 'An invented publication',
  publisher: 'Nobody',
  url: 'https://example.org/',
  published: null,
  independent: true,
}

/** Their names say that they are nobody. */
export const SYNTHETIC_PEOPLE: readonly CompiledPerson[] = Array.from({ length: PEOPLE }, (_, i) => {
  const number = String(i + 1).padStart(3, '0')
  return { id: `p${number}`, name: `Person ${number}`, variants: [], role: 'invented person', display: 'full' }
})

export function syntheticWho(chance: Chance, { affected_groups }: Vocabulary): () => PartEntries['who'] {
  const draw = zipf(chance, SYNTHETIC_PEOPLE.length)
  return () => {
    const count = chance.happens(0.45) ? 0 : chance.happens(0.85) ? 1 : 2
    const people = new Set(Array.from({ length: count }, () => SYNTHETIC_PEOPLE[draw()]?.id ?? ''))
    const min = 2 + chance.below(40)
    return {
      persons: Array.from(people, (person) => ({
        person,
        role: chance.happens(0.8) ? 'victim' : chance.pick(PERSON_ROLES),
      })),
      ...(chance.happens(0.1) && {
        number_of_persons: { min, max: null, qualifier: 'at_least', verbatim: `at least ${min}` },
      }),
      affected_group: chance.happens(0.4) ? [chance.pick(affected_groups).id] : [],
    }
  }
}

/** None to four rights, mostly one or two; some of them again and again. */
export function syntheticRights(chance: Chance, { rights }: Vocabulary): () => PartEntries['rights'] {
  const draw = zipf(chance, rights.length)
  return () => {
    const drawn = new Set(Array.from({ length: chance.pick([0, 1, 1, 1, 2, 2, 3, 4]) }, draw))
    const chosen = rights.filter((_, index) => drawn.has(index))
    return { rights: chosen.map(({ id }) => ({ right: id, basis: 'editor_mapped' })) }
  }
}

/** Type, certainty and kind of record; one in a hundred a statistic. */
export function syntheticWhat(chance: Chance, { types }: Vocabulary): () => PartEntries['what'] {
  const draw = zipf(chance, types.length)
  return () => {
    const type = types[draw()] ?? chance.pick(types)
    const isStatistic = chance.happens(0.01)
    const cases = 10 + chance.below(90)
    return {
      record_kind: isStatistic ? 'statistic' : 'event',
      type: type.id,
      group: type.group,
      figures: isStatistic
        ? [
            {
              min: cases,
              max: cases,
              qualifier: 'exact',
              verbatim: String(cases),
              unit: 'cases',
              what: 'invented cases',
            },
          ]
        : [],
      sentence: type.id === 'conviction_sentence' ? [sentence(chance)] : [],
      law: [],
      disputed: chance.happens(0.01)
        ? [{ field: 'date', says: 'An invented publication gives another date.', evidence: [EVIDENCE.id] }]
        : [],
      anomaly: [],
      status: chance.pick(STATUSES),
    }
  }
}

function sentence(chance: Chance): PartEntries['what']['sentence'][number] {
  const years = 1 + chance.below(9)
  return { kind: 'imprisonment', duration: `P${years}Y`, verbatim: `${years} invented years` }
}
