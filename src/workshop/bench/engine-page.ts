import type { Dataset } from '../../model/dataset.ts'
import type { Contender } from './contender.ts'
import { crossfilterContender } from './crossfilter-contender.ts'
import { engineContender } from './engine-contender.ts'
import { runEngineRounds, type Effort, type EngineReport } from './engine-rounds.ts'
import { EVERYTHING, scenariosFor } from './scenarios.ts'
import { syntheticDataset } from './synthetic-dataset.ts'

/** What run.ts calls inside the page. */
export interface EnginePage {
  readonly prepare: (rows: number) => void
  readonly run: (effort: Effort) => EngineReport
  /** Build one contender, ask it everything once and keep it, to weigh it. */
  readonly hold: (contender: 'ours' | 'crossfilter2') => void
}

declare global {
  interface Window {
    bench?: EnginePage
  }
}

let dataset: Dataset | null = null
const held: Contender[] = []

function prepared(): Dataset {
  if (dataset === null) throw new Error('prepare first')
  return dataset
}

window.bench = {
  prepare(rows) {
    dataset = syntheticDataset(rows)
  },
  run: (effort) => runEngineRounds(prepared(), effort, (line) => console.info(line)),
  hold(name) {
    const contender = name === 'ours' ? engineContender(prepared()) : crossfilterContender(prepared())
    for (const { start, steps } of scenariosFor(prepared())) {
      for (const choice of [start, ...steps, EVERYTHING]) contender.answer(choice)
    }
    held.push(contender)
  },
}
