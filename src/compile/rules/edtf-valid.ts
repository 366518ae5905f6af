import { defineRule, type Finding } from '../rule.ts'

/** Dates are EDTF, name days that exist, and do not end before they start. */
export const edtfValid = defineRule(
  'edtf-valid',
  'A date is valid EDTF and does not contradict itself.',
  function* (context): Iterable<Finding> {
    for (const { value, at, date } of context.records) {
      if (date?.error) yield { at: at(['date']), value: value.date, ...date.error }
    }
  },
)
