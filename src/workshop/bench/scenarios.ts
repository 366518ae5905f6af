import type { Choice } from '../../engine/choice.ts'
import { mapFacets, type Dataset, type FacetKey } from '../../model/dataset.ts'
import type { DayRange } from '../../model/time.ts'

/** A gesture as the questions it asks, one a step. */
export interface Scenario {
  readonly name: string
  /** Where it starts; asked before anything counts. */
  readonly start: Choice
  readonly steps: readonly Choice[]
}

const YEAR = 365
const SLIDES = 300
/** Values by frequency: the most frequent, a frequent and a rarer one. */
const TOGGLED = [0, 2, 7]
const TOGGLED_FACETS = ['type', 'place', 'right', 'person'] as const satisfies readonly FacetKey[]

const NO_FILTERS: Choice['filters'] = mapFacets(() => [])
export const EVERYTHING: Choice = { filters: NO_FILTERS, window: null, queryRows: null }

/** The gestures the bench times, all beginning and ending without filters. */
export function scenariosFor(dataset: Dataset): readonly Scenario[] {
  const { from } = dataset.span
  const years = (start: number, count: number): DayRange => ({
    from: from + Math.round(start * YEAR),
    to: from + Math.round((start + count) * YEAR) - 1,
  })
  const windowed = (window: DayRange): Choice => ({ ...EVERYTHING, window })
  const slide = Array.from({ length: SLIDES + 1 }, (_, day) =>
    windowed({ from: from + 4 * YEAR + day, to: from + 4 * YEAR + day + 29 }),
  )
  const threeYears = windowed(years(5, 3))
  const scenarios: Scenario[] = [
    { name: 'slide of 30 days', start: slide[0] ?? EVERYTHING, steps: slide.slice(1) },
    {
      name: 'jump of 3 years',
      start: windowed(years(8, 3)),
      steps: [0.1, 6.4, 3.3, 8.7, 1.6, 5.2].map((start) => windowed(years(start, 3))),
    },
  ]
  for (const key of TOGGLED_FACETS) {
    scenarios.push(
      { name: `toggle a ${key}`, start: EVERYTHING, steps: toggles(dataset, key, EVERYTHING) },
      { name: `toggle a ${key}, 3 years`, start: threeYears, steps: toggles(dataset, key, threeYears) },
    )
  }
  return scenarios
}

/** One value on, off; another on, off … */
function toggles(dataset: Dataset, key: FacetKey, without: Choice): readonly Choice[] {
  return TOGGLED.flatMap((code) => {
    const id = dataset.facets[key].values[code]
    return id === undefined ? [] : [{ ...without, filters: { ...NO_FILTERS, [key]: [id] } }, without]
  })
}
