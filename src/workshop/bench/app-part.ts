import { chromium, type Page } from '@playwright/test'
import { browserLaunch } from '../browser.ts'
import { APP_GESTURES } from './app-gestures.ts'
import { longTasks } from './long-tasks.ts'
import { costMeter } from './page-cost.ts'
import { serveApp, WITHOUT_GPU } from './serve.ts'
import { ensureSynthetic } from './synthetic-file.ts'
import { longestOf, type GestureTasks } from './task-table.ts'
import { BEGIN, LONG } from './trace-events.ts'
import { traced } from './trace.ts'

const VIEWPORT = { width: 1440, height: 900 }

/**
 * The whole page, as it is published, with that many events; only the map stands aside. For each gesture, made with the real
 * mouse, the main thread's long tasks and what they were.
 */
export async function runAppPart(rows: number, log: (line: string) => void): Promise<readonly GestureTasks[]> {
  ensureSynthetic(rows, log)
  const served = await serveApp('readable')
  const browser = await chromium.launch(browserLaunch(WITHOUT_GPU))
  try {
    const page = await browser.newPage({ viewport: VIEWPORT })
    const opened = performance.now()
    await openApp(page, `${served.url}?v=1&data=data/synthetic-${rows}.attest`)
    log(`${rows} rows open after ${((performance.now() - opened) / 1000).toFixed(1)} s`)
    const meter = await costMeter(page)
    const session = await browser.newBrowserCDPSession()
    const gestures: GestureTasks[] = []
    for (const { name, prepare } of APP_GESTURES) {
      const gesture = await prepare(page)
      await meter.settle()
      const events = await traced(session, async () => {
        await meter.settle()
        await page.evaluate((message) => console.timeStamp(message), BEGIN)
        await gesture()
        await meter.settle()
      })
      const tasks = longTasks(events, LONG)
      gestures.push({ gesture: name, n: rows, tasks })
      log(`${name}: longest ${Math.round(longestOf(tasks))} ms`)
    }
    return gestures
  } finally {
    await browser.close()
    await served.close()
  }
}

/** Open the app without its map, and wait until its timeline is drawn. */
export async function openApp(page: Page, url: string): Promise<void> {
  await page.route('**/MapView*', (route) => route.abort())
  await page.goto(url)
  await page.waitForSelector('.lanes__surface', { timeout: 0 })
}
