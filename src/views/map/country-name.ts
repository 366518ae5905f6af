import type { ExpressionSpecification } from 'maplibre-gl'

/** Ems from the point that the tiles give to the middle of the name. The best first. */
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
      { down: -0.5, right: [1.5, -2] },
    ],
  ],
  [
    2,
    [
      { down: 0, right: [0, 1.5, -1.5] },
      { down: 0.5, right: [0, 1.5, -1.5] },
      { down: -1, right: [0] },
      { down: 0, right: [3, -3] },
      { down: 0.5, right: [3, -3] },
      { down: -1, right: [3, -3] },
      { down: 0, right: [4, -5] },
    ],
  ],
  [
    3,
    [
      { down: 0, right: [0, 2, -2, 4, -4] },
      { down: -1.5, right: [0, 4, -4] },
      { down: 1, right: [0, 6] },
      { down: -1, right: [6] },
    ],
  ],
  [
    4,
    [
      { down: 0, right: [0, 2, -2, 4, -4] },
      { down: -1.5, right: [0] },
      { down: 1.5, right: [0] },
      { down: -2.5, right: [4, -4] },
      { down: 2, right: [4, -4] },
    ],
  ],
]

/** All from the middle, so that no place hangs on the name's length, and the best that is free is taken anew each time. */
const waysOf = (rows: readonly Row[]): ExpressionSpecification => [
  'literal',
  rows.flatMap(({ down, right }) => right.flatMap((each) => ['center', [each, down]])),
]

/** As `text-variable-anchor-offset`. */
export const COUNTRY_NAME_WAYS: ExpressionSpecification = [
  'step',
  ['zoom'],
  // farther off than that there is no room but at the point itself
  waysOf([{ down: 0, right: [0] }]),
  ...COUNTRY_NAME_ROWS.flatMap(([zoom, rows]) => [zoom, waysOf(rows)]),
]
