import { csvParse } from 'd3'
import type { Place } from '../../model/catalogue.ts'
import type { PartEntries } from '../../model/record-parts.ts'
import type { PlaceMention } from '../../model/record.ts'
import { zipf, type Chance } from './chance.ts'
import { EVIDENCE } from './facts.ts'

const INVENTED = 100
const MOST_RANK = 5

/**
 * The real cities of data/gazetteer.csv (`gazetteer` is its text), invented ones near them, and the `nationwide` place, which says whose
 * country it is.
 */
export function syntheticPlaces(chance: Chance, gazetteer: string, nationwide: Place): readonly Place[] {
  const seen = new Set([nationwide.id])
  const cities = csvParse(gazetteer).flatMap((row): Place[] => {
    const name = row['name_en'] ?? ''
    const id = name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    if (seen.has(id) || id === '') return []
    seen.add(id)
    const [ru, kk] = [row['name_ru'], row['name_kk']]
    return [
      settlement(id, { en: name, ...(ru && { ru }), ...(kk && { kk }) }, row['country'] ?? '', {
        latitude: Number(row['lat']),
        longitude: Number(row['lon']),
        rank: Math.min(MOST_RANK, Math.max(1, Number(row['rank']) || MOST_RANK)),
      }),
    ]
  })
  const home = cities.filter(({ country }) => country === nationwide.country)
  const invented = Array.from({ length: INVENTED }, (_, i) => {
    const { latitude, longitude } = chance.pick(home)
    const number = String(i + 1).padStart(3, '0')
    return settlement(`invented-place-${number}`, { en: `Invented place ${number}` }, nationwide.country, {
      latitude: nearby(chance, latitude ?? 0),
      longitude: nearby(chance, longitude ?? 0),
      rank: MOST_RANK,
    })
  })
  return [...cities, ...invented, nationwide]
}

function settlement(
  id: string,
  name: Place['name'],
  country: string,
  point: Pick<Place, 'latitude' | 'longitude' | 'rank'>,
): Place {
  return { id, kind: 'settlement', name, former_names: [], variants: [], country, precision: 'approximate', ...point }
}

/** Within half a degree, to a hundredth of one. */
function nearby(chance: Chance, degrees: number): number {
  return Number((degrees + chance.next() - 0.5).toFixed(2))
}

/** Places of events: a few cities again and again; some at two, some in the whole country, some nowhere known. */
export function syntheticWhere(chance: Chance, places: readonly Place[]): () => PartEntries['where'] {
  const cities = places.filter(({ kind }) => kind === 'settlement')
  const nationwide = places.find(({ kind }) => kind === 'nationwide')
  const draw = zipf(chance, cities.length)
  const mention = (place: string): PlaceMention => {
    const basis = chance.pick(['stated', 'stated', 'inferred', 'curated'] as const)
    return {
      place,
      basis,
      role: chance.pick([
        'event_location',
        'event_location',
        'event_location',
        'court',
        'prison',
        'residence',
      ] as const),
      evidence: basis === 'curated' ? [{ evidence: EVIDENCE.id, confidence: 'direct' }] : [],
    }
  }
  const city = () => mention(cities[draw()]?.id ?? '')
  return () => {
    const share = chance.next()
    if (share < 0.12) return { places: [] }
    if (share < 0.16 && nationwide) {
      return { places: [{ place: nationwide.id, basis: 'stated', role: 'event_location', evidence: [] }] }
    }
    if (share < 0.88) return { places: [city()] }
    const [first, second] = [city(), city()]
    return { places: first.place === second.place ? [first] : [first, second] }
  }
}
