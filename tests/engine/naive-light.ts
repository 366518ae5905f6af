import { BASES } from '../../src/model/record.ts'
import { isLocating } from '../../src/model/place-role.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import type { Selection } from '../../src/engine/selection.ts'
import { litDays } from '../../src/engine/lit.ts'
import { passes } from '../../src/engine/standing.ts'

/** What lit.ts and place-counts.ts ask for, row by row in the plainest words; slow, and the measure of the real one. */
export function naiveLight(dataset: Dataset, selection: Selection, moment: number | null, trailDays: number | null) {
  const rows = Array.from({ length: dataset.records.length }, (_, row) => row)
  const days = litDays(dataset, selection.window, moment, trailDays)
  const record = (row: number) => {
    const found = dataset.records.at(row)
    if (!found) throw new Error(`no row ${row}`)
    return found
  }
  const isEvent = (row: number) => record(row).record_kind === 'event'
  const lit = (row: number) => {
    if (days === null) return true
    const { earliest, latest } = record(row)
    if (earliest === null || latest === null || days.to < days.from) return false
    return earliest <= days.to && latest >= days.from
  }
  const events = rows.filter((row) => isEvent(row) && passes(dataset, selection, row))
  const isOpen = (row: number) => {
    const { date_shape: shape, latest } = record(row)
    const vague = shape === 'month' || shape === 'year' || shape === 'within'
    return moment !== null && vague && (latest ?? 0) > moment
  }
  const dated = events.filter((row) => record(row).earliest !== null && lit(row))
  const groups = dataset.vocabulary.groups.map(({ id }) => id)
  const mentions = (row: number, id: string) => record(row).places.filter(({ place }) => place === id)
  const here = (id: string) => events.filter((row) => mentions(row, id).some(({ role }) => isLocating(role)))
  const groupIndex = (row: number) => {
    const index = groups.indexOf(record(row).group ?? '')
    return index < 0 ? groups.length : index
  }
  const ofPlace = (id: string) => {
    const located = here(id)
    return {
      count: located.length,
      lit: located.filter(lit).length,
      related: events.filter((row) => mentions(row, id).length > 0 && !located.includes(row)).length,
      byGroup: [...groups, ''].map((_, group) => located.filter((row) => groupIndex(row) === group).length),
      litByGroup: [...groups, ''].map(
        (_, group) => located.filter((row) => groupIndex(row) === group && lit(row)).length,
      ),
      byBasis: BASES.map(
        (basis) =>
          located.filter((row) => {
            const bases = mentions(row, id)
              .filter(({ role }) => isLocating(role))
              .map((mention) => BASES.indexOf(mention.basis))
            return Math.min(...bases) === BASES.indexOf(basis)
          }).length,
      ),
    }
  }
  return {
    days,
    certain: dated.filter((row) => !isOpen(row)).length,
    possible: dated.filter(isOpen).length,
    places: new Map([...dataset.places.keys()].map((id) => [id, ofPlace(id)])),
  }
}
