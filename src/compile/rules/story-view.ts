import type { ViewFault } from '../../story/fault.ts'
import { viewFaults } from '../../story/view-faults.ts'
import { defineRule, type Finding } from '../rule.ts'

/** A step says what is seen in the address's own words, and every word of it counts. */
export const storyView = defineRule(
  'story-view',
  'The view of every step is understood whole: no bad value, nothing without effect, no language, look or data file.',
  function* (context): Iterable<Finding> {
    for (const { value, at } of context.stories) {
      for (const [index, { view }] of value.steps.entries()) {
        for (const { code, path, value: given } of viewFaults(view)) {
          yield { at: at(['steps', index, ...path]), value: given, ...WORDS[code](given) }
        }
      }
    }
  },
)

const COPY = 'copy the address again from the page, where it shows what is meant'

const WORDS: Readonly<Record<ViewFault, (given: string) => Pick<Finding, 'message' | 'tip'>>> = {
  badValue: () => ({ message: 'the page cannot read this value', tip: COPY }),
  unknownId: () => ({ message: 'the data has no such id', tip: COPY }),
  newerVersion: () => ({ message: 'the address is of a later version of the page', tip: COPY }),
  notOfAStory: (param) => ({
    message: 'language, look and data file are not a story’s to choose',
    tip: `leave ${param} out`,
  }),
  noEffect: (param) => ({
    message: `“${param}” changes nothing of the view`,
    tip: 'leave it out, or mend its name',
  }),
}
