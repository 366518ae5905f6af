import { isId } from '../model/ids.ts'
import type { Complaints } from './complaints.ts'

/** What stands between two lines of `---` at the beginning of a story's file. */
export interface StoryHead {
  readonly id: string
  readonly minutes: number | null
  /** Lines of the file's beginning that are the head. */
  readonly length: number
  readonly lineOf: ReadonlyMap<string, number>
}

const FENCE = /^---\s*$/

/** Read the head: `id` and, if wanted, `minutes`, each on a line of its own. */
export function readHead(lines: readonly string[], tell: Complaints): StoryHead {
  const end = FENCE.test(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && FENCE.test(line)) : -1
  const given = new Map<string, string>()
  const lineOf = new Map<string, number>()
  for (const [index, line] of lines.slice(0, Math.max(0, end)).entries()) {
    if (index === 0 || line.trim() === '') continue
    const [, key = '', value = ''] = /^([a-z_]+):\s*(.*?)\s*$/.exec(line) ?? []
    if (key !== 'id' && key !== 'minutes') {
      tell.at(index + 1, '', line, 'headLineUnknown')
    } else if (given.has(key)) tell.at(index + 1, key, line, 'givenTwice', key)
    else {
      given.set(key, value)
      lineOf.set(key, index + 1)
    }
  }
  const id = given.get('id')
  if (end === -1) {
    tell.at(1, '', lines[0] ?? '', 'headMissing')
  } else if (id === undefined || !isId(id)) {
    tell.at(lineOf.get('id') ?? 1, 'id', id ?? '', 'idMissing')
  }
  return { id: id ?? '', minutes: readMinutes(given, lineOf, tell), length: end + 1, lineOf }
}

function readMinutes(given: ReadonlyMap<string, string>, lineOf: ReadonlyMap<string, number>, tell: Complaints) {
  const value = given.get('minutes')
  if (value === undefined) return null
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value)
  tell.at(lineOf.get('minutes') ?? 1, 'minutes', value, 'minutesNoNumber')
  return null
}
