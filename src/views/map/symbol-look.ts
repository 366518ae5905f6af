import type { PlaceCounts } from '../../engine/place-counts.ts'
import type { SymbolLook } from './draw-symbol.ts'
import type { Emphasis } from './emphasis.ts'
import type { PlacedSymbol } from './symbol-layout.ts'

/** What decides how symbols look, but for their layout. */
export interface LookInput {
  readonly counts: PlaceCounts
  /** Groups of the vocabulary, and one more for none. */
  readonly groupCount: number
  /** A moment is set: numbers say what it lights. */
  readonly atMoment: boolean
  readonly chosen: ReadonlySet<string>
  readonly emphasis: ReadonlyMap<string, Emphasis>
  /** Place or first place of a crowd under the pointer, or walked to. */
  readonly hovered: string | null
}

/**
 * How a symbol looks. Its number: of what happened here, what the moment lights, or all where there is none or where another place
 * is chosen; where nothing happened, what is only related.
 */
export function lookOf(input: LookInput, { sites, total, related }: PlacedSymbol): SymbolLook {
  const { counts, groupCount, chosen, emphasis, hovered } = input
  const groups = new Uint32Array(groupCount)
  const bases = { stated: 0, inferred: 0, curated: 0 }
  let lit = 0
  let isChosen = false
  let strongest: SymbolLook['emphasis'] = 'none'
  for (const site of sites) {
    lit += counts.lit[site.code] ?? 0
    const first = site.code * groupCount
    for (let i = 0; i < groupCount; i++) groups[i] = (groups[i] ?? 0) + (counts.litByGroup[first + i] ?? 0)
    bases.stated += site.bases.stated
    bases.inferred += site.bases.inferred
    bases.curated += site.bases.curated
    isChosen ||= chosen.has(site.id)
    const own = emphasis.get(site.id)
    if (own === 'pointed' || strongest === 'none') strongest = own ?? strongest
    if (strongest === 'none' && site.id === hovered) strongest = 'hovered'
  }
  const muted = chosen.size > 0 && !isChosen
  const happened = input.atMoment && !muted ? lit : total
  return { groups, lit, bases, number: total === 0 ? related : happened, chosen: isChosen, muted, emphasis: strongest }
}

/** Whether any number at a symbol's places differs between two counts. */
export function hasChanged(
  before: PlaceCounts,
  after: PlaceCounts,
  groupCount: number,
  { sites }: PlacedSymbol,
): boolean {
  return sites.some(({ code }) => {
    const first = code * groupCount
    for (let i = first; i < first + groupCount; i++) if (before.litByGroup[i] !== after.litByGroup[i]) return true
    return false
  })
}
