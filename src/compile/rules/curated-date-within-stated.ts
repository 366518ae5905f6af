import { formatIsoDay } from '../../model/time.ts'
import { wordedRange } from '../../story/english-dates.ts'
import { defineRule, type Finding } from '../rule.ts'

/** A curated date may be finer than the source's, never other: what contradicts the source is shown as disputed. */
export const curatedDateWithinStated = defineRule(
  'curated-date-within-stated',
  'A curated date lies within the year or month that date_verbatim names.',
  function* (context): Iterable<Finding> {
    for (const { value, at, date, source } of context.records) {
      if (value.date_basis !== 'curated' || value.date_verbatim === undefined || !date?.date) continue
      const language = context.sources.find((each) => each.value.id === source)?.value.language
      const stated = language === 'en' ? wordedRange(value.date_verbatim) : null
      if (!stated || (date.date.earliest >= stated.from && date.date.latest <= stated.to)) continue
      yield {
        at: at(['date']),
        value: value.date,
        message: `the curated date lies outside “${value.date_verbatim}” (${formatIsoDay(stated.from)} to ${formatIsoDay(stated.to)})`,
        tip: 'keep the source’s own date as stated and put the other into disputed: [{ field: date, says, evidence }]',
      }
    }
  },
)
