import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createTurns } from '../../src/app/in-turn.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Writes down each of its slices; the last says that nothing is left. */
function workOf(name: string, slices: number, log: string[]) {
  let left = slices
  return () => {
    log.push(name)
    left -= 1
    return left > 0
  }
}

test('every slice is a task of its own, and one piece of work follows the other', () => {
  const log: string[] = []
  const inTurn = createTurns()
  inTurn(workOf('a', 3, log))
  inTurn(workOf('b', 2, log))
  expect(log).toEqual([])
  vi.advanceTimersToNextTimer()
  expect(log).toEqual(['a'])
  vi.advanceTimersToNextTimer()
  expect(log).toEqual(['a', 'a'])
  vi.runAllTimers()
  expect(log).toEqual(['a', 'a', 'a', 'b', 'b'])
  expect(vi.getTimerCount()).toBe(0)
})

test('what is stopped has no further slice, and the next has its turn', () => {
  const log: string[] = []
  const inTurn = createTurns()
  const stop = inTurn(workOf('a', 9, log))
  inTurn(workOf('b', 1, log))
  vi.advanceTimersToNextTimer()
  stop()
  vi.runAllTimers()
  expect(log).toEqual(['a', 'b'])
})

test('when all is stopped, nothing is left waiting', () => {
  const inTurn = createTurns()
  inTurn(() => true)()
  expect(vi.getTimerCount()).toBe(0)
})
