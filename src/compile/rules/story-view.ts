import { parseView } from '../../view-state/url-codec.ts'
import type { Notice } from '../../view-state/notice.ts'
import { defineRule, type Finding } from '../rule.ts'

/** What belongs to the person who shows a story, or to another data file. */
const NOT_OF_A_STORY: ReadonlySet<string> = new Set(['data', 'lang', 'theme'])

/** A step says what is seen in the address's own words, and every word of it counts. */
export const storyView = defineRule(
  'story-view',
  'The view of every step is understood whole: no bad value, nothing without effect, no language, look or data file.',
  function* (context): Iterable<Finding> {
    for (const { value, at } of context.stories) {
      for (const [index, { view }] of value.steps.entries()) {
        for (const [given, message, tip] of mistakes(view)) {
          yield { at: at(['steps', index, 'view']), value: given, message, tip }
        }
      }
    }
  },
)

function* mistakes(view: string): Iterable<readonly [given: string, message: string, tip: string]> {
  const { view: whole, notices } = parseView(view, null)
  for (const { param, value, reason } of notices) {
    yield [`${param}=${value}`, REASONS[reason], 'copy the address again from the page, where it shows what is meant']
  }
  const noticed = new Set(notices.map(({ param }) => param))
  for (const param of new Set(new URLSearchParams(view).keys())) {
    if (param === 'v' || noticed.has(param)) continue
    if (NOT_OF_A_STORY.has(param)) {
      yield [param, 'language, look and data file are not a story’s to choose', `leave ${param} out`]
      continue
    }
    const rest = new URLSearchParams(view)
    rest.delete(param)
    const without = parseView(rest.toString(), null)
    if (without.notices.length > notices.length || JSON.stringify(without.view) !== JSON.stringify(whole)) continue
    yield [param, `“${param}” changes nothing of the view`, 'leave it out, or mend its name']
  }
}

const REASONS: Readonly<Record<Notice['reason'], string>> = {
  badValue: 'the page cannot read this value',
  unknownId: 'the data has no such id',
  newerVersion: 'the address is of a later version of the page',
}
