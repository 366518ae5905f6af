import type { CDPSession, Page } from '@playwright/test'

/** What a page has cost since it was opened, in milliseconds. */
export interface Cost {
  /** All tasks of the page's main thread, by the clock: script, style, layout, paint, and waiting, for a commit or a processor. */
  readonly main: number
  /** Of the same tasks, what the thread ran: a busy machine changes it least. */
  readonly mainCpu: number
  /** Processor time of all renderer processes, every thread of them; others than the page's must be idle. */
  readonly renderer: number
  /** Processor time of the GPU process, which rasters: in a browser without a GPU, in software. */
  readonly gpu: number
}

/** Reads what a page costs, by the browser's own counters; they slow nothing down, as a trace would. */
export interface CostMeter {
  readonly read: () => Promise<Cost>
  /** Wait until the main thread has had nothing to do for a while. */
  readonly settle: () => Promise<void>
}

const SECOND = 1000
/** Quiet is less than so much main thread in a glance, so many glances on end; reading itself costs some of it. */
const GLANCE = 60
const QUIET_SHARE = 0.05
const QUIET_GLANCES = 3

export async function costMeter(page: Page): Promise<CostMeter> {
  const byTheClock = await taskTime(page, 'timeTicks')
  const running = await taskTime(page, 'threadTicks')
  const browser = await page.context().browser()?.newBrowserCDPSession()
  if (!browser) throw new Error('no browser to ask for its processes')
  return {
    async read() {
      const processes = await cpuByType(browser)
      return {
        main: await byTheClock(),
        mainCpu: await running(),
        renderer: processes('renderer'),
        gpu: processes('GPU'),
      }
    },
    async settle() {
      let last = await byTheClock()
      for (let quiet = 0; quiet < QUIET_GLANCES;) {
        await new Promise((resolve) => setTimeout(resolve, GLANCE))
        const now = await byTheClock()
        quiet = now - last < GLANCE * QUIET_SHARE ? quiet + 1 : 0
        last = now
      }
    },
  }
}

/** Milliseconds that all tasks of the main thread have taken. */
async function taskTime(page: Page, timeDomain: 'timeTicks' | 'threadTicks'): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * SECOND
  }
}

async function cpuByType(browser: CDPSession): Promise<(type: string) => number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo')
  return (wanted) => processInfo.reduce((sum, { type, cpuTime }) => (type === wanted ? sum + cpuTime * SECOND : sum), 0)
}

/** What lies between two readings, over a number of frames. */
export function costPerFrame(before: Cost, after: Cost, frames: number): Cost {
  const per = (key: keyof Cost) => (after[key] - before[key]) / frames
  return { main: per('main'), mainCpu: per('mainCpu'), renderer: per('renderer'), gpu: per('gpu') }
}
