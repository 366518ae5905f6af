import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Choice } from '../../src/engine/choice.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { FACET_KEYS, type Dataset } from '../../src/model/dataset.ts'
import { NO_FILTERS } from '../../src/view-state/view-state.ts'
import { largeDataset } from '../fixtures/large-dataset.ts'
import { choicesFor, datasets, RUNS } from '../fixtures/random-dataset.ts'
import { answer, asText, momentsAndTrails, type Question } from './answers.ts'
import { naiveEngine } from './naive-engine.ts'

interface Step {
  /** Of which question slices are done, and how many at most; the question is then asked, or an earlier answer asked about. */
  readonly which: number
  readonly slices: number
  readonly next: 'ask' | 'light an earlier' | 'spread an earlier' | 'nothing'
  readonly earlier: number
}

const steps = fc.array(
  fc.record<Step>({
    which: fc.nat(),
    slices: fc.constantFrom(0, 1, 2, 3, 5, 8, Infinity),
    next: fc.constantFrom('ask', 'ask', 'light an earlier', 'spread an earlier', 'nothing'),
    earlier: fc.nat(),
  }),
  { minLength: 4, maxLength: 24 },
)

/** Ask what is prepared, half prepared and not prepared, with other questions between; each answer is the naive loop's, and stays. */
function expectAsNaive(dataset: Dataset, sliceRows: number, questions: readonly Question[], taken: readonly Step[]) {
  const engine = createEngine(dataset, sliceRows)
  const naive = naiveEngine(dataset)
  const { span } = dataset
  const given: { question: Question; selection: ReturnType<typeof engine.select>; before: string; lit: string }[] = []
  for (const { which, slices, next, earlier } of taken) {
    const question = questions[which % questions.length]
    if (question === undefined) continue
    for (let slice = 0; slice < slices; slice++) if (!engine.prepare(question.choice)) break
    const known = given[earlier % given.length]
    if (next === 'ask') {
      const { selection, counts, lit } = answer(engine, question)
      expect(asText(counts)).toBe(asText(naive.select(question.choice)))
      expect(asText(lit)).toBe(asText(naive.light(question.choice, question.moment, question.trail)))
      given.push({ question, selection, before: asText(selection), lit: asText(lit) })
    } else if (next === 'light an earlier' && known) {
      const { moment, trail } = known.question
      expect(asText(engine.light(known.selection, moment, trail))).toBe(known.lit)
    } else if (next === 'spread an earlier' && known) {
      const density = engine.density(known.selection, span, 5)
      for (const [bin, expected] of naive.density(known.question.choice, span, 5).entries()) {
        expect(density[bin]).toBeCloseTo(expected, 6)
      }
    }
  }
  for (const { selection, before } of given) expect(asText(selection)).toBe(before)
}

/** The naive loop is slow, and machines are shared. */
vi.setConfig({ testTimeout: 120_000 })

describe('an engine that prepares answers slice by slice', () => {
  it('answers as a naive loop does, whatever is prepared, begun or given up between', () => {
    fc.assert(
      fc.property(
        datasets.chain((dataset) =>
          fc.tuple(
            fc.constant(dataset),
            fc.array(fc.record({ choice: choicesFor(dataset), ...momentsAndTrails }), { minLength: 2, maxLength: 5 }),
            steps,
          ),
        ),
        ([dataset, questions, taken]) => expectAsNaive(dataset, 0, questions, taken),
      ),
      { ...RUNS, numRuns: 300 },
    )
  })

  it('does so where a change takes many batches', () => {
    const dataset = largeDataset(5000, 7)
    const every = (n: number) => Uint32Array.from({ length: Math.floor(5000 / n) }, (_, i) => i * n)
    const choices: Choice[] = FACET_KEYS.flatMap((key, f) => {
      const { values } = dataset.facets[key]
      return [values.slice(0, 1), values.slice(0, 2), values.slice(1)].map((chosen, i) => ({
        filters: { ...NO_FILTERS, right: dataset.facets.right.values.slice(0, 2), [key]: chosen },
        window: f % 2 === 0 ? null : { from: dataset.span.from + 900, to: dataset.span.to - 900 },
        queryRows: i === 2 ? every(2 + (f % 2)) : null,
      }))
    })
    const questions = [...choices, { filters: NO_FILTERS, window: null, queryRows: null }].map((choice, i) => ({
      choice,
      moment: i % 3 === 0 ? null : dataset.span.from + 1500,
      trail: null,
    }))
    const runs = fc.sample(steps, { ...RUNS, numRuns: 12 })
    for (const [i, taken] of runs.entries()) expectAsNaive(dataset, [0, 300, 1500][i % 3] ?? 0, questions, taken)
  })
})

describe('slices', () => {
  const dataset = largeDataset(5000, 7)
  const [type = '', other = ''] = dataset.facets.type.values
  const of = (...ids: readonly string[]): Choice => ({
    filters: { ...NO_FILTERS, type: ids },
    window: null,
    queryRows: null,
  })
  const all = of()
  const one = of(type)

  it('come to an end, after which the question is near, and so is the way back', () => {
    const engine = createEngine(dataset, 0)
    const two = of(other)
    engine.select(one)
    expect(engine.isNear(two)).toBe(false)
    let slices = 1
    while (engine.prepare(two)) slices++
    expect(slices).toBeGreaterThan(2)
    expect(engine.isNear(two)).toBe(true)
    engine.select(two)
    expect(engine.isNear(one)).toBe(true)
    expect(engine.prepare(one)).toBe(false)
  })

  it('are not needed for a small dataset', () => {
    const engine = createEngine(dataset)
    engine.select(all)
    for (const choice of [one, of(other), of(type, other)]) {
      expect(engine.isNear(choice)).toBe(true)
      expect(engine.prepare(choice)).toBe(false)
    }
  })

  it('go on where they stopped, whatever is asked between', () => {
    const slicesOf = (between: (engine: ReturnType<typeof createEngine>) => void) => {
      const engine = createEngine(dataset, 100)
      engine.select(all)
      let slices = 1
      for (; engine.prepare(one); slices++) between(engine)
      return slices
    }
    const undisturbed = slicesOf(() => undefined)
    const searched = { ...all, queryRows: Uint32Array.of(1, 4, 9) }
    expect(slicesOf((engine) => engine.select(searched))).toBe(undisturbed)
  })
})
