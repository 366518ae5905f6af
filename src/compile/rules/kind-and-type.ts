import { defineRule, type Finding } from '../rule.ts'

/** Events and statistics have a type, which gives them colour and shape; a recommendation has none. */
export const kindAndType = defineRule(
  'kind-and-type',
  'An event or statistic has a type, a recommendation has none.',
  function* (context): Iterable<Finding> {
    for (const { value, at } of context.records) {
      if (value.record_kind === 'recommendation' && value.type !== null) {
        yield { at: at(['type']), value: value.type, message: 'a recommendation has no type', tip: 'write type: null' }
      }
      if (value.record_kind !== 'recommendation' && value.type === null) {
        const message = `${value.record_kind === 'event' ? 'an event' : 'a statistic'} needs a type`
        yield { at: at(['type']), value: null, message, tip: 'choose one of types in data/vocabulary.yaml' }
      }
    }
  },
)
