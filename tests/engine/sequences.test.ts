import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Choice } from '../../src/engine/choice.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { FACET_KEYS, type Dataset } from '../../src/model/dataset.ts'
import { NO_FILTERS } from '../../src/view-state/view-state.ts'
import { during, isoDay, makeDataset, makeRecord } from '../fixtures/dataset.ts'
import { largeDataset } from '../fixtures/large-dataset.ts'
import { choicesFor, datasets, RUNS, shapedDatasets } from '../fixtures/random-dataset.ts'
import { answer, asText, momentsAndTrails, type Question } from './answers.ts'
import { naiveEngine } from './naive-engine.ts'

function expectAsNaive(dataset: Dataset, questions: readonly Question[], range = dataset.span) {
  const engine = createEngine(dataset)
  const naive = naiveEngine(dataset)
  const given = questions.map((question) => {
    const { selection, failing, counts, lit } = answer(engine, question)
    expect(asText(counts)).toBe(asText(naive.select(question.choice)))
    expect(asText(lit)).toBe(asText(naive.light(question.choice, question.moment, question.trail)))
    const density = engine.density(selection, range, 7)
    for (const [bin, expected] of naive.density(question.choice, range, 7).entries()) {
      expect(density[bin]).toBeCloseTo(expected, 6)
    }
    return { question, selection, copy: structuredClone({ selection, lit, failing }), lit, failing }
  })
  // What was handed out is as it was, and an old selection can still be lit.
  for (const { question, selection, copy, lit, failing } of given) {
    expect(asText({ selection, lit, failing })).toBe(asText(copy))
    expect(asText(engine.light(selection, question.moment, question.trail))).toBe(asText(lit))
  }
}

/** The naive loop is slow, and machines are shared. */
vi.setConfig({ testTimeout: 120_000 })

describe('an engine asked one question after the other', () => {
  it('answers each as a naive loop does, and leaves earlier answers alone', () => {
    fc.assert(
      fc.property(
        fc
          .oneof(datasets, shapedDatasets)
          .chain((dataset) =>
            fc.tuple(
              fc.constant(dataset),
              fc.array(fc.record({ choice: choicesFor(dataset), ...momentsAndTrails }), { minLength: 2, maxLength: 8 }),
            ),
          ),
        ([dataset, questions]) => expectAsNaive(dataset, questions),
      ),
      { ...RUNS, numRuns: 200 },
    )
  })

  it('toggles one filter while the others stay', () => {
    fc.assert(
      fc.property(
        datasets.chain((dataset) =>
          fc.tuple(
            fc.constant(dataset),
            choicesFor(dataset),
            fc.array(choicesFor(dataset), { minLength: 2, maxLength: 6 }),
            fc.constantFrom(...FACET_KEYS),
          ),
        ),
        ([dataset, base, others, key]) =>
          expectAsNaive(
            dataset,
            [base, ...others, base].map(({ filters, queryRows }, step) => ({
              choice: {
                ...base,
                filters: { ...base.filters, [key]: filters[key] },
                queryRows: step % 3 === 2 ? queryRows : base.queryRows,
              },
              moment: step * 5 - 20,
              trail: null,
            })),
          ),
      ),
      { ...RUNS, numRuns: 200 },
    )
  })

  it('takes windows that are empty, lie beside all, end before they start, or are one day', () => {
    const dataset = largeDataset(200, 3)
    const { from, to } = dataset.span
    const windows = [
      null,
      { from: from - 900, to: from - 1 },
      { from: to + 1, to: to + 900 },
      { from, to },
      { from: from - 50, to: to + 50 },
      { from: from + 1000, to: from + 999 },
      { from: from + 1000, to: from + 700 },
      { from: to + 50, to: to + 20 },
      { from: from + 1500, to: from + 1500 },
      { from, to: from },
      { from: to, to },
    ]
    const questions = windows.flatMap((window, i) =>
      windows.slice(i + 1).flatMap((other) =>
        [window, other].map((one) => ({
          choice: { filters: NO_FILTERS, window: one, queryRows: null },
          moment: from + 1200,
          trail: 300,
        })),
      ),
    )
    expectAsNaive(dataset, questions)
  })
})

describe('a dataset of centuries', () => {
  it('is answered as any other, though its days outnumber 16 bits', () => {
    const dataset = makeDataset([
      makeRecord('first', during('1690-03-01')),
      makeRecord('century', during('1701-01-01', '1800-12-31')),
      makeRecord('year', { ...during('1916-01-01', '1916-12-31'), date_shape: 'year' }),
      makeRecord('last', { ...during('2019-03-01'), type: 'acquittal' }),
      makeRecord('undated'),
    ])
    const windows = [null, during('1700-01-01', '1750-01-01'), during('1916-03-01', '2019-03-01')]
    expectAsNaive(
      dataset,
      windows.flatMap((window) =>
        [[], ['arrest'], ['acquittal']].map((type) => ({
          choice: {
            filters: { ...NO_FILTERS, type },
            window: window && { from: window.earliest ?? 0, to: window.latest ?? 0 },
            queryRows: null,
          },
          moment: isoDay('1916-05-01'),
          trail: null,
        })),
      ),
    )
  })
})

describe('two thousand rows', () => {
  it('answers hundreds of steps of a long session as a naive loop does', () => {
    const dataset = largeDataset(2000, 7)
    const { from, to } = dataset.span
    const walk = fc.sample(
      fc.record({
        key: fc.constantFrom(...FACET_KEYS),
        value: fc.nat(),
        kind: fc.constantFrom('slide', 'slide', 'jump', 'toggle', 'toggle', 'only', 'clear', 'search', 'all'),
        day: fc.integer({ min: from - 100, max: to + 100 }),
        length: fc.integer({ min: 0, max: 2500 }),
        step: fc.integer({ min: -9, max: 9 }),
      }),
      { ...RUNS, numRuns: 350 },
    )
    const questions: Question[] = []
    let choice: Choice = { filters: NO_FILTERS, window: null, queryRows: null }
    for (const { key, value, kind, day, length, step } of walk) {
      const { values } = dataset.facets[key]
      const id = values[value % values.length] ?? ''
      const chosen = choice.filters[key]
      const toggled = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]
      if (kind === 'slide' && choice.window) {
        choice = { ...choice, window: { from: choice.window.from + step, to: choice.window.to + step } }
      }
      if (kind === 'jump') choice = { ...choice, window: { from: day, to: day + length } }
      if (kind === 'toggle') choice = { ...choice, filters: { ...choice.filters, [key]: toggled } }
      if (kind === 'only') choice = { ...choice, filters: { ...NO_FILTERS, [key]: values.slice(0, value % 9) } }
      if (kind === 'clear') choice = { ...choice, filters: value % 3 === 0 ? NO_FILTERS : choice.filters, window: null }
      if (kind === 'search') {
        const every = 1 + (value % 5)
        const found = Uint32Array.from({ length: Math.floor(dataset.records.length / every) }, (_, i) => i * every)
        choice = { ...choice, queryRows: every === 5 ? null : found }
      }
      if (kind === 'all') choice = { filters: NO_FILTERS, window: null, queryRows: null }
      questions.push({ choice, moment: step === 0 ? null : day, trail: value % 2 === 0 ? null : 90 })
    }
    expectAsNaive(dataset, questions)
  })
})
