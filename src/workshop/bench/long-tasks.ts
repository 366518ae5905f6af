import { BEGIN, KINDS, OTHER, type Share, type Task, type TraceEvent } from './trace-events.ts'
import { profileSamples, type Sample } from './trace-profile.ts'

const MILLISECOND = 1000
const NAMED = 4
/** Less is not worth a name, in milliseconds. */
const WORTH_NAMING = 2

/**
 * The tasks of the page's main thread (the busiest of the trace) that are as long as that or longer, in their order, and of what they were made. The
 * longest is always among them, however short.
 */
export function longTasks(events: readonly TraceEvent[], atLeast: number): readonly Task[] {
  const { pid, tid } = mainThread(events)
  const own = events.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X')
  const from = events.find(({ name, args }) => name === 'TimeStamp' && args?.data?.message === BEGIN)?.ts ?? 0
  const tasks = own.filter(({ name, ts }) => name === 'RunTask' && ts > from).toSorted((a, b) => a.ts - b.ts)
  const longest = tasks.reduce((most, task) => Math.max(most, lengthOf(task)), 0)
  const samples = profileSamples(events, pid)
  return tasks
    .filter((task) => lengthOf(task) >= Math.min(atLeast * MILLISECOND, longest))
    .map((task) => {
      const inside = samples.filter(({ ts }) => ts >= task.ts && ts < task.ts + lengthOf(task))
      return {
        start: (task.ts - (tasks[0]?.ts ?? task.ts)) / MILLISECOND,
        duration: lengthOf(task) / MILLISECOND,
        cpu: (task.tdur ?? NaN) / MILLISECOND,
        parts: partsOf(task, own),
        self: shares(inside, ({ stack }) => stack.slice(0, 1)),
        within: shares(inside, ({ stack }) => [...new Set(stack.filter(isOurs))]),
      }
    })
}

const lengthOf = ({ dur = 0 }: TraceEvent) => dur

function mainThread(events: readonly TraceEvent[]): { readonly pid: number; readonly tid: number } {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const busy = ({ pid, tid }: TraceEvent) =>
    events.reduce(
      (sum, each) => (each.name === 'RunTask' && each.pid === pid && each.tid === tid ? sum + lengthOf(each) : sum),
      0,
    )
  const [busiest] = threads.toSorted((a, b) => busy(b) - busy(a))
  if (!busiest) throw new Error('the trace names no main thread of a page')
  return busiest
}

/** Each moment of the task counts for the innermost kind of work that covers it. */
function partsOf(task: TraceEvent, own: readonly TraceEvent[]): readonly Share[] {
  const end = task.ts + lengthOf(task)
  const work = own
    .filter((event) => event.name in KINDS && event.ts >= task.ts && event.ts + lengthOf(event) <= end)
    .toSorted((a, b) => a.ts - b.ts || lengthOf(b) - lengthOf(a))
  const sums = new Map<string, number>()
  const add = (kind: string, time: number) => sums.set(kind, (sums.get(kind) ?? 0) + time)
  const open: { kind: string; end: number }[] = [{ kind: OTHER, end }]
  let at = task.ts
  const advance = (to: number) => {
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const until = Math.min(top.end, to)
      if (until > at) {
        add(top.kind, until - at)
        at = until
      }
      if (top.end > to || open.length === 1) return
      open.pop()
    }
  }
  for (const event of work) {
    advance(event.ts)
    open.push({ kind: KINDS[event.name] ?? OTHER, end: event.ts + lengthOf(event) })
  }
  advance(end)
  return ranked(sums)
}

function shares(samples: readonly Sample[], namesOf: (sample: Sample) => readonly string[]): readonly Share[] {
  const sums = new Map<string, number>()
  for (const sample of samples) {
    for (const name of namesOf(sample)) sums.set(name, (sums.get(name) ?? 0) + sample.lasting)
  }
  return ranked(sums)
    .filter(({ ms }) => ms >= WORTH_NAMING)
    .slice(0, NAMED)
}

function ranked(sums: ReadonlyMap<string, number>): readonly Share[] {
  return [...sums]
    .map(([name, time]) => ({ name, ms: time / MILLISECOND }))
    .toSorted((a, b) => b.ms - a.ms || (a.name < b.name ? -1 : 1))
}

/** Components are written with a capital, hooks begin with use; React's own are no suspects. */
const isOurs = (name: string) => /^([A-Z][a-z]\w*|use[A-Z]\w*)$/.test(name) && !REACTS.test(name)
const REACTS = /^use(Memo|Callback|State|Ref|Effect|LayoutEffect|Context|Reducer|DeferredValue|SyncExternalStore|Id)$/
