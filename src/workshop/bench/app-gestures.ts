import type { Page } from '@playwright/test'
import { dragPath } from './drag.ts'

/** Something a person does; where to press is found before anything is measured. */
export interface AppGesture {
  readonly name: string
  readonly prepare: (page: Page) => Promise<() => Promise<void>>
}

const FRAMES = 40
const FRAME = 1000 / 60
const HOLD = 200

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** In this order: the toggles are undone again, the window stays for what comes after it. */
export const APP_GESTURES: readonly AppGesture[] = [
  dragging('scrub the moment', '.moment-track', { across: 0.3, stride: 10 }),
  dragging('pan the timeline', '.timeline__scroll', { across: 0.6, down: 40, stride: -10 }),
  wheeling('zoom the timeline in and out'),
  ...toggling('type'),
  ...toggling('place'),
  ...toggling('right'),
  dragging('drag a window', '.overview svg', { across: 0.3, down: 10, stride: 8 }, 'there'),
  dragging('slide the window', '.overview svg', { across: 0.4, down: 10, stride: 8 }),
  dragging('scrub the moment, within a window', '.moment-track', { across: 0.3, stride: 10 }),
  ...toggling('type', ', within a window'),
]

interface Where {
  /** Part of the element's width. */
  readonly across: number
  /** CSS pixels from its top; its middle where not given. */
  readonly down?: number
  readonly stride: number
}

/** There and back, or only there with twice the way. */
function dragging(name: string, selector: string, { across, down, stride }: Where, way = 'there and back'): AppGesture {
  return {
    name,
    async prepare(page) {
      const box = await boxOf(page, selector)
      const x = box.x + box.width * across
      const y = box.y + (down ?? box.height / 2)
      const path =
        way === 'there'
          ? Array.from({ length: FRAMES }, (_, frame) => x + stride * (frame + 1))
          : dragPath({ x, y, stride, frames: FRAMES })
      await page.mouse.move(x, y)
      return async () => {
        await page.mouse.down()
        for (const at of path) await paced(() => page.mouse.move(at, y))
        await page.waitForTimeout(HOLD)
        await page.mouse.up()
      }
    },
  }
}

function wheeling(name: string): AppGesture {
  return {
    name,
    async prepare(page) {
      const box = await boxOf(page, '.timeline__plot')
      await page.mouse.move(box.x + box.width / 2, box.y + 40)
      return async () => {
        for (let turn = 0; turn < FRAMES; turn++) {
          await paced(() => page.mouse.wheel(0, turn < FRAMES / 2 ? -60 : 60))
        }
      }
    },
  }
}

/** Choose the first value of a facet, and leave it again. */
function toggling(facet: string, when = ''): readonly AppGesture[] {
  return ['choose', 'leave'].map((what) => ({
    name: `${what} a ${facet}${when}`,
    async prepare(page) {
      const wanted = what === 'choose' ? '[data-chosen=none]' : '[data-chosen=all]'
      const box = await boxOf(page, `[data-facet=${facet}] .option-row${wanted}:not([data-idle]) input`)
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      await page.mouse.move(x, y)
      return async () => {
        await page.mouse.down()
        await page.mouse.up()
      }
    },
  }))
}

async function paced(move: () => Promise<void>): Promise<void> {
  const sent = performance.now()
  await move()
  const left = FRAME - (performance.now() - sent)
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left))
}

/** Where an element is, scrolled into view. */
export function boxOf(page: Page, selector: string): Promise<Box> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted)
    if (!element) throw new Error(`nothing on the page is ${wanted}`)
    element.scrollIntoView({ block: 'nearest' })
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x, y, width, height }
  }, selector)
}
