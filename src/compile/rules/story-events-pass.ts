import { decodeDataset } from '../../engine/decode.ts'
import { createEngine } from '../../engine/engine.ts'
import { passes } from '../../engine/standing.ts'
import { dropUnknown } from '../../view-state/known-ids.ts'
import { parseView } from '../../view-state/url-codec.ts'
import { defineOutputRule, type Finding } from '../rule.ts'

/** What a caption rests on is on the screen: asked of the page's own engine, with the data as it is shipped. */
export const storyEventsPass = defineOutputRule(
  'story-events-pass',
  'A step’s view knows its ids, lets each of the step’s events pass, and opens none that the step does not name.',
  function* (context, compiled): Iterable<Finding> {
    if (context.stories.length === 0) return
    const engine = createEngine(decodeDataset(compiled))
    const { dataset } = engine
    for (const { value, at } of context.stories) {
      for (const [index, step] of value.steps.entries()) {
        const here = at(['steps', index, 'view'])
        const { view, notices } = dropUnknown(parseView(step.view, null).view, dataset)
        for (const { param, value: id } of notices) {
          const tip = 'copy the address again from the page, where it shows what is meant'
          yield { at: here, value: `${param}=${id}`, message: 'the data has no such id', tip }
        }
        const selection = engine.select({ filters: view.filters, window: view.window, queryRows: null })
        for (const [position, id] of step.events.entries()) {
          const row = dataset.rowOf.get(id)
          if (row !== undefined && passes(dataset, selection, row)) continue
          const undated = row !== undefined && row >= dataset.datedRows && view.window !== null
          yield {
            at: at(['steps', index, 'events', position]),
            value: id,
            message: undated
              ? 'the event has no date, and the view’s window hides it'
              : 'the step’s view hides this event',
            tip: undated
              ? 'take from and to out of the view, or the event out of the step'
              : 'widen the view, or take the event out of the step',
          }
        }
        const { selected } = view
        if (selected === null || !dataset.rowOf.has(selected) || step.events.includes(selected)) continue
        const tip = `add \`${selected}\` to “Events:”, or take event= out of the view`
        yield { at: here, value: selected, message: 'the view opens an event that the step does not name', tip }
      }
    }
  },
)
