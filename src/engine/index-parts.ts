import type { Dataset } from '../model/dataset.ts'
import { cutBlocks, type Blocks } from './blocks.ts'
import { numberCodes, type CodeSpace } from './code-space.ts'
import { listPostings, type Postings } from './postings.ts'
import { listRowCodes, type RowCodes } from './row-codes.ts'
import { indexTime, type TimeIndex } from './time-index.ts'

/** All of the engine that never changes: built once a dataset. */
export interface IndexParts {
  readonly dataset: Dataset
  readonly space: CodeSpace
  readonly rowCodes: RowCodes
  readonly postings: Postings
  readonly time: TimeIndex
  readonly blocks: Blocks
}

/** Numbers that a table of counts by block and code may have: small sets get 65,536, large ones 0.15 a row. */
const LEAST_CELLS = 65_536
const CELLS_PER_ROW = 0.15

export function buildIndexParts(dataset: Dataset): IndexParts {
  const space = numberCodes(dataset)
  const time = indexTime(dataset)
  const cells = Math.max(LEAST_CELLS, dataset.records.length * CELLS_PER_ROW)
  return {
    dataset,
    space,
    time,
    rowCodes: listRowCodes(dataset, space, time),
    postings: listPostings(dataset, space),
    blocks: cutBlocks(dataset, time, Math.floor(cells / space.size)),
  }
}
