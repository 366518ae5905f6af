/** The middle value; of an even number, the mean of the middle two. Not a number for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const above = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? above : ((sorted[middle - 1] ?? NaN) + above) / 2
}

/** The least value that `share` of all values do not exceed (nearest rank). Not a number for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
}

/** A line of bench-results.json. Milliseconds a step, or megabytes where the scenario is one of memory; ratio = peer / ours. */
export interface ResultRow {
  readonly scenario: string
  readonly n: number
  readonly ours_ms: number
  readonly peer: string
  readonly peer_ms: number
  readonly ratio: number
  readonly ratio_min: number
  readonly ratio_max: number
  /** What kept the comparison from being whole. */
  readonly note?: string
}

/** Ours and a peer's figures of the same rounds, in their order, as one line: medians, and the median of the rounds' ratios. */
export function compareRounds(
  name: { readonly scenario: string; readonly n: number; readonly peer: string },
  ours: readonly number[],
  peers: readonly number[],
): ResultRow {
  if (ours.length !== peers.length || ours.length === 0)
    throw new Error('as many rounds of ours as of the peer expected')
  const ratios = peers.map((peer, round) => peer / (ours[round] ?? NaN))
  return {
    scenario: name.scenario,
    n: name.n,
    ours_ms: median(ours),
    peer: name.peer,
    peer_ms: median(peers),
    ratio: median(ratios),
    ratio_min: Math.min(...ratios),
    ratio_max: Math.max(...ratios),
  }
}

/** The order of contenders in a round: each is first, second … equally often. */
export function rotated<Item>(items: readonly Item[], round: number): readonly Item[] {
  const shift = round % items.length
  return [...items.slice(shift), ...items.slice(0, shift)]
}
