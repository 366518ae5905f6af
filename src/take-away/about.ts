import type { CompiledSource } from '../model/compiled.ts'
import type { Dataset } from '../model/dataset.ts'
import { formatIsoDay, type Day } from '../model/time.ts'
import type { TakenCounts } from './counts.ts'
import { LICENCE, LICENCE_URL } from './licence.ts'

/** What every file says of itself, so that it can be cited and judged once it has left the page. */
export interface About {
  readonly sources: readonly AboutSource[]
  /** SHA-256 of the data. */
  readonly data_version: string
  readonly licence: string
  readonly licence_url: string
  /** The filter in words, the words searched for among them. */
  readonly filter: string
  /** Opens the same view again; words searched for are not in it. */
  readonly link: string
  /** `2019-03-22` */
  readonly exported: string
  readonly counts: TakenCounts
}

type AboutSource = Pick<CompiledSource, 'id' | 'title' | 'authors' | 'submitted_to' | 'facts_as_of' | 'sha256'>

interface Facts {
  readonly filter: string
  readonly link: string
  readonly today: Day
  readonly counts: TakenCounts
}

export function aboutOf(dataset: Dataset, { filter, link, today, counts }: Facts): About {
  return {
    sources: [...dataset.sources.values()].map(({ id, title, authors, submitted_to, facts_as_of, sha256 }) => ({
      id,
      title,
      authors,
      submitted_to,
      facts_as_of,
      sha256,
    })),
    data_version: dataset.dataVersion,
    licence: LICENCE,
    licence_url: LICENCE_URL,
    filter,
    link,
    exported: formatIsoDay(today),
    counts,
  }
}

/** "Joint submission …, Open Dialogue Foundation; …" */
export function sourceLine({ sources }: Pick<About, 'sources'>): string {
  return sources.map(({ title, authors }) => `${title}, ${authors.map(({ name }) => name).join('; ')}`).join(' · ')
}
