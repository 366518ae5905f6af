import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EMPTY_DRAFT, type Draft, type DraftStep } from '../../src/model/draft.ts'
import { afterAction, NEW_LOG, type DraftAction, type DraftLog } from '../../src/story/draft-log.ts'

const step = (title: string): Omit<DraftStep, 'key'> => ({
  title,
  view: 'section=I',
  caption: '',
  notes: '',
  events: [],
  seconds: null,
})
const told = (...actions: readonly DraftAction[]): DraftLog => actions.reduce(afterAction, NEW_LOG)
const titles = ({ present }: DraftLog): readonly string[] => present.steps.map(({ title }) => title)
const ABC = (['a', 'b', 'c'] as const).map((title): DraftAction => ({ do: 'add', step: step(title) }))

const key = fc.integer({ min: 1, max: 6 })
const draft: fc.Arbitrary<Draft> = fc
  .array(fc.string({ maxLength: 3 }), { maxLength: 3 })
  .map((names) => ({ ...EMPTY_DRAFT, steps: names.map((name, index) => ({ ...step(name), key: index + 1 })) }))
const change: fc.Arbitrary<DraftAction> = fc.oneof(
  fc.record({ do: fc.constant('add' as const), step: fc.string({ maxLength: 3 }).map(step) }),
  fc.record({ do: fc.constant('remove' as const), key }),
  fc.record({ do: fc.constant('move' as const), key, by: fc.integer({ min: -7, max: 7 }) }),
  fc.record({
    do: fc.constant('change' as const),
    key,
    to: fc.record({ caption: fc.string({ maxLength: 3 }) }),
    typing: fc.constantFrom('caption', 'notes'),
  }),
  fc.record({ do: fc.constant('describe' as const), to: fc.record({ title: fc.string({ maxLength: 3 }) }) }),
  fc.record({ do: fc.constant('replace' as const), draft }),
  fc.constant({ do: 'rest' as const }),
)
const anything = fc.oneof(
  { weight: 4, arbitrary: change },
  fc.constantFrom({ do: 'undo' } as const, { do: 'redo' } as const),
)

test('undoing everything returns to the start, redoing it to the end', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 40 }), (actions) => {
      const end = told(...actions)
      let log = end
      const seen = [end.present]
      while (log.past.length > 0) {
        log = afterAction(log, { do: 'undo' })
        seen.push(log.present)
      }
      expect(log.present).toBe(EMPTY_DRAFT)
      for (const expected of seen.toReversed().slice(1)) {
        log = afterAction(log, { do: 'redo' })
        expect(log.present).toBe(expected)
      }
      expect(log.future).toEqual(end.future)
    }),
  )
})

test('a change is one undo away, and one that changes nothing is none', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 20 }), change, (actions, last) => {
      const before = told(...actions, { do: 'rest' })
      const after = afterAction(before, last)
      if (after.present === before.present) expect(after.past).toBe(before.past)
      else expect(afterAction(after, { do: 'undo' }).present).toBe(before.present)
    }),
  )
})

test('keys tell all steps apart, those that were removed included', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 30 }), (actions) => {
      const { past, present, future, nextKey } = told(...actions)
      for (const { steps } of [...past, present, ...future]) {
        expect(new Set(steps.map((each) => each.key)).size).toBe(steps.length)
        for (const each of steps) expect(each.key).toBeLessThan(nextKey)
      }
    }),
  )
})

test('steps are moved, and stay within the list', () => {
  expect(titles(told(...ABC, { do: 'move', key: 3, by: -1 }))).toEqual(['a', 'c', 'b'])
  expect(titles(told(...ABC, { do: 'move', key: 1, by: 9 }))).toEqual(['b', 'c', 'a'])
  const log = told(...ABC)
  expect(afterAction(log, { do: 'move', key: 1, by: -1 })).toBe(log)
})

test('letters of one field are one change; another field, or leaving it, begins the next', () => {
  const type = (text: string, typing: 'caption' | 'notes'): DraftAction => ({
    do: 'change',
    key: 1,
    to: { [typing]: text },
    typing,
  })
  const typed = told(...ABC, type('w', 'caption'), type('wo', 'caption'))
  expect(typed.past).toHaveLength(4)
  expect(afterAction(typed, type('n', 'notes')).past).toHaveLength(5)
  expect([{ do: 'rest' } as const, type('wor', 'caption')].reduce(afterAction, typed).past).toHaveLength(5)
  expect(afterAction(typed, { do: 'undo' }).present.steps[0]?.caption).toBe('')
})

test('a change after an undo forgets what was undone', () => {
  const log = told(...ABC, { do: 'undo' }, { do: 'add', step: step('d') })
  expect(titles(log)).toEqual(['a', 'b', 'd'])
  expect(afterAction(log, { do: 'redo' })).toBe(log)
})

test('another story replaces the first, and the first comes back', () => {
  const log = told(...ABC, { do: 'replace', draft: EMPTY_DRAFT })
  expect(titles(log)).toEqual([])
  expect(titles(afterAction(log, { do: 'undo' }))).toEqual(['a', 'b', 'c'])
})
