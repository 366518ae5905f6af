import { expect, test } from 'vitest'
import { createEngine } from '../../src/engine/engine.ts'
import { stepOfView } from '../../src/story/step-of-view.ts'
import { viewFaults } from '../../src/story/view-faults.ts'
import { parseView } from '../../src/view-state/url-codec.ts'
import { realDataset } from '../fixtures/real-dataset.ts'

const engine = createEngine(realDataset)
const stepOf = (search: string, filter: string | null = null, query = '') =>
  stepOfView(engine, { ...parseView(search, null).view, query }, filter)

test('an open event names its step, and the step rests on it', () => {
  const step = stepOf('section=I&event=8-land-protests', 'Section I')
  expect(step.title).toBe(realDataset.records.at(realDataset.rowOf.get('8-land-protests') ?? -1)?.title)
  expect(step.events).toEqual(['8-land-protests'])
})

test('what is the reader’s or the room’s is no part of it', () => {
  const own = 'section=I&from=2016-01-01&to=2016-12-31&map=5.2/48.3/66.9'
  const { view } = stepOf(
    `${own}&lang=ru&theme=dark&panel=table&sort=-title&story=a&step=2&present=on&keys=off&session=sx`,
    null,
    'words',
  )
  expect(view).toBe(own)
  expect([...viewFaults(view)]).toEqual([])
})

test('all that passes stands behind a step if it is little, and nothing that does not pass', () => {
  const { events, title } = stepOf('type=mass_detention&from=2016-05-01&to=2016-05-31', 'Mass detentions in May 2016')
  expect(title).toBe('Mass detentions in May 2016')
  expect(events.length).toBeGreaterThan(0)
  expect(events.length).toBeLessThanOrEqual(5)
  expect(stepOf('').events).toEqual([])
  expect(stepOf('from=2010-01-01&to=2010-01-02&event=8-land-protests').events).not.toContain('8-land-protests')
})

test('words that are too long for a heading are none', () => {
  expect(stepOf('section=I', 'x'.repeat(61)).title).toBe('')
})
