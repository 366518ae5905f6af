/** Part of a link that could not be used. The message catalogue words the reason. */
export interface Notice {
  /** The link's parameter, e.g. `from`. */
  readonly param: string
  /** What it said, shortened. */
  readonly value: string
  readonly reason: NoticeReason
}

/** No such value can be; the data has no such id; the story ends before that step; the link is from a later version of the page. */
export type NoticeReason = 'badValue' | 'unknownId' | 'lastStep' | 'newerVersion'

const LONGEST_VALUE = 60

export function notice(param: string, value: string, reason: NoticeReason): Notice {
  const letters = Array.from(value)
  const shown = letters.length > LONGEST_VALUE ? `${letters.slice(0, LONGEST_VALUE).join('')}…` : value
  return { param, value: shown, reason }
}

/** Each notice once, in order. */
export function withoutRepeats(notices: readonly Notice[]): readonly Notice[] {
  const seen = new Map(notices.map((one) => [`${one.reason} ${one.param} ${one.value}`, one]))
  return [...seen.values()]
}
