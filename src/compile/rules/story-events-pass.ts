import { decodeDataset } from '../../engine/decode.ts'
import { createEngine } from '../../engine/engine.ts'
import type { PassFault } from '../../story/fault.ts'
import { passFaults } from '../../story/pass-faults.ts'
import { defineOutputRule, type Finding } from '../rule.ts'

/** What a caption rests on is on the screen: asked of the page's own engine, with the data as it is shipped. */
export const storyEventsPass = defineOutputRule(
  'story-events-pass',
  'A step’s view knows its ids, lets each of the step’s events pass, and opens none that the step does not name.',
  function* (context, compiled): Iterable<Finding> {
    if (context.stories.length === 0) return
    const engine = createEngine(decodeDataset(compiled))
    for (const { value, at } of context.stories) {
      for (const [index, step] of value.steps.entries()) {
        for (const { code, path, value: id } of passFaults(engine, step)) {
          yield { at: at(['steps', index, ...path]), value: id, ...WORDS[code](id) }
        }
      }
    }
  },
)

const WORDS: Readonly<Record<PassFault, (id: string) => Pick<Finding, 'message' | 'tip'>>> = {
  idNotInData: () => ({
    message: 'the data has no such id',
    tip: 'copy the address again from the page, where it shows what is meant',
  }),
  eventUndated: () => ({
    message: 'the event has no date, and the view’s window hides it',
    tip: 'take from and to out of the view, or the event out of the step',
  }),
  eventHidden: () => ({
    message: 'the step’s view hides this event',
    tip: 'widen the view, or take the event out of the step',
  }),
  openedNotNamed: (id) => ({
    message: 'the view opens an event that the step does not name',
    tip: `add \`${id}\` to “Events:”, or take event= out of the view`,
  }),
}
