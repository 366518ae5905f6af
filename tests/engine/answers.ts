import * as fc from 'fast-check'
import type { Choice } from '../../src/engine/choice.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { standingOf } from '../../src/engine/standing.ts'

/** What one question may ask of an engine. */
export interface Question {
  readonly choice: Choice
  readonly moment: number | null
  readonly trail: number | null
}

export const momentsAndTrails = {
  moment: fc.option(fc.integer({ min: -60, max: 90 }), { freq: 4 }),
  trail: fc.option(fc.nat({ max: 40 })),
}

export function answer(engine: Engine, { choice, moment, trail }: Question) {
  const selection = engine.select(choice)
  const { failing, ...counts } = selection
  const standing = Array.from({ length: engine.dataset.records.length }, (_, row) =>
    standingOf(engine.dataset, selection, row),
  )
  return { selection, failing, counts: { ...counts, standing }, lit: engine.light(selection, moment, trail) }
}

/** Long answers are compared as text, field by field in the order of their names: thousands of numbers at once. */
export function asText(value: unknown): string {
  if (value instanceof Uint8Array || value instanceof Uint32Array) return value.join()
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return fields.map(([name, field]) => `${name}: ${asText(field)}`).join('\n')
}
