import { defineRule, type Finding } from '../rule.ts'
import { tipFor } from '../near-miss.ts'

/** A caption rests on records that are there. */
export const storyEventsExist = defineRule(
  'story-events-exist',
  'Every step names at least one event, and each is an event or statistic of the data.',
  function* (context): Iterable<Finding> {
    const withdrawn = new Map(context.withdrawn.map(({ value }) => [value.id, value.reason]))
    const recommendations = new Set(
      context.records.filter(({ value }) => value.record_kind === 'recommendation').map(({ value }) => value.id),
    )
    for (const { value, at } of context.stories) {
      for (const [index, { events }] of value.steps.entries()) {
        if (events.length === 0) {
          const tip = 'add a line “Events:” with the ids of the events the caption is about'
          yield { at: at(['steps', index]), message: 'the step rests on no event', tip }
        }
        for (const [position, id] of events.entries()) {
          const here = at(['steps', index, 'events', position])
          const reason = withdrawn.get(id)
          if (reason !== undefined) {
            yield { at: here, value: id, message: `the event was withdrawn: ${reason}`, tip: 'take it out' }
          } else if (recommendations.has(id)) {
            const tip = `name events it addresses, link its paragraph in the caption, and filter by rec=${id}`
            yield { at: here, value: id, message: 'a recommendation is no event', tip }
          } else if (!context.known.records.has(id)) {
            const tip = tipFor(id, context.known.records, 'take it from data/events')
            yield { at: here, value: id, message: 'there is no such event', tip }
          }
        }
      }
    }
  },
)
