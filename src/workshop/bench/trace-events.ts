/** A line of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** The processor's part of it. */
  readonly tdur?: number
  readonly id?: string
  readonly args?: TraceArguments
}

export interface TraceArguments {
  readonly name?: string
  readonly data?: {
    readonly startTime?: number
    readonly message?: string
    readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] }
    readonly timeDeltas?: readonly number[]
  }
}

export interface ProfileNode {
  readonly id: number
  readonly parent?: number
  readonly callFrame: { readonly functionName: string; readonly url?: string }
}

/** A task of a main thread, with what it was made of, in milliseconds. */
export interface Task {
  readonly start: number
  readonly duration: number
  /** What of it the thread ran: the rest it waited, for a processor or for another thread. */
  readonly cpu: number
  /** Time by kind of work, longest first: script, style, layout, paint … */
  readonly parts: readonly Share[]
  /** Functions by the time spent in themselves. */
  readonly self: readonly Share[]
  /** Components and hooks of the page by the time spent in or below them. */
  readonly within: readonly Share[]
}

export interface Share {
  readonly name: string
  readonly ms: number
}

/** What the trace calls a kind of work, and what it is called here; what lies in none is other. */
export const KINDS: Readonly<Record<string, string>> = {
  FunctionCall: 'script',
  EvaluateScript: 'script',
  TimerFire: 'script',
  FireAnimationFrame: 'script',
  RunMicrotasks: 'script',
  MinorGC: 'garbage',
  MajorGC: 'garbage',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  HitTest: 'hit test',
  PrePaint: 'prepaint',
  Paint: 'paint',
  Layerize: 'layerize',
  Commit: 'commit',
}
export const OTHER = 'other'

/** A task that lasts as long is felt: what browsers themselves call long, in milliseconds. */
export const LONG = 50

/** Message of the time stamp from which on tasks count: a profiler that starts takes most of a second itself. */
export const BEGIN = 'the gesture begins'
