import type { Dataset } from './dataset.ts'

/** Who published some evidence, each once: "RFE/RL, Human Rights Watch"; the id of what the dataset lacks. */
export function publishersOf({ evidence }: Pick<Dataset, 'evidence'>, ids: readonly string[]): string {
  return [...new Set(ids.map((id) => evidence.get(id)?.publisher ?? id))].join(', ')
}
