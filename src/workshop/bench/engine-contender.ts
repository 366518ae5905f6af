import { createEngine } from '../../engine/engine.ts'
import type { Choice } from '../../engine/choice.ts'
import type { Selection } from '../../engine/selection.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Contender } from './contender.ts'

/** The engine as the app uses it. */
export function engineContender(dataset: Dataset): Contender & { readonly answer: (choice: Choice) => Selection } {
  return { name: 'ours', answer: createEngine(dataset).select }
}
