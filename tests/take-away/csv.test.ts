import * as fc from 'fast-check'
import { csvParse } from 'd3'
import papa from 'papaparse'
import { describe, expect, it, test } from 'vitest'
import type { CompiledRecord } from '../../src/model/compiled.ts'
import { formatIsoDay } from '../../src/model/time.ts'
import { csvParts } from '../../src/take-away/csv.ts'
import { joinList, NEEDS_APOSTROPHE, splitList, unescapeCell } from '../../src/take-away/csv-cell.ts'
import { evidenceLine, evidenceOf } from '../../src/take-away/evidence.ts'
import { sourceLine } from '../../src/take-away/about.ts'
import type { Taken } from '../../src/take-away/taken.ts'
import { BASE, joined, takenUnder, VIEWS } from './taken.ts'

type Row = Record<string, string>

/** As any reader of RFC 4180 gives it, the apostrophes still before the cells. */
function parse(csv: string): readonly Row[] {
  const { data, errors } = papa.parse<Row>(csv, { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}

const meant = (row: Row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unescapeCell(cell)]))

/** What a row must say of a record, worked out from the record alone. */
function expected(record: CompiledRecord, { dataset, about }: Taken) {
  const places = record.places.map(({ place }) => dataset.places.get(place))
  const day = (value: number | null) => (value === null ? '' : formatIsoDay(value))
  const text = (value: string | number | null | undefined) =>
    value === null || value === undefined ? '' : String(value)
  const evidence = evidenceOf(dataset, record)
  return {
    cells: {
      id: record.id,
      kind: record.record_kind,
      title: record.title,
      date_edtf: text(record.date),
      earliest: day(record.earliest),
      latest: day(record.latest),
      date_basis: record.date_basis,
      date_role: text(record.date_role),
      date_verbatim: text(record.date_verbatim),
      type: text(record.type),
      group: text(record.group),
      status: record.status,
      people_min: text(record.number_of_persons?.min),
      people_max: text(record.number_of_persons?.max),
      people_verbatim: text(record.number_of_persons?.verbatim),
      note: text(record.note),
      link: `${BASE}?v=1&event=${record.id}`,
      type_label: text(dataset.vocabulary.types.find(({ id }) => id === record.type)?.label.en),
      file_source: sourceLine(about),
      file_licence: `${about.licence} ${about.licence_url}`,
      file_link: about.link,
      file_data_version: dataset.dataVersion,
      file_filter: about.filter,
      file_exported: '2019-10-01',
      file_events: String(about.counts.events),
      file_events_left_out: String(about.counts.left_out),
    },
    lists: {
      place_id: record.places.map(({ place }) => place),
      place_name: places.map((place) => text(place?.name.en)),
      place_lat: places.map((place) => text(place?.latitude)),
      place_lon: places.map((place) => text(place?.longitude)),
      place_basis: record.places.map(({ basis }) => basis),
      place_role: record.places.map(({ role }) => role),
      place_verbatim: record.places.map(({ verbatim }) => text(verbatim)),
      place_note: record.places.map(({ note }) => text(note)),
      person_id: record.persons.map(({ person }) => person),
      person_name: record.persons.map(({ person }) => text(dataset.people.get(person)?.name)),
      person_role: record.persons.map(({ role }) => role),
      affected_group: record.affected_group,
      figure: record.figures.map(({ verbatim, what }) => `${verbatim}: ${what}`),
      sentence_kind: record.sentence.map(({ kind }) => kind),
      sentence_duration: record.sentence.map(({ duration }) => text(duration)),
      sentence_person: record.sentence.map(({ person }) => text(person)),
      sentence_verbatim: record.sentence.map(({ verbatim }) => verbatim),
      anomaly: record.anomaly.map(({ kind, note }) => `${kind}: ${note}`),
      law: record.law.map(({ code, article }) => (article ? `${code} ${article}` : code)),
      right: record.rights.map(({ right }) => right),
      right_label: record.rights.map(({ right }) =>
        text(dataset.vocabulary.rights.find(({ id }) => id === right)?.label.en),
      ),
      right_basis: record.rights.map(({ basis }) => basis),
      quote: record.source.map(({ quote }) => quote),
      paragraph: record.source.map(({ paragraph }) => String(paragraph)),
      source: record.source.map(({ source }) => source),
      other_evidence: evidence.map(evidenceLine),
      other_evidence_url: evidence.map(({ url }) => url),
      disputed_field: record.disputed.map(({ field }) => field),
      disputed_says: record.disputed.map(({ says }) => says),
      disputed_by: record.disputed.map(({ evidence: ids }) =>
        ids
          .flatMap((id) => dataset.evidence.get(id) ?? [])
          .map((each) => `${evidenceLine(each)}, ${each.url}`)
          .join('; '),
      ),
      linked: record.links.map(({ type, event }) => `${type} ${event}`),
    },
  }
}

