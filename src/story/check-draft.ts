import type { Engine } from '../engine/engine.ts'
import type { Draft, DraftStep } from '../model/draft.ts'
import type { CompiledRecord } from '../model/compiled.ts'
import type { Dataset } from '../model/dataset.ts'
import { foldText } from '../model/fold-text.ts'
import { isId } from '../model/ids.ts'
import { readField } from './draft-story.ts'
import { fault, type Fault } from './fault.ts'
import { figureFaults } from './figure-faults.ts'
import { isBehind, paragraphFaults } from './paragraph-faults.ts'
import { passFaults } from './pass-faults.ts'
import { hasAddress } from './read-text.ts'
import { stepScreenFaults, storyScreenFaults } from './screen-faults.ts'
import { plainText } from './story-text.ts'
import { tidyText } from './tidy.ts'
import { toldFigures, type ToldFigures } from './told-figures.ts'
import { viewFaults } from './view-faults.ts'

/** Says what the build would say of a draft, as far as the page knows; each step is judged once, until it changes. */
export interface DraftChecker {
  readonly ofStep: (step: DraftStep) => readonly Fault[]
  /** Of the story without its steps. */
  readonly ofStory: (draft: Draft) => readonly Fault[]
}

export function createDraftChecker(engine: Engine): DraftChecker {
  const { dataset } = engine
  const judged = new WeakMap<DraftStep, readonly Fault[]>()
  const nationwide = new Set(
    [...dataset.places.values()].filter(({ kind }) => kind === 'nationwide').map(({ id }) => id),
  )
  const toldBy = (ids: Iterable<string>): ToldFigures => toldFigures(recordsOf(dataset, ids), nationwide)
  return {
    ofStep(step) {
      const known = judged.get(step)
      if (known) return known
      const faults = [...stepFaults(engine, step, toldBy(step.events))]
      judged.set(step, faults)
      return faults
    },
    ofStory: (draft) => [...storyFaults(dataset, draft, toldBy(new Set(draft.steps.flatMap(({ events }) => events))))],
  }
}

function* stepFaults(engine: Engine, step: DraftStep, told: ToldFigures): Generator<Fault, void> {
  const { dataset } = engine
  const { blocks: caption, problems } = readField(step.caption)
  const { blocks: notes, problems: ofNotes } = readField(step.notes)
  const title = tidyText(step.title).trim()
  if (title === '') yield fault('noTitle', ['title'])
  if (hasAddress(title)) yield fault('address', ['title'], title)
  yield* stepScreenFaults({ title, caption })
  for (const { code, value, hint } of problems) yield fault(code, ['caption'], value, { hint })
  for (const { code, value, hint } of ofNotes) yield fault(code, ['notes'], value, { hint })
  yield* figureFaults(title, ['title'], told)
  yield* figureFaults(plainText(caption), ['caption'], told)
  const events = new Set(step.events)
  const behind = [
    ...recordsOf(dataset, step.events),
    ...dataset.recommendations.filter((record) => isBehind(record, events)),
  ]
  yield* paragraphFaults({ caption, notes }, behind, paragraphsOf(dataset))
  if (step.events.length === 0) yield fault('noEvents', ['events'])
  const unknown = new Set(step.events.filter((id) => !dataset.rowOf.has(id)))
  for (const [position, id] of step.events.entries()) {
    if (!unknown.has(id)) continue
    const isRecommendation = dataset.recommendations.some((record) => record.id === id)
    yield fault(isRecommendation ? 'notAnEvent' : 'noSuchEvent', ['events', position], id)
  }
  yield* viewFaults(step.view)
  for (const each of passFaults(engine, step)) if (!unknown.has(each.value)) yield each
}

function* storyFaults(dataset: Dataset, draft: Draft, told: ToldFigures): Generator<Fault, void> {
  const title = tidyText(draft.title).trim()
  const summary = tidyText(draft.summary).trim()
  if (title === '') yield fault('noTitle', ['title'])
  if (hasAddress(title)) yield fault('address', ['title'], title)
  if (hasAddress(summary)) yield fault('address', ['summary'], summary)
  yield* storyScreenFaults({ title, summary, steps: draft.steps })
  yield* figureFaults(title, ['title'], told)
  yield* figureFaults(summary, ['summary'], told)
  if (!isNeutralId(draft.id, dataset)) yield fault('badId', ['id'], draft.id)
}

/** Whether an id may stand in an address and in a file's name: it is one, and no word of it is somebody's name. */
export function isNeutralId(id: string, { people }: Pick<Dataset, 'people'>): boolean {
  const words = new Set(id.split('-'))
  return (
    isId(id) &&
    ![...people.values()].some(({ name }) =>
      foldText(name)
        .split(/\s+/)
        .some((word) => words.has(word)),
    )
  )
}

function recordsOf({ records, rowOf }: Dataset, ids: Iterable<string>): readonly CompiledRecord[] {
  return [...ids].flatMap((id) => {
    const row = rowOf.get(id)
    return row === undefined ? [] : (records.at(row) ?? [])
  })
}

function paragraphsOf({ sources }: Dataset): ReadonlySet<number> {
  return new Set([...sources.values()].flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number)))
}
