import type { Choice } from '../../src/engine/choice.ts'
import { FACET_KEYS, mapFacets, type Dataset, type FacetKey, type FilterName } from '../../src/model/dataset.ts'
import { BASES } from '../../src/model/record.ts'
import { DATE_SHAPES, type Day, type DayRange } from '../../src/model/time.ts'
import { valuesOf } from '../fixtures/random-dataset.ts'

const ALL_FILTERS: readonly FilterName[] = [...FACET_KEYS, 'window', 'query']

interface NaiveRow {
  readonly row: number
  readonly isEvent: boolean
  readonly dates: DayRange | null
  readonly shape: string
  readonly group: number
  readonly values: Readonly<Record<FacetKey, readonly string[]>>
}

/** What engine.ts promises, row by row in the plainest words, from scratch for every question; slow, and the measure of the real one. */
export function naiveEngine(dataset: Dataset) {
  const rows = Array.from({ length: dataset.records.length }, (_, row): NaiveRow => {
    const { earliest, latest, record_kind } = dataset.records.at(row) ?? {}
    return {
      row,
      isEvent: record_kind === 'event',
      dates: typeof earliest === 'number' && typeof latest === 'number' ? { from: earliest, to: latest } : null,
      shape: DATE_SHAPES[dataset.shape[row] ?? 0] ?? '',
      group: dataset.group[row] ?? 0,
      values: mapFacets((key) => valuesOf(dataset, key, row)),
    }
  })

  /** The filters each row fails. */
  function failures({ filters, window, queryRows }: Choice): readonly (readonly FilterName[])[] {
    const found = new Set(queryRows)
    return rows.map(({ row, dates, values }) =>
      ALL_FILTERS.filter((filter) => {
        if (filter === 'window') return window !== null && !overlaps(dates, window)
        if (filter === 'query') return queryRows !== null && !found.has(row)
        return filters[filter].length > 0 && !filters[filter].some((id) => values[filter].includes(id))
      }),
    )
  }

  function select(choice: Choice) {
    const { filters, window, queryRows } = choice
    const fails = failures(choice)
    const rowsWithout = (ignored: FilterName | null) =>
      rows.filter(({ row }) => fails[row]?.every((filter) => filter === ignored))
    const eventsWithout = (ignored: FilterName | null) => rowsWithout(ignored).filter(({ isEvent }) => isEvent)
    const isCertain = ({ dates }: NaiveRow) => window === null || isInside(dates, window)
    const isActive = (filter: FilterName) =>
      filter === 'window' ? window !== null : filter === 'query' ? queryRows !== null : filters[filter].length > 0
    const events = eventsWithout(null)
    return {
      standing: rows.map((row) => (fails[row.row]?.length !== 0 ? 0 : isCertain(row) ? 2 : 1)),
      groupCounts: countBy(
        dataset.vocabulary.groups.length + 1,
        events.map(({ group }) => group),
      ),
      window,
      count: events.length,
      certain: events.filter(isCertain).length,
      possible: events.filter((row) => !isCertain(row)).length,
      undated: events.filter(({ dates }) => dates === null).length,
      undatedLeftOut: window === null ? 0 : eventsWithout('window').filter(({ dates }) => dates === null).length,
      statistics: rowsWithout(null).length - events.length,
      facetCounts: mapFacets((key) => {
        const { values, codeOf } = dataset.facets[key]
        return countBy(
          values.length,
          eventsWithout(key).flatMap((row) => row.values[key].map((id) => codeOf.get(id) ?? -1)),
        )
      }),
      countWithout: ALL_FILTERS.filter(isActive).map((filter) => ({ filter, count: eventsWithout(filter).length })),
    }
  }

  function light(choice: Choice, moment: Day | null, trailDays: number | null) {
    const { window } = choice
    const fails = failures(choice)
    const events = rows.filter(({ row, isEvent }) => isEvent && fails[row]?.length === 0)
    const bounds = window ?? dataset.span
    const days = moment === null ? null : litRange(bounds, moment, trailDays)
    const isLit = ({ dates }: NaiveRow) => days === null || (days.from <= days.to && overlaps(dates, days))
    const lit = events.filter(isLit)
    const isOpen = ({ shape, dates }: NaiveRow) =>
      moment !== null && dates !== null && ['month', 'year', 'within'].includes(shape) && dates.to > moment
    const litDated = lit.filter(({ dates }) => dates !== null)
    return {
      days,
      certain: litDated.filter((row) => !isOpen(row)).length,
      possible: litDated.filter(isOpen).length,
      places: placesOf(events, lit),
    }
  }

  function placesOf(events: readonly NaiveRow[], lit: readonly NaiveRow[]) {
    const places = dataset.facets.place.values.length
    const groups = dataset.vocabulary.groups.length + 1
    const located = (of: readonly NaiveRow[]) => of.flatMap((row) => presences(row).filter(({ here }) => here))
    const happened = located(events)
    const lighted = located(lit)
    const related = events.flatMap((row) => presences(row).filter(({ here }) => !here))
    const placeOfGroup = ({ code, group }: { code: number; group: number }) => code * groups + group
    return {
      count: countBy(places, happened.map(codeOfPlace)),
      lit: countBy(places, lighted.map(codeOfPlace)),
      related: countBy(places, related.map(codeOfPlace)),
      byGroup: countBy(places * groups, happened.map(placeOfGroup)),
      litByGroup: countBy(places * groups, lighted.map(placeOfGroup)),
      byBasis: countBy(
        places * BASES.length,
        happened.filter(({ basis }) => basis < BASES.length).map(({ code, basis }) => code * BASES.length + basis),
      ),
    }
  }

  function presences({ row, group }: NaiveRow) {
    const { offsets, codes } = dataset.facets.place
    const first = offsets[row] ?? 0
    return [...codes.subarray(first, offsets[row + 1])].map((code, i) => ({
      code,
      group,
      here: dataset.placeIndex.located[first + i] === 1,
      basis: dataset.placeIndex.basis[first + i] ?? BASES.length,
    }))
  }

  /** Events in each bin, each day of a date bearing an equal part of it; the window does not matter. */
  function density(choice: Choice, range: DayRange, count: number): readonly number[] {
    const fails = failures({ ...choice, window: null })
    const width = (range.to + 1 - range.from) / count
    return Array.from({ length: count }, (_, bin) => {
      const start = range.from + bin * width
      let sum = 0
      for (const { row, isEvent, dates } of rows) {
        if (!isEvent || dates === null || fails[row]?.length !== 0) continue
        const overlap = Math.min(dates.to + 1, start + width) - Math.max(dates.from, start)
        if (overlap > 0) sum += overlap / (dates.to + 1 - dates.from)
      }
      return sum
    })
  }

  return { select, light, density }
}

function litRange(bounds: DayRange, moment: Day, trailDays: number | null): DayRange {
  const from = trailDays === null ? bounds.from : Math.max(bounds.from, moment - trailDays)
  return { from, to: Math.min(bounds.to, moment) }
}

function overlaps(dates: DayRange | null, { from, to }: DayRange): boolean {
  return dates !== null && dates.from <= to && dates.to >= from
}

function isInside(dates: DayRange | null, { from, to }: DayRange): boolean {
  return dates !== null && dates.from >= from && dates.to <= to
}

function countBy(length: number, indices: readonly number[]): Uint32Array {
  const counts = new Uint32Array(length)
  for (const index of indices) counts[index] = (counts[index] ?? 0) + 1
  return counts
}

function codeOfPlace({ code }: { readonly code: number }): number {
  return code
}
