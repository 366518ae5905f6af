import { defineRule, type Finding } from '../rule.ts'

/** A statistic is its figures. */
export const statisticHasFigures = defineRule(
  'statistic-has-figures',
  'A statistic has at least one figure.',
  function* (context): Iterable<Finding> {
    for (const { value, at } of context.records) {
      if (value.record_kind !== 'statistic' || value.figures.length > 0) continue
      const tip = 'add figures: [{ min, max, qualifier, verbatim, unit, what }]'
      yield { at: at(['figures']), message: 'a statistic needs at least one figure', tip }
    }
  },
)
