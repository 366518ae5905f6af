import { formatIsoDay } from '../../model/time.ts'
import { firstDayOf } from '../edtf-date.ts'
import { defineRule, type Finding } from '../rule.ts'

/** A date says who states it and what it is the date of; no date is the absence of both. */
export const dateConsistent = defineRule(
  'date-consistent',
  'A date has a basis and a role, an undated record has neither date nor basis, and nothing is later than its source.',
  function* (context): Iterable<Finding> {
    for (const { value, at, date, source } of context.records) {
      const { date_basis: basis } = value
      if (value.record_kind === 'recommendation' && value.date !== null) {
        yield {
          at: at(['date']),
          value: value.date,
          message: 'a recommendation has no date',
          tip: 'leave date and date_basis out',
        }
        continue
      }
      if (value.date === null && basis !== 'none') {
        const tip = 'give the date, or leave date_basis out'
        yield { at: at(['date_basis']), value: basis, message: 'a basis is given, but no date', tip }
      }
      if (value.date !== null && basis === 'none') {
        const tip =
          'add date_basis: stated (the quoted words say so), inferred (you worked it out) or curated (a publication says so)'
        yield { at: at(['date']), value: value.date, message: 'the date has no basis', tip }
      }
      if (value.date !== null && value.date_role === undefined) {
        const tip = 'add date_role: occurred, adopted, in_force, decided or reported'
        yield { at: at(['date']), value: value.date, message: 'it is not said what this is the date of', tip }
      }
      const until = context.sources.find((each) => each.value.id === source)?.factsUntil
      const lastPart = firstDayOf(date?.date?.parts.at(-1)?.value ?? '')
      if (until !== undefined && lastPart !== null && lastPart > until) {
        const message = `the date goes beyond ${formatIsoDay(until)}, up to which the source tells`
        yield {
          at: at(['date']),
          value: value.date,
          message,
          tip: 'what still went on then ends in “/..”; what came later belongs in note',
        }
      }
    }
  },
)
