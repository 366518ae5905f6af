import { describe, expect, it } from 'vitest'
import { longTasks } from '../../../src/workshop/bench/long-tasks.ts'
import { BEGIN, type TraceArguments, type TraceEvent } from '../../../src/workshop/bench/trace-events.ts'

const PAGE = 7
const MAIN = 1

/** Times in milliseconds, as people think; a trace has microseconds. */
function during(name: string, ts: number, dur: number, args: TraceArguments = {}, pid = PAGE): TraceEvent {
  return { name, ph: 'X', pid, tid: MAIN, ts: ts * 1000, dur: dur * 1000, args }
}
const mark = (name: string, ts: number, args: TraceArguments, pid = PAGE): TraceEvent => ({
  name,
  ph: 'I',
  pid,
  tid: MAIN,
  ts: ts * 1000,
  args,
})
const thread = (pid: number) => mark('thread_name', 0, { name: 'CrRendererMain' }, pid)

describe('the long tasks of a trace', () => {
  it('are those of the busiest page, in their order, each moment counted once for the innermost work', () => {
    const events = [
      thread(PAGE),
      thread(8),
      during('RunTask', 300, 60),
      during('RunTask', 100, 100),
      during('FunctionCall', 110, 50),
      during('Layout', 120, 10),
      during('UpdateLayoutTree', 122, 3),
      during('Paint', 170, 20),
      during('RunTask', 250, 10),
      during('RunTask', 100, 90, {}, 8),
    ]
    const [first, second, ...rest] = longTasks(events, 50)
    expect(rest).toEqual([])
    expect(first).toMatchObject({ start: 0, duration: 100 })
    expect(first?.parts).toEqual([
      { name: 'script', ms: 40 },
      { name: 'other', ms: 30 },
      { name: 'paint', ms: 20 },
      { name: 'layout', ms: 7 },
      { name: 'style', ms: 3 },
    ])
    expect(second).toMatchObject({ start: 200, duration: 60, parts: [{ name: 'other', ms: 60 }] })
  })

  it('begin with the gesture: what the profiler took before it is not counted', () => {
    const events = [
      thread(PAGE),
      during('RunTask', 0, 700),
      mark('TimeStamp', 750, { data: { message: BEGIN } }),
      during('RunTask', 800, 70),
    ]
    expect(longTasks(events, 50).map(({ duration }) => duration)).toEqual([70])
  })

  it('hold the longest, however short', () => {
    const events = [thread(PAGE), during('RunTask', 0, 4), during('RunTask', 10, 9)]
    expect(longTasks(events, 50).map(({ duration }) => duration)).toEqual([9])
    expect(longTasks([thread(PAGE)], 50)).toEqual([])
  })

  it('tell the functions that took the time, and the components above them', () => {
    const node = (id: number, functionName: string, parent?: number) => ({
      id,
      callFrame: { functionName },
      ...(parent === undefined ? {} : { parent }),
    })
    const nodes = [
      node(1, '(root)'),
      node(2, 'Timeline', 1),
      node(3, 'useMemo', 2),
      node(4, 'pack', 3),
      node(5, 'Map', 1),
    ]
    const events: TraceEvent[] = [
      thread(PAGE),
      during('RunTask', 100, 60),
      { ...mark('Profile', 90, { data: { startTime: 90_000 } }), id: '0x1' },
      {
        ...mark('ProfileChunk', 170, {
          data: { cpuProfile: { nodes, samples: [4, 4, 5, 1] }, timeDeltas: [10_000, 20_000, 20_000, 15_000] },
        }),
        id: '0x1',
      },
    ]
    const [task] = longTasks(events, 50)
    expect(task?.self).toEqual([
      { name: 'pack', ms: 40 },
      { name: 'Map', ms: 15 },
    ])
    expect(task?.within).toEqual([
      { name: 'Timeline', ms: 40 },
      { name: 'Map', ms: 15 },
    ])
  })

  it('cannot be told of a trace without a page', () => {
    expect(() => longTasks([during('RunTask', 0, 60)], 50)).toThrow('no main thread')
  })
})
