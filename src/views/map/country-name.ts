import type { ExpressionSpecification } from 'maplibre-gl'

/** Ems from the point that the tiles give to the middle of the name. */
interface Row {
  readonly down: number
  readonly right: readonly number[]
}

/**
 * Where the country's name may step aside for symbols, from each zoom of the tiles on. Nowhere does it touch the border or a lake's
 * shore, in whatever language; a test holds that against the shapes of the base map. Where symbols leave none of these free, there
 * is no name.
 */
export const COUNTRY_NAME_ROWS: readonly (readonly [zoom: number, rows: readonly Row[]])[] = [
  [
    1,
    [
      { down: 0, right: [0, 1, -1, 2, -2] },
      { down: -0.5, right: [0, 1, -1, 2, -2, -3] },
    ],
  ],
  [
    2,
    [
      { down: 0, right: [0, 1.5, -1.5, 3, -3, 4, -5] },
      { down: 0.5, right: [0, 1.5, -1.5, 3, -3, 4] },
      { down: -0.5, right: [4, -6] },
      { down: -1, right: [0, 1.5, -1.5, 3, -3, 4, -5] },
    ],
  ],
  [
    3,
    [
      { down: 0, right: [0, 2, -2, 4, -4, 6, -6, 8, 10, 12] },
      { down: 1, right: [0, 2, -2, 4, -4, 6, 8, 10, 12] },
      { down: -1.5, right: [0, 2, -2, 4, -4, 6, 8, 10, 12] },
      { down: -3, right: [5, 7, 9] },
      { down: -5, right: [6, 8] },
    ],
  ],
  [
    4,
    [
      { down: 0, right: [0, 2, -2, 4, -4, 6, -6, 8, -8, 10, -10, 12, -12] },
      { down: 1.5, right: [0, 2, -2, 4, -4, 6, -6, 8, -8, 10, -10, 12] },
      { down: -1.5, right: [0, 2, -2, 4, -4, 6, -6, 8, -8, 10, -10, 12, -12] },
      { down: 2.5, right: [0, 2, -2, 4, -4, 6, 8, 10, 12] },
      { down: -3, right: [0, 2, -2, 4, -4, 6, -6, 8, -8, 10, -10, 12] },
      { down: -5, right: [6, 8, 10, 12] },
      { down: 4, right: [6] },
    ],
  ],
]

/** How far a place is from the best: a line lower or higher is sooner another spot than a letter to the side. */
const aside = (right: number, down: number) => Math.hypot(right, 2 * down)

/** The nearest first. All from the middle, so that no place hangs on the name's length, and the best that is free is taken anew each time. */
const waysOf = (rows: readonly Row[]): ExpressionSpecification => [
  'literal',
  rows
    .flatMap(({ down, right }) => right.map((each) => [each, down] as const))
    .toSorted(([x1, y1], [x2, y2]) => aside(x1, y1) - aside(x2, y2))
    .flatMap(([right, down]) => ['center', [right, down]]),
]

/** As `text-variable-anchor-offset`. */
export const COUNTRY_NAME_WAYS: ExpressionSpecification = [
  'step',
  ['zoom'],
  // farther off than that there is no room but at the point itself
  waysOf([{ down: 0, right: [0] }]),
  ...COUNTRY_NAME_ROWS.flatMap(([zoom, rows]) => [zoom, waysOf(rows)]),
]
