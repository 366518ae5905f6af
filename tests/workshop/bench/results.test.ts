import { describe, expect, it } from 'vitest'
import { tableOf } from '../../../src/workshop/bench/result-table.ts'
import { roundsWithin } from '../../../src/workshop/bench/rounds.ts'
import { compareRounds } from '../../../src/workshop/bench/statistics.ts'
import { taskTable } from '../../../src/workshop/bench/task-table.ts'
import { resultRows } from '../../../src/workshop/bench/timeline-part.ts'

const drag = (main: number, frames = 40) => ({
  perFrame: { main, mainCpu: main / 2, renderer: 2 * main, gpu: 1 },
  frames,
  capped: frames < 40,
  took: 1000,
})

describe('the results of the timelines', () => {
  it('are a line a measure, the median of the ratios of the rounds both have', () => {
    const rows = resultRows('pan', 1000, [drag(1), drag(2), drag(4)], 'vis', [drag(20), drag(30), drag(48)])
    expect(rows.map(({ scenario, ratio }) => [scenario, ratio])).toEqual([
      ['pan: main thread', 15],
      ['pan: main thread, CPU', 15],
      ['pan: renderer process, CPU', 15],
      ['pan: GPU process, CPU', 1],
    ])
    expect(rows[0]).toMatchObject({ ours_ms: 2, peer_ms: 30, ratio_min: 12, ratio_max: 20 })
    expect(rows[0]).not.toHaveProperty('note')
  })

  it('say where a peer was too slow for all frames or all rounds, and leave out one that never ended', () => {
    const [row] = resultRows('pan', 1000, [drag(1), drag(1), drag(1)], 'vis', [drag(900, 3)])
    expect(row).toMatchObject({ ratio: 900, note: 'peer capped at 3 of 40 frames; rounds: 1' })
    expect(tableOf(row ? [row] : [])).toContain('peer capped at 3 of 40 frames')
    expect(resultRows('pan', 1000, [drag(1)], 'vis', [])).toEqual([])
  })

  it('need as many rounds of both', () => {
    expect(() => compareRounds({ scenario: 's', n: 1, peer: 'p' }, [1], [1, 2])).toThrow('rounds')
  })
})

describe('the rounds of a contender', () => {
  const taking = (...took: number[]) => {
    const rounds = roundsWithin<string>(100)
    for (const [round, ms] of took.entries()) if (rounds.goOn('a')) rounds.add('a', round, ms, `round ${round}`)
    return rounds.of('a')
  }

  it('are counted after a first one to warm up, until its time is used', () => {
    expect(taking(10, 10, 10)).toEqual(['round 1', 'round 2'])
    expect(taking(40, 40, 40, 40)).toEqual(['round 1', 'round 2'])
    expect(taking(101, 40)).toEqual(['round 0'])
  })

  it('leave out one that was given up, and are kept by contender', () => {
    const rounds = roundsWithin<number>(100)
    rounds.add('slow', 0, 101, undefined)
    rounds.add('quick', 1, 1, 7)
    expect([rounds.goOn('slow'), rounds.of('slow')]).toEqual([false, []])
    expect([rounds.goOn('quick'), rounds.of('quick')]).toEqual([true, [7]])
  })
})

describe('the table of tasks', () => {
  const task = { start: 12, duration: 61.4, cpu: 40, parts: [{ name: 'script', ms: 60 }], self: [], within: [] }

  it('has a line a gesture and one a long task, and names what it was made of', () => {
    const [, scrub, long, pan] = taskTable([
      { gesture: 'scrub', n: 1, tasks: [{ ...task, self: [{ name: 'pack', ms: 30 }] }] },
      { gesture: 'pan', n: 1, tasks: [{ ...task, duration: 9 }] },
    ]).split('\n')
    expect(scrub).toMatch(/^scrub +61 +1 +61$/)
    expect(long).toBe('    at 12: 61 ms (40 running) · script 60 · most in pack 30')
    expect(pan).toMatch(/^pan +9 +0 +0$/)
  })
})
