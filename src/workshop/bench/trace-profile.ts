import type { ProfileNode, TraceEvent } from './trace-events.ts'

/** A look of the profiler at the main thread. */
export interface Sample {
  /** Microseconds, of the trace's clock; and until the next look. */
  readonly ts: number
  readonly lasting: number
  /** Names of functions, the innermost first. */
  readonly stack: readonly string[]
}

/** Not work of a function: the profiler's own words. */
const NO_WORK = new Set(['(root)', '(program)', '(idle)'])

/** The samples of the profiles that a trace holds of a process. */
export function profileSamples(events: readonly TraceEvent[], pid: number): readonly Sample[] {
  const profiles = new Map<string, Profile>()
  for (const event of events.toSorted((a, b) => a.ts - b.ts)) {
    if (event.pid !== pid || (event.name !== 'Profile' && event.name !== 'ProfileChunk')) continue
    const key = event.id ?? ''
    const { startTime, cpuProfile, timeDeltas = [] } = event.args?.data ?? {}
    const profile: Profile = profiles.get(key) ?? { at: startTime ?? event.ts, nodes: new Map(), looks: [] }
    profiles.set(key, profile)
    for (const node of cpuProfile?.nodes ?? []) profile.nodes.set(node.id, node)
    for (const [index, id] of (cpuProfile?.samples ?? []).entries()) {
      profile.at += timeDeltas[index] ?? 0
      profile.looks.push({ ts: profile.at, id })
    }
  }
  return [...profiles.values()].flatMap(samplesOf)
}

interface Profile {
  at: number
  readonly nodes: Map<number, ProfileNode>
  readonly looks: { ts: number; id: number }[]
}

function samplesOf({ nodes, looks }: Profile): readonly Sample[] {
  const sorted = looks.toSorted((a, b) => a.ts - b.ts)
  return sorted.map(({ ts, id }, index) => ({
    ts,
    lasting: (sorted[index + 1]?.ts ?? ts) - ts,
    stack: stackOf(nodes, id),
  }))
}

function stackOf(nodes: ReadonlyMap<number, ProfileNode>, id: number): readonly string[] {
  const stack: string[] = []
  for (let node = nodes.get(id); node; node = node.parent === undefined ? undefined : nodes.get(node.parent)) {
    const name = node.callFrame.functionName
    if (!NO_WORK.has(name)) stack.push(name === '' ? '(anonymous)' : name)
  }
  return stack
}
