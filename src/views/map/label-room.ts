import { overlap, type Box } from './box.ts'
import type { LabelRequest, PlacedLabel } from './labels.ts'

/** How many labels in a row may each push the next aside. More gains next to nothing, and takes long where many have no room. */
const MOST_PUSHED = 2

interface Settled {
  readonly request: LabelRequest
  readonly label: PlacedLabel
  /** Where it stands it covers something: it found nothing better, and goes nowhere for others. */
  readonly pinned: boolean
}

/** The labels that have a place so far. One that is in may be moved, but never loses its place. */
export class LabelRoom {
  readonly #sidesOf: (request: LabelRequest) => readonly PlacedLabel[]
  readonly #known = new Map<string, readonly PlacedLabel[]>()
  #settled: ReadonlyMap<string, Settled> = new Map()

  /** `sidesOf`: where a label may stand as far as all that never moves is concerned, the best first. */
  constructor(sidesOf: (request: LabelRequest) => readonly PlacedLabel[]) {
    this.#sidesOf = sidesOf
  }

  /** In the order in which they came in. */
  labels(): readonly PlacedLabel[] {
    return Array.from(this.#settled.values(), ({ label }) => label)
  }

  /** Those that a box would cover. */
  under(box: Box): readonly PlacedLabel[] {
    return under(this.#settled, box).map(({ label }) => label)
  }

  /** Find a place for one more, moving others if need be; false where there is none. */
  settle(request: LabelRequest): boolean {
    const found = this.#settledWith(this.#settled, request, new Set(), MOST_PUSHED)
    if (found) this.#settled = found
    return found !== null
  }

  /** Put one there whatever it covers. */
  pin(request: LabelRequest, label: PlacedLabel): void {
    this.#settled = new Map(this.#settled).set(request.id, { request, label, pinned: true })
  }

  /** `kept`: who must not be moved, as it is for them that others make room. */
  #settledWith(
    settled: ReadonlyMap<string, Settled>,
    request: LabelRequest,
    kept: ReadonlySet<string>,
    pushes: number,
  ): ReadonlyMap<string, Settled> | null {
    const sides = this.#sides(request)
    const free = sides.find((label) => under(settled, label, request.id).length === 0)
    if (free) return new Map(settled).set(request.id, { request, label: free, pinned: false })
    if (pushes === 0) return null
    for (const label of sides) {
      const inTheWay = under(settled, label, request.id)
      if (inTheWay.some((other) => other.pinned || kept.has(other.request.id))) continue
      const keptNow = new Set(kept).add(request.id)
      let attempt: ReadonlyMap<string, Settled> | null = new Map(settled).set(request.id, {
        request,
        label,
        pinned: false,
      })
      for (const other of inTheWay) {
        attempt = attempt && this.#settledWith(attempt, other.request, keptNow, pushes - 1)
        keptNow.add(other.request.id)
      }
      if (attempt) return attempt
    }
    return null
  }

  #sides(request: LabelRequest): readonly PlacedLabel[] {
    const known = this.#known.get(request.id) ?? this.#sidesOf(request)
    this.#known.set(request.id, known)
    return known
  }
}

function under(settled: ReadonlyMap<string, Settled>, box: Box, except?: string): readonly Settled[] {
  const found: Settled[] = []
  for (const each of settled.values()) if (each.request.id !== except && overlap(box, each.label)) found.push(each)
  return found
}
