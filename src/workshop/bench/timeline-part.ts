import { measureDrag, type DragCost } from './drag.ts'
import type { Cost } from './page-cost.ts'
import { roundsWithin, type Rounds } from './rounds.ts'
import { serveApp, servePages } from './serve.ts'
import { tableOf } from './result-table.ts'
import { compareRounds, rotated, type ResultRow } from './statistics.ts'
import { ensureSynthetic } from './synthetic-file.ts'
import {
  BOX,
  FRAMES,
  OUR_PAGE,
  OURS,
  openBox,
  openOurPage,
  openOurs,
  openVis,
  roomsOfOurs,
  STRETCHES,
  VIS,
  VIS_BAR,
  type Stretch,
  type TimelineContender,
  type TimelineGesture,
} from './timeline-contenders.ts'
import { within } from './within.ts'

/** Milliseconds. A drag asks for no more frames after the first; one that has not ended by the second is given up. */
const DRAG_SOFT = 6_000
const DRAG_HARD = 90_000
/** Of a contender in a scenario: after that no more rounds of it, however few there were. */
const BUDGET = 60_000
/** To be drawn for the first time. */
const OPENING = 90_000

const MEASURES: readonly { readonly key: keyof Cost; readonly name: string }[] = [
  { key: 'main', name: 'main thread' },
  { key: 'mainCpu', name: 'main thread, CPU' },
  { key: 'renderer', name: 'renderer process, CPU' },
  { key: 'gpu', name: 'GPU process, CPU' },
]
/**
 * Who is compared with whom: timeline with timeline, each alone in its page; then with the least that can be; then all that follows a
 * gesture in ours.
 */
const PAIRS = [
  [OURS, VIS],
  [OURS, VIS_BAR],
  [OURS, BOX],
  [OUR_PAGE, VIS],
] as const

interface Sites {
  readonly app: string
  readonly bench: string
}
type Log = (line: string) => void

/** A pan and a scrub of our timeline against vis-timeline's, at these sizes: what a frame of them costs. */
export async function runTimelinePart(
  sizes: readonly number[],
  rounds: number,
  log: Log,
): Promise<readonly ResultRow[]> {
  const app = await serveApp('published')
  const bench = await servePages(['vis-page.html', 'own-page.html', 'box-page.html'])
  const rows: ResultRow[] = []
  try {
    for (const n of sizes) {
      const events = ensureSynthetic(n, log)
      for (const stretch of STRETCHES) {
        rows.push(...(await compare({ app: app.url, bench: bench.url }, { n, events, stretch, rounds }, log)))
      }
    }
  } finally {
    await app.close()
    await bench.close()
  }
  return rows
}

interface Comparison {
  readonly n: number
  readonly events: string
  readonly stretch: Stretch
  readonly rounds: number
}

async function compare(
  sites: Sites,
  { n, events, stretch, rounds }: Comparison,
  log: Log,
): Promise<readonly ResultRow[]> {
  const ourPage = await openOurPage(sites.app, n, stretch)
  if (!ourPage) throw new Error(`our page does not open with ${n} rows`)
  const contenders = [ourPage]
  const rows: ResultRow[] = []
  try {
    const rooms = await roomsOfOurs(ourPage.page)
    const setup = { url: sites.bench, events, stretch, limit: OPENING }
    const ours = await openOurs({ ...setup, room: rooms.whole })
    if (!ours) throw new Error(`our timeline does not open with ${n} rows`)
    contenders.push(ours)
    const box = await openBox({ ...setup, room: rooms.lanes })
    if (box) contenders.push(box)
    for (const lights of [true, false]) {
      const vis = await openVis({ ...setup, room: rooms.lanes, lights })
      if (vis) contenders.push(vis)
      if (lights)
        rows.push(openingRow(`open, ${stretch.name}: to the first picture`, n, ours.opening, vis?.opening ?? null))
      // without the lights it would not be drawn either
      if (!vis) break
    }
    for (const gesture of contenders.some(({ name }) => name === VIS) ? stretch.gestures : []) {
      const costs = await dragRounds(contenders, gesture, rounds)
      for (const [mine, peer] of PAIRS) {
        const scenario = `${gesture}, ${stretch.name}${mine === OURS ? '' : ', our whole page'}`
        rows.push(...resultRows(scenario, n, costs.of(mine), peer, costs.of(peer)))
      }
    }
  } finally {
    for (const { page } of contenders) await page.context().browser()?.close()
  }
  log(tableOf(rows))
  return rows
}

/** Measured once, by the clock; where the peer was given up, its time is the least it would have taken. */
function openingRow(scenario: string, n: number, ours: number, peer: number | null): ResultRow {
  const row = compareRounds({ scenario, n, peer: VIS }, [ours], [peer ?? OPENING])
  return { ...row, note: peer === null ? `peer capped at ${OPENING / 1000} s` : 'once' }
}

/** What each costs, by counted round. */
async function dragRounds(
  contenders: readonly TimelineContender[],
  gesture: TimelineGesture,
  wantedRounds: number,
): Promise<Rounds<DragCost>> {
  const costs = roundsWithin<DragCost>(BUDGET)
  for (let round = 0; round <= wantedRounds; round++) {
    for (const { name, page, meter, drag } of rotated(contenders, round)) {
      const wanted = await drag(gesture)
      if (!wanted || !costs.goOn(name)) continue
      const cost = await within(DRAG_HARD, measureDrag(page.mouse, meter, wanted, { soft: DRAG_SOFT }))
      costs.add(name, round, cost?.took ?? BUDGET + 1, cost ?? undefined)
    }
  }
  return costs
}

/** One line a measure. Where the peer has fewer rounds, they are compared with our first. */
export function resultRows(
  scenario: string,
  n: number,
  ours: readonly DragCost[],
  peer: string,
  peers: readonly DragCost[],
): readonly ResultRow[] {
  const rounds = Math.min(ours.length, peers.length)
  if (rounds === 0) return []
  const note = noteOf(ours.slice(0, rounds), peers.slice(0, rounds))
  return MEASURES.map(({ key, name }) => {
    const figures = (all: readonly DragCost[]) => all.slice(0, rounds).map(({ perFrame }) => perFrame[key])
    const row = compareRounds({ scenario: `${scenario}: ${name}`, n, peer }, figures(ours), figures(peers))
    return note === '' ? row : { ...row, note }
  })
}

/** Says what kept a comparison from being whole. */
function noteOf(ours: readonly DragCost[], peers: readonly DragCost[]): string {
  const fewRounds = peers.length < 3 ? [`rounds: ${peers.length}`] : []
  return [...cappedNote('ours', ours), ...cappedNote('peer', peers), ...fewRounds].join('; ')
}

function cappedNote(who: string, costs: readonly DragCost[]): readonly string[] {
  const fewest = costs.reduce((least, { frames }) => Math.min(least, frames), FRAMES)
  return costs.some(({ capped }) => capped) ? [`${who} capped at ${fewest} of ${FRAMES} frames`] : []
}
