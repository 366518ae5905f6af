import { chromium, type Browser } from '@playwright/test'
import { browserLaunch } from '../browser.ts'
import type { EngineReport } from './engine-rounds.ts'
import { servePages } from './serve.ts'
import { compareRounds, type ResultRow } from './statistics.ts'

const PAGE = 'engine-page.html'
const MEGABYTE = 1e6
/** A run of ten million takes long: the browser must not think it hangs. */
const NO_LIMIT = 0

/** Time and weigh the engine and its peers at these sizes, in one page each. */
export async function runEnginePart(
  sizes: readonly number[],
  rounds: number,
  log: (line: string) => void,
): Promise<readonly ResultRow[]> {
  const served = await servePages([PAGE])
  const browser = await chromium.launch(browserLaunch(['--js-flags=--max-old-space-size=8192']))
  try {
    const rows: ResultRow[] = []
    for (const n of sizes) {
      const report = await timeContenders(browser, served.url, n, rounds, log)
      rows.push(...report.rows, ...(await weighContenders(browser, served.url, n)))
      log(`${n} rows: ${report.verified} steps, every answer equal`)
      for (const { scenario, p95_ms, max_ms } of report.p95) {
        log(`  our steps, ${scenario}: 95 % within ${p95_ms.toFixed(3)} ms, longest ${max_ms.toFixed(3)} ms`)
      }
    }
    return rows
  } finally {
    await browser.close()
    await served.close()
  }
}

async function timeContenders(
  browser: Browser,
  url: string,
  n: number,
  rounds: number,
  log: (line: string) => void,
): Promise<EngineReport> {
  const page = await browser.newPage()
  page.setDefaultTimeout(NO_LIMIT)
  page.on('console', (message) => log(`  ${n}: ${message.text()}`))
  await page.goto(url + PAGE)
  const million = n / 1_000_000
  const effort = {
    rounds,
    repeats: Math.max(1, Math.round(200_000 / n)),
    naiveSteps: million >= 1 ? 2 : 20,
    verifiedSteps: million > 1 ? 3 : million === 1 ? 60 : 300,
  }
  const report = await page.evaluate(
    ([size, wanted]) => {
      if (!window.bench) throw new Error('the page did not start')
      window.bench.prepare(size)
      return window.bench.run(wanted)
    },
    [n, effort] as const,
  )
  await page.close()
  return report
}

/**
 * What each keeps after all scenarios, garbage collected: JavaScript heap and array buffers, in megabytes. Each in a page of its
 * own, once beyond the columns both read and once with them.
 */
async function weighContenders(browser: Browser, url: string, n: number): Promise<readonly ResultRow[]> {
  const ours = await weigh(browser, url, n, 'ours')
  const peer = await weigh(browser, url, n, 'crossfilter2')
  const name = (scenario: string) => ({ scenario, n, peer: 'crossfilter2' })
  return [
    compareRounds(name('memory of the index, MB'), [ours.index], [peer.index]),
    compareRounds(name('memory with the columns, MB'), [ours.whole], [peer.whole]),
  ]
}

async function weigh(browser: Browser, url: string, n: number, contender: 'ours' | 'crossfilter2') {
  const page = await browser.newPage()
  page.setDefaultTimeout(NO_LIMIT)
  await page.goto(url + PAGE)
  const session = await page.context().newCDPSession(page)
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage')
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
    return (usedSize + backingStorageSize) / MEGABYTE
  }
  const empty = await used()
  await page.evaluate((size) => window.bench?.prepare(size), n)
  const columns = await used()
  await page.evaluate((name) => window.bench?.hold(name), contender)
  const all = await used()
  await page.close()
  return { index: all - columns, whole: all - empty }
}
