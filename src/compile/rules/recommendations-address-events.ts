import { defineRule, type Finding } from '../rule.ts'

/** What is recommended is tied to what was told. */
export const recommendationsAddressEvents = defineRule(
  'recommendations-address-events',
  'Only recommendations have links of type addresses, and no others; each addresses an event or statistic, or says in a note why none.',
  function* (context): Iterable<Finding> {
    const kinds = new Map(context.records.map(({ value }) => [value.id, value.record_kind]))
    for (const { value, at } of context.records) {
      const recommends = value.record_kind === 'recommendation'
      for (const [index, { type, event }] of value.links.entries()) {
        const here = at(['links', index, 'type'])
        if (type === 'addresses' && !recommends) {
          const tip =
            'use part_of, precedes, causes, ends or same_as; the recommendation links to the event, not the other way'
          yield { at: here, value: type, message: 'only a recommendation addresses', tip }
        }
        if (type !== 'addresses' && recommends) {
          yield { at: here, value: type, message: 'a recommendation only addresses', tip: 'write type: addresses' }
        }
        if (type === 'addresses' && kinds.get(event) === 'recommendation') {
          const tip = 'link to the events it would mend'
          yield {
            at: at(['links', index, 'event']),
            value: event,
            message: 'a recommendation addresses no recommendation',
            tip,
          }
        }
      }
      if (recommends && value.note === undefined && !value.links.some(({ type }) => type === 'addresses')) {
        const tip = 'add links: [{ type: addresses, event }], or a note that says why no told event is concerned'
        yield { at: at(['links']), message: 'the recommendation addresses no event', tip }
      }
    }
  },
)
