import type { Choice } from '../../engine/choice.ts'
import { FACET_KEYS, type Dataset } from '../../model/dataset.ts'
import type { Answer, Contender } from './contender.ts'
import { crossfilterContender } from './crossfilter-contender.ts'
import { engineContender } from './engine-contender.ts'
import { naiveContender } from './naive.ts'
import { EVERYTHING, scenariosFor, type Scenario } from './scenarios.ts'
import { roundsWithin, type Rounds } from './rounds.ts'
import { compareRounds, percentile, rotated, type ResultRow } from './statistics.ts'
import { verifySteps } from './verify.ts'

export interface EngineReport {
  readonly rows: readonly ResultRow[]
  /** Of our steps, in milliseconds, one by one. */
  readonly p95: readonly { readonly scenario: string; readonly p95_ms: number; readonly max_ms: number }[]
  /** Steps at which all answers were found equal. */
  readonly verified: number
}

export interface Effort {
  /** Counted rounds; one more is run first and thrown away. */
  readonly rounds: number
  /** How often a scenario is gone through in a round: small sets need more for a steady figure. */
  readonly repeats: number
  /** Steps of the naive loop that are timed, and with it verified steps, so that large sets end. */
  readonly naiveSteps: number
  readonly verifiedSteps: number
}

type Log = (line: string) => void

interface Entry {
  readonly contender: Contender
  readonly scenario: Scenario
}

/** Milliseconds of a contender in a scenario: after that no more rounds of it. A million needs less, ten million far more. */
const BUDGET = 30_000

/** Keeps the answers from being thought unused. */
let sink = 0

export function runEngineRounds(dataset: Dataset, effort: Effort, log: Log): EngineReport {
  const rows = [...buildRounds(dataset, effort)]
  log('built')
  const ours = engineContender(dataset)
  const naive = naiveContender(dataset)
  const crossfilter = crossfilterContender(dataset)
  const p95: { scenario: string; p95_ms: number; max_ms: number }[] = []
  let verified = 0
  for (const scenario of scenariosFor(dataset)) {
    const judged = [scenario.start, ...scenario.steps.slice(0, effort.verifiedSteps), EVERYTHING]
    verified += verifySteps(scenario.name, judged, ours, naive, [crossfilter])
    const few = { ...scenario, steps: scenario.steps.slice(0, effort.naiveSteps) }
    const contenders = [
      { contender: ours, scenario },
      { contender: crossfilter, scenario },
      { contender: naive, scenario: few },
    ]
    const times = timeRounds(contenders, effort)
    for (const { contender } of contenders.slice(1)) {
      const name = { scenario: scenario.name, n: dataset.records.length, peer: contender.name }
      rows.push(compareShared(name, times.of(ours.name), times.of(contender.name), effort.rounds))
    }
    const each = timeEachStep(ours, scenario, effort.rounds)
    p95.push({ scenario: scenario.name, p95_ms: percentile(each, 0.95), max_ms: Math.max(...each) })
    log(scenario.name)
  }
  if (sink === Infinity) log('never')
  return { rows, p95, verified }
}

/** Milliseconds a step. */
function timeRounds(contenders: readonly Entry[], { rounds, repeats }: Effort): Rounds<number> {
  const times = roundsWithin<number>(BUDGET)
  for (let round = 0; round <= rounds; round++) {
    for (const { contender, scenario } of rotated(contenders, round)) {
      if (!times.goOn(contender.name)) continue
      const started = performance.now()
      const perStep = timeScenario(contender, scenario, repeats)
      times.add(contender.name, round, performance.now() - started, perStep)
    }
  }
  return times
}

/** Over the rounds both have; where those are fewer than asked for, it says so. */
function compareShared(
  name: Parameters<typeof compareRounds>[0],
  mine: readonly number[],
  peers: readonly number[],
  asked: number,
): ResultRow {
  const shared = Math.min(mine.length, peers.length)
  const row = compareRounds(name, mine.slice(0, shared), peers.slice(0, shared))
  return shared < asked ? { ...row, note: `rounds: ${shared}` } : row
}

function timeScenario(contender: Contender, { start, steps }: Scenario, repeats: number): number {
  let took = 0
  contender.answer(EVERYTHING)
  for (let repeat = 0; repeat < repeats; repeat++) {
    contender.answer(start)
    const started = performance.now()
    for (const step of steps) read(contender.answer(step))
    took += performance.now() - started
  }
  contender.answer(EVERYTHING)
  return took / repeats / steps.length
}

/** Milliseconds of our steps, one by one; in batches where the clock (5 µs) is too coarse for one. */
function timeEachStep(ours: Contender, { start, steps }: Scenario, rounds: number): readonly number[] {
  const times: number[] = []
  const batch = steps.length >= 100 ? 10 : 1
  for (let round = 0; round < rounds; round++) {
    ours.answer(start)
    for (let first = 0; first < steps.length; first += batch) {
      const group = steps.slice(first, first + batch)
      const started = performance.now()
      for (const step of group) read(ours.answer(step))
      times.push((performance.now() - started) / group.length)
    }
  }
  ours.answer(EVERYTHING)
  return times
}

/** To the first answers, without and with a window, so that nothing put off is left out. */
function buildRounds(dataset: Dataset, { rounds }: Effort): readonly ResultRow[] {
  const scenario = scenariosFor(dataset)[0]
  const questions: readonly Choice[] = [EVERYTHING, scenario?.start ?? EVERYTHING]
  const makers = [engineContender, crossfilterContender]
  const times = makers.map((): number[] => [])
  for (let round = 0; round <= rounds; round++) {
    for (const index of rotated([...makers.keys()], round)) {
      const started = performance.now()
      // a fresh object, so that nothing known of the dataset from an earlier round can help
      const contender = makers[index]?.({ ...dataset })
      for (const question of questions) if (contender) read(contender.answer(question))
      if (round > 0) times[index]?.push(performance.now() - started)
    }
  }
  const [mine = [], peers = []] = times
  return [compareRounds({ scenario: 'build', n: dataset.records.length, peer: 'crossfilter2' }, mine, peers)]
}

/** Read a number of every part, so that an answer cannot be put off. */
function read(answer: Answer): void {
  sink += answer.count + (answer.groupCounts[0] ?? 0)
  for (const key of FACET_KEYS) sink += answer.facetCounts[key][0] ?? 0
}
