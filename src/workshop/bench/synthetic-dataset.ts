import type { Vocabulary } from '../../model/catalogue.ts'
import { ABROAD, NOT_LOCATED, type Dataset, type FacetColumn, type FacetKey } from '../../model/dataset.ts'
import { SHAPES } from '../../model/catalogue.ts'
import { BASES } from '../../model/record.ts'
import { mapParts } from '../../model/record-parts.ts'
import { seededRandom, zipfDraw } from './seeded-random.ts'
import { syntheticDates } from './synthetic-dates.ts'

type Random = () => number

const GROUPS = numbered('group', SHAPES.length)
const TYPES = numbered('type', 25)
const RIGHTS = numbered('right', 15)
const PEOPLE = numbered('p', 300)
const AFFECTED = numbered('affected', 7)
const SECTIONS = ['I', 'II', 'III', 'IV', 'V', 'VI']

/** Share of rows that are statistics: drawn, but no event. */
const STATISTICS = 0.01

/**
 * A large dataset for the bench and for tests: columns only, no texts. Twelve years of days, 15 % fuzzy dates, 5 %
 * undated, 1 % statistics, places and people by Zipf, several rights a row. It follows from size and seed alone. What
 * happened does not hang together with when. Records cannot be read: `records.at` throws.
 */
export function syntheticDataset(rows: number, seed = 20190322, placeCount = 200): Dataset {
  const settlements = numbered('place', placeCount)
  const random = seededRandom(seed)
  const { earliest, latest, shape, datedRows } = syntheticDates(rows, random)
  const weight = Uint8Array.from({ length: rows }, () => (random() < STATISTICS ? 0 : 1))
  const type = column('type', TYPES, rows, random, [0, 1])
  const place = column(
    'place',
    [...settlements, ABROAD, NOT_LOCATED],
    rows,
    random,
    [0, 0.95, 0.05],
    settlements.length,
  )
  return {
    dataVersion: `synthetic-${rows}-${seed}`,
    sources: new Map(),
    people: new Map(),
    places: new Map(),
    evidence: new Map(),
    vocabulary: VOCABULARY,
    groupShapes: new Map(VOCABULARY.groups.map(({ id, shape: drawn }) => [id, drawn])),
    records: {
      length: rows,
      at() {
        throw new Error('a synthetic dataset of columns has no records')
      },
    },
    parts: mapParts(() => ({ codes: new Uint16Array(), entries: [] })),
    recommendations: [],
    stories: [],
    extract: null,
    rowOf: new Map(),
    datedRows,
    earliest,
    latest,
    weight,
    group: Uint8Array.from(type.codes, (code) => code % GROUPS.length),
    shape,
    eventCount: weight.reduce((sum, one) => sum + one, 0),
    span: { from: earliest[0] ?? 0, to: latest.subarray(0, datedRows).reduce((last, day) => Math.max(last, day), 0) },
    facets: {
      type,
      place,
      right: column('right', RIGHTS, rows, random, [0, 0.4, 0.35, 0.15, 0.1]),
      person: column('person', PEOPLE, rows, random, [0.5, 0.35, 0.15]),
      affected_group: column('affected_group', AFFECTED, rows, random, [0.4, 0.45, 0.15]),
      section: column('section', SECTIONS, rows, random, [0, 0.9, 0.1]),
      recommendation: column('recommendation', [], rows, random, [1]),
      place_basis: column('place_basis', BASES, rows, random, [0.2, 0.7, 0.1]),
    },
    placeIndex: {
      located: new Uint8Array(place.codes.length).fill(1),
      basis: Uint8Array.from(place.codes, () => Math.floor(random() * BASES.length)),
    },
  }
}

/** `shares[n]` of the rows have n values, drawn by Zipf among the first `drawn`. */
function column(
  key: FacetKey,
  values: readonly string[],
  rows: number,
  random: Random,
  shares: readonly number[],
  drawn = values.length,
): FacetColumn {
  const draw = zipfDraw(drawn, random)
  const offsets = new Uint32Array(rows + 1)
  const codes = new Uint16Array(rows * (shares.length - 1))
  let end = 0
  for (let row = 0; row < rows; row++) {
    const start = end
    for (let left = howMany(shares, random()); left > 0; left--) {
      let code = draw()
      while (codes.subarray(start, end).includes(code)) code = draw()
      codes[end++] = code
    }
    if (end - start > 1) codes.subarray(start, end).sort()
    offsets[row + 1] = end
  }
  return {
    key,
    values,
    codeOf: new Map(values.map((value, code) => [value, code])),
    offsets,
    codes: codes.slice(0, end),
  }
}

function howMany(shares: readonly number[], drawn: number): number {
  let rest = drawn
  for (const [count, share] of shares.entries()) {
    if (rest < share) return count
    rest -= share
  }
  return shares.length - 1
}

function numbered(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name}${index}`)
}

const labelled = (id: string) => ({ id, label: { en: id } })

const VOCABULARY: Vocabulary = {
  groups: GROUPS.map((id, index) => ({ ...labelled(id), shape: SHAPES[index] ?? 'circle' })),
  types: TYPES.map((id, index) => ({ ...labelled(id), group: GROUPS[index % GROUPS.length] ?? '' })),
  rights: RIGHTS.map((id) => ({ ...labelled(id), iccpr: null, udhr: null })),
  affected_groups: AFFECTED.map(labelled),
  laws: [],
}
