import { parseIsoDay, type Day, type DayRange } from '../model/time.ts'
import { notice, withoutRepeats, type Notice } from './notice.ts'

/** Ids of all kinds: words, vocabulary keys with underscores, roman numerals. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/
const COUNT = /^[1-9]\d{0,4}$/

/** Reads one parameter after the other; what cannot be used becomes null (or is left out of a list) and is noted. */
export class ParamReader {
  readonly #params: URLSearchParams
  readonly #notices: Notice[] = []

  constructor(params: URLSearchParams) {
    this.#params = params
  }

  get notices(): readonly Notice[] {
    return withoutRepeats(this.#notices)
  }

  note(param: string, value: string, reason: Notice['reason'] = 'badValue'): void {
    this.#notices.push(notice(param, value, reason))
  }

  /** A single value as `parse` understands it. Empty is absent; a second value of the same parameter is noted. */
  value<Value>(param: string, parse: (text: string) => Value | null): Value | null {
    const [text, ...more] = this.#params.getAll(param).filter((one) => one !== '')
    for (const one of more) this.note(param, one)
    if (text === undefined) return null
    const value = parse(text)
    if (value === null) this.note(param, text)
    return value
  }

  choice<Choice extends string>(param: string, choices: readonly Choice[], fallback: Choice): Choice {
    return this.value(param, (text) => choices.find((choice) => choice === text) ?? null) ?? fallback
  }

  /** Ids joined by commas, each once. */
  ids(param: string): readonly string[] {
    const found = new Set<string>()
    for (const id of this.#params.getAll(param).flatMap((text) => text.split(','))) {
      if (ID.test(id)) found.add(id)
      else if (id !== '') this.note(param, id)
    }
    return [...found]
  }

  id(param: string): string | null {
    return this.value(param, (text) => (ID.test(text) ? text : null))
  }

  day(param: string): Day | null {
    return this.value(param, parseIsoDay)
  }

  /** A number from 1: of a paragraph, of a step. */
  count(param: string): number | null {
    return this.value(param, (text) => (COUNT.test(text) ? Number(text) : null))
  }

  onOff(param: string, fallback: boolean): boolean {
    return this.choice(param, ['on', 'off'], fallback ? 'on' : 'off') === 'on'
  }

  /** `from` and `to` as two parameters: both, in order, or none. */
  range(fromParam: string, toParam: string): DayRange | null {
    const from = this.day(fromParam)
    const to = this.day(toParam)
    if (from !== null && to !== null && from <= to) return { from, to }
    if (from !== null) this.note(fromParam, this.#params.get(fromParam) ?? '')
    if (to !== null) this.note(toParam, this.#params.get(toParam) ?? '')
    return null
  }

  /** `2016-01-01..2016-12-31` */
  span(param: string): DayRange | null {
    return this.value(param, (text) => {
      const [first = '', last = '', ...more] = text.split('..')
      const from = parseIsoDay(first)
      const to = parseIsoDay(last)
      return more.length === 0 && from !== null && to !== null && from <= to ? { from, to } : null
    })
  }
}
