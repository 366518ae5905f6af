import type { Position } from 'geojson'

/** Lines of the ground, by what they are; degrees. */
export interface Outlines {
  /** Round the country the data is about. */
  readonly home: Position[][]
  readonly borders: Position[][]
  readonly coasts: Position[][]
}
