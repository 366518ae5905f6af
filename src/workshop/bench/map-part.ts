import { chromium, type CDPSession } from '@playwright/test'
import { browserLaunch } from '../browser.ts'
import type { MapContender } from './map-page.tsx'
import { servePages } from './serve.ts'
import { compareRounds, rotated, type ResultRow } from './statistics.ts'

const PAGE = 'map-page.html'
const PLACES = 5000
const STEPS = 12
const CONTENDERS = ['ours', 'circles', 'clusters'] as const
const PEERS: Readonly<Record<MapContender, string>> = {
  ours: 'ours',
  circles: 'maplibre setData, circles',
  clusters: 'maplibre setData, clusters',
}

/** What a step costs, milliseconds. */
interface Cost {
  /** All tasks of the page's main thread. */
  readonly main: number
  /** From the new counts to the presented frame. */
  readonly presented: number
  /** Processor time of the renderer process, its worker and raster threads included, and of the GPU process. */
  readonly renderer: number
  readonly gpu: number
}

const FIGURES: Readonly<Record<keyof Cost, string>> = {
  main: 'map scrub: main thread',
  presented: 'map scrub: to the presented frame',
  renderer: 'map scrub: renderer process',
  gpu: 'map scrub: GPU process',
}

/** A scrub step at 5,000 places: our map, React and all, against a GeoJSON source given anew, in one page. */
export async function runMapPart(rounds: number, log: (line: string) => void): Promise<readonly ResultRow[]> {
  const served = await servePages([PAGE], `${process.cwd()}/public`)
  const browser = await chromium.launch(browserLaunch())
  try {
    const page = await browser.newPage({ viewport: { width: 1020, height: 1600 }, reducedMotion: 'reduce' })
    page.setDefaultTimeout(0)
    page.on('pageerror', (error) => log(`  map: ${error.message}`))
    await page.goto(served.url + PAGE)
    await page.evaluate(([places, steps]) => window.mapBench?.prepare(places, steps), [PLACES, STEPS] as const)
    await page.locator('[data-status="ready"]').waitFor()
    const changed = await page.evaluate(() => window.mapBench?.changedPixels())
    if (!changed) throw new Error('our map draws nothing anew')
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    const whole = await browser.newBrowserCDPSession()

    const costs: Record<MapContender, Cost[]> = { ours: [], circles: [], clusters: [] }
    for (let round = 0; round <= rounds; round++) {
      for (const contender of rotated(CONTENDERS, round)) {
        const before = await spent(session, whole)
        const presented = (await page.evaluate((name) => window.mapBench?.scrub(name), contender)) ?? NaN
        const after = await spent(session, whole)
        const cost = {
          main: (after.main - before.main) / STEPS,
          presented,
          renderer: (after.renderer - before.renderer) / STEPS,
          gpu: (after.gpu - before.gpu) / STEPS,
        }
        if (round > 0) costs[contender].push(cost)
      }
      log(`map: round ${round} of ${rounds}`)
    }
    const figures = ['main', 'presented', 'renderer', 'gpu'] as const
    return figures.flatMap((figure) =>
      CONTENDERS.filter((contender) => contender !== 'ours').map((contender) =>
        compareRounds(
          { scenario: FIGURES[figure], n: PLACES, peer: PEERS[contender] },
          costs.ours.map((cost) => cost[figure]),
          costs[contender].map((cost) => cost[figure]),
        ),
      ),
    )
  } finally {
    await browser.close()
    await served.close()
  }
}

/** Milliseconds since the browser began. */
async function spent(page: CDPSession, whole: CDPSession): Promise<Omit<Cost, 'presented'>> {
  const { metrics } = await page.send('Performance.getMetrics')
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo')
  const of = (type: string) =>
    processInfo.filter((each) => each.type === type).reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0)
  const main = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000
  return { main, renderer: of('renderer'), gpu: of('GPU') }
}
