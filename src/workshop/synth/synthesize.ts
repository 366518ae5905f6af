import { createHash } from 'node:crypto'
import type { DatasetTables } from '../../engine/dataset-tables.ts'
import type { Place, Vocabulary } from '../../model/catalogue.ts'
import { DATASET_VERSION, type CompiledRecord } from '../../model/compiled.ts'
import type { PartColumn, PartEntries } from '../../model/record-parts.ts'
import { seededChance, type Chance } from './chance.ts'
import { syntheticDates } from './dates.ts'
import { syntheticDocument, type SyntheticDocument } from './document.ts'
import { EVIDENCE, SYNTHETIC_PEOPLE, syntheticRights, syntheticWhat, syntheticWho } from './facts.ts'
import { syntheticPlaces, syntheticWhere } from './places.ts'
import { samplePool } from './pool.ts'
import { rowOrder } from './row-order.ts'

/** What is real in a synthetic set. */
export interface RealInputs {
  readonly vocabulary: Vocabulary
  /** The place that stands for the whole country. */
  readonly nationwide: Place
  /** Text of data/gazetteer.csv. */
  readonly gazetteer: string
}

/** Different entries of a part, at most: enough to be as various as a large set, few enough to be a dictionary. */
const MOST_SAMPLES = 32_768
const TITLES_A_TYPE = 400
const RECOMMENDATIONS = 12
/** One in so many rows is part of another; one in so many may have parts. */
const PART_EVERY = 500
const WHOLE_EVERY = 1000

/**
 * An invented dataset of any number of rows, of the same schema as the real one. The same arguments give the same tables on
 * every machine.
 */
export function synthesize(rows: number, seed: number, real: RealInputs): DatasetTables {
  const chance = seededChance(seed)
  const { vocabulary } = real
  const document = syntheticDocument(chance)
  const places = syntheticPlaces(chance, real.gazetteer, real.nationwide)
  const samples = Math.min(MOST_SAMPLES, Math.max(256, rows))
  const pool = <Entry>(sample: () => Entry) => samplePool(chance, samples, sample)
  const when = pool(syntheticDates(chance))
  const where = pool(syntheticWhere(chance, places))
  const who = pool(syntheticWho(chance, vocabulary))
  const rights = pool(syntheticRights(chance, vocabulary))
  const source = pool(quoting(chance, document))
  const what = pool(syntheticWhat(chance, vocabulary))

  const drawn = Uint32Array.from({ length: rows }, when.draw)
  const { order, rowOfNumber } = rowOrder(drawn, when.entries)
  const width = String(Math.max(0, rows - 1)).length
  const idOf = (number: number) => `s${String(number).padStart(width, '0')}`
  const whatCodes = Uint32Array.from({ length: rows }, what.draw)
  const column = <Entry>({ entries, draw }: { entries: readonly Entry[]; draw: () => number }) =>
    usedOnly({ codes: Uint32Array.from({ length: rows }, draw), entries })
  return {
    catalogue: {
      version: DATASET_VERSION,
      data_version: createHash('sha256').update(`synthetic ${rows} ${seed}`).digest('hex'),
      sources: [document.source],
      people: SYNTHETIC_PEOPLE,
      places,
      evidence: [EVIDENCE],
      vocabulary,
      recommendations: recommendations(chance, document, rows, idOf),
    },
    ids: { length: rows, at: (row) => (row < rows ? idOf(order[row] ?? 0) : undefined) },
    rowOf: numberedRows(rowOfNumber, idOf),
    parts: {
      when: usedOnly({ codes: order.map((number) => drawn[number] ?? 0), entries: when.entries }),
      where: column(where),
      who: column(who),
      rights: column(rights),
      source: column(source),
      links: usedOnly(partOfLinks(chance, order, idOf)),
      title: usedOnly(titles(chance, vocabulary, whatCodes, what.entries)),
      what: usedOnly({ codes: whatCodes, entries: what.entries }),
    },
  }
}

function quoting(chance: Chance, { quotes }: SyntheticDocument): () => PartEntries['source'] {
  return () => {
    const first = chance.pick(quotes)
    const second = chance.pick(quotes)
    return { source: chance.happens(0.9) || first === second ? [first] : [first, second] }
  }
}

function titles(
  chance: Chance,
  { types }: Vocabulary,
  whatCodes: Uint32Array,
  what: readonly PartEntries['what'][],
): PartColumn<PartEntries['title']> {
  const entries = types.flatMap(({ label }) =>
    Array.from({ length: TITLES_A_TYPE }, (_, i) => ({ title: `${label.en}: invented case ${i + 1}` })),
  )
  const typeIndex = what.map(({ type }) => types.findIndex(({ id }) => id === type))
  const codes = whatCodes.map((code) => (typeIndex[code] ?? 0) * TITLES_A_TYPE + chance.below(TITLES_A_TYPE))
  return { codes, entries }
}

/** Some rows are part of an earlier numbered one, so that no chain comes round to its beginning. */
function partOfLinks(
  chance: Chance,
  order: Uint32Array,
  idOf: (number: number) => string,
): PartColumn<PartEntries['links']> {
  const entries: PartEntries['links'][] = [{ links: [] }]
  const codeOfWhole = new Map<number, number>()
  const codes = order.map((number) => {
    const wholes = Math.ceil(number / WHOLE_EVERY)
    if (wholes === 0 || chance.below(PART_EVERY) > 0) return 0
    const whole = chance.below(wholes) * WHOLE_EVERY
    const code = codeOfWhole.get(whole) ?? entries.push({ links: [{ type: 'part_of', event: idOf(whole) }] }) - 1
    codeOfWhole.set(whole, code)
    return code
  })
  return { codes, entries }
}

function recommendations(
  chance: Chance,
  { quotes }: SyntheticDocument,
  rows: number,
  idOf: (number: number) => string,
): readonly CompiledRecord[] {
  return Array.from({ length: RECOMMENDATIONS }, (_, i): CompiledRecord => {
    const addressed = new Set(rows === 0 ? [] : Array.from({ length: 5 }, () => chance.below(rows)))
    return {
      id: `recommendation-${i + 1}`,
      record_kind: 'recommendation',
      title: `Invented recommendation ${i + 1}`,
      type: null,
      group: null,
      date: null,
      date_basis: 'none',
      date_evidence: [],
      earliest: null,
      latest: null,
      date_shape: null,
      date_parts: [],
      places: [],
      persons: [],
      figures: [],
      sentence: [],
      law: [],
      rights: [],
      affected_group: [],
      source: quotes.slice(-1 - i, quotes.length - i),
      links: Array.from(addressed, (number) => ({ type: 'addresses', event: idOf(number) })),
      disputed: [],
      anomaly: [],
      status: 'established',
    }
  })
}

/** Without the entries that no row has; the others in the order of their first row. */
function usedOnly<Entry>({ codes, entries }: PartColumn<Entry>): PartColumn<Entry> {
  const newCode = new Int32Array(entries.length).fill(-1)
  const used: Entry[] = []
  const renumbered = new Uint32Array(codes.length)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0
    const entry = entries[code]
    if (newCode[code] === -1 && entry !== undefined) newCode[code] = used.push(entry) - 1
    renumbered[row] = newCode[code] ?? 0
  }
  return { codes: renumbered, entries: used }
}

function numberedRows(rowOfNumber: Uint32Array, idOf: (number: number) => string): DatasetTables['rowOf'] {
  const get = (id: string) => {
    const number = Number(id.slice(1))
    return idOf(number) === id ? rowOfNumber[number] : undefined
  }
  return { get, has: (id) => get(id) !== undefined }
}
