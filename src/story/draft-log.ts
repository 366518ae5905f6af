import { EMPTY_DRAFT, type Draft, type DraftStep } from '../model/draft.ts'

/** A draft with all that was done to it, so that every change can be undone. */
export interface DraftLog {
  readonly past: readonly Draft[]
  readonly present: Draft
  /** What was undone, the next to redo first. */
  readonly future: readonly Draft[]
  /** The field that is being typed into: its next letter is no change of its own. */
  readonly typing: string | null
  /** Of the next step; a key is never given twice. */
  readonly nextKey: number
}

export type DraftAction =
  | { readonly do: 'add'; readonly step: Omit<DraftStep, 'key'> }
  | { readonly do: 'remove'; readonly key: number }
  /** Up or down by so many places. */
  | { readonly do: 'move'; readonly key: number; readonly by: number }
  | {
      readonly do: 'change'
      readonly key: number
      readonly to: Partial<Omit<DraftStep, 'key'>>
      readonly typing?: string
    }
  | { readonly do: 'describe'; readonly to: Partial<Omit<Draft, 'steps'>>; readonly typing?: string }
  /** Another story in place of this one. */
  | { readonly do: 'replace'; readonly draft: Draft }
  /** The field was left. */
  | { readonly do: 'rest' }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }

export const NEW_LOG: DraftLog = { past: [], present: EMPTY_DRAFT, future: [], typing: null, nextKey: 1 }

/** What a change makes of a log. Pure; the very same log where nothing changes. */
export function afterAction(log: DraftLog, action: DraftAction): DraftLog {
  const { past, present, future } = log
  switch (action.do) {
    case 'add':
      return changed(
        { ...log, nextKey: log.nextKey + 1 },
        withSteps(present, [...present.steps, { ...action.step, key: log.nextKey }]),
      )
    case 'remove':
      return changed(
        log,
        withSteps(
          present,
          present.steps.filter(({ key }) => key !== action.key),
        ),
      )
    case 'move':
      return changed(log, withSteps(present, moved(present.steps, action.key, action.by)))
    case 'change': {
      const { key, to } = action
      const steps = present.steps.map((step) => (step.key === key ? merged(step, to) : step))
      return changed(log, withSteps(present, steps), action.typing && `${key} ${action.typing}`)
    }
    case 'describe':
      return changed(log, merged(present, action.to), action.typing)
    case 'replace': {
      const steps = action.draft.steps.map((step, index) => ({ ...step, key: log.nextKey + index }))
      return changed({ ...log, nextKey: log.nextKey + steps.length }, { ...action.draft, steps })
    }
    case 'rest':
      return log.typing === null ? log : { ...log, typing: null }
    case 'undo': {
      const before = past.at(-1)
      if (!before) return log
      return { ...log, past: past.slice(0, -1), present: before, future: [present, ...future], typing: null }
    }
    case 'redo': {
      const [after, ...rest] = future
      if (!after) return log
      return { ...log, past: [...past, present], present: after, future: rest, typing: null }
    }
  }
}

function changed(log: DraftLog, next: Draft, typing: string | null = null): DraftLog {
  if (next === log.present) return log
  const goesOn = typing !== null && typing === log.typing
  return { ...log, past: goesOn ? log.past : [...log.past, log.present], present: next, future: [], typing }
}

/** The very same draft where every step is. */
function withSteps(draft: Draft, steps: readonly DraftStep[]): Draft {
  const same = steps.length === draft.steps.length && steps.every((step, index) => step === draft.steps[index])
  return same ? draft : { ...draft, steps }
}

function moved(steps: readonly DraftStep[], key: number, by: number): readonly DraftStep[] {
  const from = steps.findIndex((step) => step.key === key)
  const step = steps[from]
  if (!step) return steps
  const to = Math.min(Math.max(0, from + by), steps.length - 1)
  return steps.toSpliced(from, 1).toSpliced(to, 0, step)
}

/** The very same value where the change says what is there. */
function merged<Value extends object>(value: Value, to: NoInfer<Partial<Value>>): Value {
  const next = { ...value, ...to }
  return JSON.stringify(next) === JSON.stringify(value) ? value : next
}
