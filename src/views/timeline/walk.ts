import { nextRow, previousRow } from '../../engine/step.ts'
import type { Linked } from '../linked.ts'

export type Walk = 'previous' | 'next' | 'first' | 'last'

const KEYS: Readonly<Record<string, Walk>> = { ArrowRight: 'next', ArrowLeft: 'previous', Home: 'first', End: 'last' }

/** What a key means among the events; undefined for nothing. */
export function walkOfKey(key: string): Walk | undefined {
  return KEYS[key]
}

/** The passing dated row a step leads to; null where there is none. */
export function walkFrom({ dataset, selection }: Linked, row: number | null, walk: Walk): number | null {
  switch (walk) {
    case 'previous':
      return previousRow(dataset, selection, row)
    case 'next':
      return nextRow(dataset, selection, row)
    case 'first':
      return nextRow(dataset, selection, null)
    case 'last':
      return previousRow(dataset, selection, null)
  }
}
