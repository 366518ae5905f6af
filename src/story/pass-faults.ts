import type { Engine } from '../engine/engine.ts'
import { passes } from '../engine/standing.ts'
import type { StoryStep } from '../model/story.ts'
import { dropUnknown } from '../view-state/known-ids.ts'
import { parseView } from '../view-state/url-codec.ts'
import { fault, type Fault, type PassFault } from './fault.ts'

/** Whether what a step rests on is on the screen: asked of the page's own engine. */
export function* passFaults(
  engine: Engine,
  step: Pick<StoryStep, 'view' | 'events'>,
): Generator<Fault<PassFault>, void> {
  const { dataset } = engine
  const { view, notices } = dropUnknown(parseView(step.view, null).view, dataset)
  for (const { param, value } of notices) yield fault('idNotInData', ['view'], `${param}=${value}`)
  const selection = engine.select({ filters: view.filters, window: view.window, queryRows: null })
  for (const [position, id] of step.events.entries()) {
    const row = dataset.rowOf.get(id)
    if (row !== undefined && passes(dataset, selection, row)) continue
    const undated = row !== undefined && row >= dataset.datedRows && view.window !== null
    yield fault(undated ? 'eventUndated' : 'eventHidden', ['events', position], id)
  }
  const { selected } = view
  if (selected === null || !dataset.rowOf.has(selected) || step.events.includes(selected)) return
  yield fault('openedNotNamed', ['view'], selected)
}
