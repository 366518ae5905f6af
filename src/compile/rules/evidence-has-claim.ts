import { defineRule, type Finding } from '../rule.ts'

/**
 * A citation must have something to confirm. Evidence beside a stated or inferred date or place is welcome, because it
 * confirms it; evidence for a date that is not given is a date somebody forgot.
 */
export const evidenceHasClaim = defineRule(
  'evidence-has-claim',
  'date_evidence is given only where there is a date.',
  function* (context): Iterable<Finding> {
    for (const { value, at } of context.records) {
      if (value.date !== null || value.date_evidence.length === 0) continue
      yield {
        at: at(['date_evidence']),
        value: value.date_evidence.map(({ evidence }) => evidence).join(', '),
        message: 'publications are cited for a date that is not given',
        tip: 'give the date they state with date_basis: curated, or leave date_evidence out',
      }
    }
  },
)