/** A list of nothing but one unknown value is written as an empty cell. */
const written = (values: readonly string[]) => (values.length === 1 && values[0] === '' ? [] : values)

describe.each(Object.entries(VIEWS))('under “%s”', (_, change) => {
  const { taken, selection } = takenUnder(change)
  const rows = parse(joined(csvParts(taken))).map(meant)

  it('has a row for every event and statistic that passes, and counts what is left out', () => {
    const ofKind = (kind: string) => rows.filter((row) => row['kind'] === kind).length
    expect(ofKind('event')).toBe(selection.count)
    expect(ofKind('statistic')).toBe(selection.statistics)
    expect(rows).toHaveLength(selection.count + selection.statistics)
    expect(taken.about.counts.left_out).toBe(taken.dataset.eventCount - selection.count)
  })

  it('loses nothing of any record', () => {
    for (const [index, record] of taken.records.entries()) {
      const { cells, lists } = expected(record, taken)
      const row = rows[index] ?? {}
      // every column is held to something
      expect(Object.keys(row).toSorted()).toEqual([...Object.keys(cells), ...Object.keys(lists)].toSorted())
      expect(row).toMatchObject(cells)
      const read = Object.fromEntries(Object.keys(lists).map((name) => [name, splitList(row[name] ?? '')]))
      const wanted = Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, written(values)]))
      expect(read).toEqual(wanted)
    }
  })
})

test('another reader of RFC 4180 reads the same', () => {
  const csv = joined(csvParts(takenUnder({}).taken))
  expect(csv.startsWith('\uFEFFid,kind,title,')).toBe(true)
  // d3 keeps the byte order mark, and takes \r\n as the end of a row
  expect([...csvParse(csv.slice(1))].map((row) => ({ ...row }))).toEqual(parse(csv))
  expect(csv.endsWith('\r\n')).toBe(true)
})

/** Cells that break careless writers: quotes, breaks, separators, formulas, apostrophes, marks of other alphabets. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '"',
        ',',
        ';',
        "'",
        '|',
        ' | ',
        '\\',
        ' ',
        'a',
        '＝',
        'қ',
        '\uFEFF',
      ),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('')),
)

function withTitleAndQuotes(title: string, quotes: readonly string[]): Taken {
  const { taken } = takenUnder({})
  const [record] = taken.records
  const [quote] = record?.source ?? []
  if (!record || !quote) throw new Error('the real data has no quote')
  return { ...taken, records: [{ ...record, title, source: quotes.map((words) => ({ ...quote, quote: words })) }] }
}

test('any text in any cell comes back as it was, and no spreadsheet takes it for a formula', () => {
  fc.assert(
    fc.property(nasty, fc.array(nasty, { minLength: 2, maxLength: 4 }), (title, quotes) => {
      const [row = {}] = parse(joined(csvParts(withTitleAndQuotes(title, quotes))))
      expect(unescapeCell(row['title'] ?? '')).toBe(title)
      expect(splitList(unescapeCell(row['quote'] ?? ''))).toEqual(quotes)
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
    }),
  )
})

test.each(['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', '\tx', '\rx', "'quoted'"])(
  '%j is made harmless',
  (cell) => {
    expect(cell).toMatch(NEEDS_APOSTROPHE)
    const [row = {}] = parse(joined(csvParts(withTitleAndQuotes(cell, ['a', 'b']))))
    expect(row['title']).toBe(`'${cell}`)
  },
)

test('lists come back as they were', () => {
  fc.assert(
    fc.property(fc.array(nasty, { minLength: 1 }), (values) => {
      fc.pre(values.length > 1 || values[0] !== '')
      expect(splitList(joinList(values))).toEqual(values)
    }),
  )
})

test('each dispute stands with who says so: field, words and publication side by side', () => {
  const rows = parse(joined(csvParts(takenUnder({}).taken))).map(meant)
  const disputes = rows.map((row) =>
    ['disputed_field', 'disputed_says', 'disputed_by'].map((name) => splitList(row[name] ?? '')),
  )
  for (const [fields = [], says = [], by = []] of disputes) {
    expect([says.length, by.length]).toEqual([fields.length, fields.length])
    for (const words of by) expect(words).toMatch(/^.+, .+, https?:/)
  }
  const six = rows.find(({ id }) => id === '13-six-rallies')
  expect([six?.['disputed_field'], six?.['disputed_says'], six?.['disputed_by']]).toEqual([
    'title',
    'The protest of 22 March 2019 was against renaming the capital.',
    'Kazakh Police Detain Protesters In Several Cities During Norouz Celebration, RFE/RL, 2019-03-22, https://www.rferl.org/a/kazakh-police-detain-protesters-in-several-cities-during-norouz-celebration/29835901.html',
  ])
  const detentions = rows.find(({ id }) => id === '8-land-protest-detentions')
  const [first] = splitList(detentions?.['disputed_by'] ?? '')
  expect(first?.split('; ')).toHaveLength(2)
})
