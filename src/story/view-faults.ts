import { parseView } from '../view-state/url-codec.ts'
import { fault, type Fault, type ViewFault } from './fault.ts'

/** What belongs to the person who shows a story, or to another data file. */
const NOT_OF_A_STORY: ReadonlySet<string> = new Set(['data', 'lang', 'theme'])

/** What of a step's view is not understood, or does nothing. */
export function* viewFaults(view: string): Generator<Fault<ViewFault>, void> {
  const { view: whole, notices } = parseView(view, null)
  for (const { param, value, reason } of notices) {
    // how many steps a story has is no matter of a step’s view
    if (reason !== 'lastStep') yield fault(reason, ['view'], `${param}=${value}`)
  }
  const noticed = new Set(notices.map(({ param }) => param))
  for (const param of new Set(new URLSearchParams(view).keys())) {
    if (param === 'v' || noticed.has(param)) continue
    if (NOT_OF_A_STORY.has(param)) {
      yield fault('notOfAStory', ['view'], param)
      continue
    }
    const rest = new URLSearchParams(view)
    rest.delete(param)
    const without = parseView(rest.toString(), null)
    if (without.notices.length > notices.length || JSON.stringify(without.view) !== JSON.stringify(whole)) continue
    yield fault('noEffect', ['view'], param)
  }
}
