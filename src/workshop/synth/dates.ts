import type { PartEntries } from '../../model/record-parts.ts'
import { datePartOf, dayOf, daysOfPart, formatIsoDay, type DateShape, type Day } from '../../model/time.ts'
import type { Chance } from './chance.ts'
import { FACTS_AS_OF } from './document.ts'

type When = PartEntries['when']

const FIRST = dayOf(2008, 1, 1)
const LAST = daysOfPart(datePartOf(FACTS_AS_OF)).to
/** Days on which much happened at once. */
const PEAKS = 60
const LENGTHS = [2, 6, 13, 29, 59, 119, 199]

/** Twelve years of dates: most days, some months, years, stretches and guesses, one in twenty unknown; more of late, with peaks. */
export function syntheticDates(chance: Chance): () => When {
  const peaks = Array.from({ length: PEAKS }, () => anyDay(chance))
  const day = () => {
    if (!chance.happens(0.25)) return anyDay(chance)
    // the days after a peak fade out
    return Math.min(LAST, chance.pick(peaks) + Math.floor(-Math.log(1 - chance.next()) * 4))
  }
  return () => {
    const share = chance.next()
    if (share < 0.05) return UNDATED
    if (share < 0.8) return dated('day', [formatIsoDay(day())])
    if (share < 0.89) return dated('month', [formatIsoDay(day()).slice(0, 7)])
    if (share < 0.92) return dated('year', [formatIsoDay(day()).slice(0, 4)])
    const first = mondayOf(day())
    const last = Math.min(LAST, first + chance.pick(LENGTHS))
    if (share < 0.96) return dated('interval', [formatIsoDay(first), formatIsoDay(last)])
    if (share < 0.985) return dated('within', [formatIsoDay(first), formatIsoDay(last)])
    return dated('open', [`${formatIsoDay(day()).slice(0, 7)}-01`])
  }
}

const UNDATED: When = {
  date: null,
  date_basis: 'none',
  date_evidence: [],
  earliest: null,
  latest: null,
  date_shape: null,
  date_parts: [],
}

/** Later ones are likelier: the last year twice as likely as the first. */
function anyDay(chance: Chance): Day {
  const share = chance.happens(1 / 3) ? Math.max(chance.next(), chance.next()) : chance.next()
  return FIRST + Math.floor(share * (LAST + 1 - FIRST))
}

/** So that there are not too many different stretches. */
function mondayOf(day: Day): Day {
  return Math.max(FIRST, day - ((day + 3) % 7))
}

const EDTF: Record<DateShape, (parts: readonly string[]) => string> = {
  day: ([day = '']) => day,
  month: ([month = '']) => month,
  year: ([year = '']) => year,
  interval: (ends) => ends.join('/'),
  within: (ends) => `[${ends.join('..')}]`,
  open: ([start = '']) => `${start}/..`,
  set: (members) => `{${members.join(',')}}`,
}

function dated(date_shape: DateShape, values: readonly string[]): When {
  const date_parts = values.map(datePartOf)
  const spans = date_parts.map(daysOfPart)
  return {
    date: EDTF[date_shape](values),
    date_basis: 'stated',
    date_role: 'occurred',
    date_evidence: [],
    earliest: spans[0]?.from ?? null,
    latest: date_shape === 'open' ? LAST : (spans.at(-1)?.to ?? null),
    date_shape,
    date_parts,
  }
}
