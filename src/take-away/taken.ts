import type { PlaceCounts } from '../engine/place-counts.ts'
import { passingRows } from '../engine/standing.ts'
import type { Selection } from '../engine/selection.ts'
import type { CompiledRecord } from '../model/compiled.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Language } from '../model/localised.ts'
import type { Day } from '../model/time.ts'
import type { ViewState } from '../view-state/view-state.ts'
import { aboutOf, type About } from './about.ts'
import { takenCounts } from './counts.ts'
import { linksFrom, type Links } from './links.ts'

/** What is taken away: the records that pass, in time order, undated last, and what the file says of itself. */
export interface Taken {
  readonly dataset: Dataset
  readonly records: readonly CompiledRecord[]
  readonly about: About
  readonly links: Links
  /** Of labels; ids are the same in all. */
  readonly language: Language
}

interface Choice {
  readonly dataset: Dataset
  readonly selection: Selection
  /** Of the selection. */
  readonly places: PlaceCounts
  readonly view: ViewState
  /** The filter in words. */
  readonly filter: string
  /** Where the page lies: see pageBase. */
  readonly base: string
  readonly today: Day
}

export function takenOf({ dataset, selection, places, view, filter, base, today }: Choice): Taken {
  const links = linksFrom(base, view)
  return {
    dataset,
    records: [...passingRows(dataset, selection)].flatMap((row) => dataset.records.at(row) ?? []),
    about: aboutOf(dataset, { filter, link: links.view, today, counts: takenCounts(dataset, selection, places) }),
    links,
    language: view.language,
  }
}
