import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '../../compile/compile.ts'
import { readData } from '../../compile/read-data.ts'
import type { RealInputs } from './synthesize.ts'

/** The vocabulary and the country of data/, and the cities of its gazetteer. Throws where data/ has problems. */
export function realInputs(root: string): RealInputs {
  const { dataset } = compile(readData(root))
  const nationwide = dataset?.places.find(({ kind }) => kind === 'nationwide')
  if (!dataset || !nationwide) throw new Error('data/ has problems, or no nationwide place: run npm run check')
  return {
    vocabulary: dataset.vocabulary,
    nationwide,
    gazetteer: readFileSync(join(root, 'data/gazetteer.csv'), 'utf8'),
  }
}
