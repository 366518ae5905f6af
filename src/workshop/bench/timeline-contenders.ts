import { chromium, type Page } from '@playwright/test'
import { browserLaunch } from '../browser.ts'
import { dayOf, formatIsoDay, type DayRange } from '../../model/time.ts'
import { boxOf } from './app-gestures.ts'
import { openApp } from './app-part.ts'
import type { Drag } from './drag.ts'
import { costMeter, type CostMeter } from './page-cost.ts'
import { WITHOUT_GPU } from './serve.ts'
import { within } from './within.ts'

/** A timeline in its page, ready to be dragged. */
export interface TimelineContender {
  readonly name: string
  readonly page: Page
  readonly meter: CostMeter
  /** Milliseconds from the address to the first picture. */
  readonly opening: number
  /** Null where it cannot do that gesture, or is not asked to. */
  readonly drag: (gesture: TimelineGesture) => Promise<Drag | null>
}

export type TimelineGesture = 'pan' | 'scrub'

export interface Stretch {
  readonly name: string
  readonly visible: DayRange
  readonly gestures: readonly TimelineGesture[]
}

/** What the timelines show, of twelve years: where all are shown, as when a page opens, ours has nowhere to pan to. */
export const STRETCHES: readonly Stretch[] = [
  { name: '1 year shown', visible: years(2015, 2015), gestures: ['pan', 'scrub'] },
  { name: '3 years shown', visible: years(2014, 2016), gestures: ['pan', 'scrub'] },
  { name: '6 years shown', visible: years(2012, 2017), gestures: ['pan', 'scrub'] },
  { name: 'all shown', visible: years(2007, 2018), gestures: ['scrub'] },
]
function years(first: number, last: number): DayRange {
  return { from: dayOf(first, 1, 1), to: dayOf(last, 12, 31) }
}
export const momentOf = ({ from, to }: DayRange) => Math.round((from + to) / 2)

export const VIEWPORT = { width: 1440, height: 900 }
const STRIDE = 12
export const FRAMES = 40
export const OURS = 'ours'
export const OUR_PAGE = 'ours, in the whole page'
export const VIS = 'vis-timeline'
export const VIS_BAR = 'vis-timeline, only its bar'
export const BOX = 'nothing but a box, moved'

/** A browser of its own for each, so that its processes are nobody else's, and one that hangs can be ended. */
async function opened(
  name: string,
  limit: number,
  open: (page: Page) => Promise<TimelineContender['drag']>,
): Promise<TimelineContender | null> {
  const browser = await chromium.launch(browserLaunch(WITHOUT_GPU))
  const page = await browser.newPage({ viewport: VIEWPORT })
  const started = performance.now()
  const drag = await within(limit, open(page))
  const opening = performance.now() - started
  if (drag) return { name, page, meter: await costMeter(page), opening, drag }
  await browser.close()
  return null
}

/** The whole app, as published, but for the map: what else hangs on the moment (counts, document) is in its figures. */
export function openOurPage(url: string, rows: number, { visible }: Stretch): Promise<TimelineContender | null> {
  const span = `${formatIsoDay(visible.from)}..${formatIsoDay(visible.to)}`
  const at = formatIsoDay(momentOf(visible))
  return opened(OUR_PAGE, 300_000, async (page) => {
    await openApp(page, `${url}?v=1&data=data/synthetic-${rows}.attest&span=${span}&at=${at}`)
    return (gesture) => dragOfOurs(page, gesture)
  })
}

async function dragOfOurs(page: Page, gesture: TimelineGesture): Promise<Drag> {
  return gesture === 'pan'
    ? dragFrom(await boxOf(page, '.timeline__scroll'), 0.6, 40)
    : dragFrom(await boxOf(page, '.moment-track'), 0.5, 8)
}

export interface Room {
  readonly width: number
  readonly height: number
}

/** What our timeline takes of the page, and what its axis and lanes take of that: as much as the peer has, who has no more. */
export async function roomsOfOurs(page: Page): Promise<{ readonly whole: Room; readonly lanes: Room }> {
  const rounded = ({ width, height }: Room) => ({ width: Math.round(width), height: Math.round(height) })
  const lanes = await boxOf(page, '.timeline__scroll')
  const track = await boxOf(page, '.timeline__track')
  return {
    whole: rounded(await boxOf(page, '.workspace__timeline')),
    lanes: rounded({ width: lanes.width, height: track.height + lanes.height }),
  }
}

interface Setup {
  readonly url: string
  /** File of the same events. */
  readonly events: string
  readonly stretch: Stretch
  readonly room: Room
  /** Milliseconds it may take to be drawn. */
  readonly limit: number
}

/** Our timeline with its engine and nothing beside it, as the peer stands in its page. */
export function openOurs(setup: Setup): Promise<TimelineContender | null> {
  return opened(OURS, setup.limit, async (page) => {
    await goTo(page, 'own-page.html', setup, {})
    return (gesture) => dragOfOurs(page, gesture)
  })
}

interface VisSetup extends Setup {
  /** Whether the moment lights events, as ours does, or its bar alone moves. */
  readonly lights: boolean
}

export function openVis({ lights, ...setup }: VisSetup): Promise<TimelineContender | null> {
  return opened(lights ? VIS : VIS_BAR, setup.limit, async (page) => {
    await goTo(page, 'vis-page.html', setup, { lights: lights ? 'yes' : 'no' })
    return async (gesture) => {
      if (gesture === 'scrub') return dragFrom(await boxOf(page, '.vis-custom-time'), 0.5, 10)
      return lights ? dragFrom(await boxOf(page, '.vis-panel.vis-center'), 0.6, 40) : null
    }
  })
}

/** The least that any page costs that follows a hand. */
export function openBox(setup: Setup): Promise<TimelineContender | null> {
  return opened(BOX, setup.limit, async (page) => {
    await goTo(page, 'box-page.html', setup, {})
    return async () => dragFrom(await boxOf(page, '#timeline'), 0.5, 40)
  })
}

/** Open a page of the bench with its events, and wait until they are drawn. */
async function goTo(page: Page, file: string, { url, events, stretch, room }: Setup, more: Record<string, string>) {
  const { visible } = stretch
  const params = new URLSearchParams({
    from: String(visible.from),
    to: String(visible.to),
    moment: String(momentOf(visible)),
    width: String(room.width),
    height: String(room.height),
    ...more,
  })
  page.setDefaultTimeout(0)
  await page.route('**/events.attest', (route) => route.fulfill({ path: events }))
  await page.goto(`${url}${file}?${params.toString()}`)
  await page.waitForSelector('[data-ready]')
}

/** Pans go back in time first, a scrub as well. */
function dragFrom({ x, y, width }: Awaited<ReturnType<typeof boxOf>>, across: number, down: number): Drag {
  return { x: x + width * across, y: y + down, stride: STRIDE, frames: FRAMES }
}
