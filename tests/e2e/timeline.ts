import type { Locator, Page } from '@playwright/test'
import { eventById, expect } from './attest.ts'

/** The list box over the canvas: the marks themselves are pixels. */
export const marksOf = (page: Page): Locator => page.getByRole('listbox', { name: 'Events in time order' })

/** The option that stands over an event's mark: there for the active event and its neighbours in time. */
export const optionOf = (page: Page, id: string): Locator => marksOf(page).locator(`[role=option][data-event="${id}"]`)

/** The event is the active one of the list box, and what the timeline says of the event that is pointed at is of it. */
export async function timelinePoints(page: Page, id: string): Promise<void> {
  const mark = await optionOf(page, id).getAttribute('id')
  await expect(marksOf(page)).toHaveAttribute('aria-activedescendant', mark ?? 'no such option')
  await expect(page.locator('.timeline-tooltip')).toContainText(eventById(id).title)
}

/** Press the mouse on an event's mark, which must be active or a neighbour of it. */
export async function clickMark(page: Page, id: string): Promise<void> {
  await optionOf(page, id).scrollIntoViewIfNeeded()
  const box = await optionOf(page, id).boundingBox()
  if (!box) throw new Error(`${id} has no place on the timeline`)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

/** Days shown, as the link says them; null while it says none. */
export function spanOf(page: Page): { readonly from: string; readonly to: string; readonly days: number } | null {
  const [, from, to] = /span=(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)/.exec(page.url()) ?? []
  return from && to ? { from, to, days: (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1 } : null
}

/** Days from `…` to `…` shown, once the link says other ones than `before`. */
export async function nextSpan(page: Page, before: string | null = null) {
  await expect(page).toHaveURL(/span=/)
  await expect.poll(() => spanOf(page)?.from !== before || before === null).toBe(true)
  const span = spanOf(page)
  if (!span) throw new Error('the link says no span')
  return span
}

/** Middle of the part of the lanes that shows. */
export async function middleOfLanes(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator('.timeline__scroll').boundingBox()
  if (!box) throw new Error('the lanes have no box')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Move the mouse along the last line of a lane until it is over a chip; false where there is none. */
export async function pointAtChip(page: Page, lane: string): Promise<boolean> {
  const marks = await marksOf(page).boundingBox()
  const name = page.locator('.lane-labels li').filter({ hasText: lane })
  const label = await name.boundingBox()
  if (!marks || !label) throw new Error(`no lane ${lane}`)
  const y = label.y + label.height - 8.5
  for (let x = marks.x + 6; x < marks.x + marks.width; x += 14) {
    await page.mouse.move(x, y)
    if ((await marksOf(page).getAttribute('data-over')) === 'chip') return true
  }
  return false
}

/** Pixels of the lanes' canvas on which anything is drawn. */
export function drawnPixels(page: Page): Promise<number> {
  return page.locator('.lanes__canvas').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return 0
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
    let drawn = 0
    for (let alpha = 3; alpha < data.length; alpha += 4) if ((data[alpha] ?? 0) > 0) drawn += 1
    return drawn
  })
}

/** Of the pixels drawn on a canvas, the share that is dark: hardly lighter than black. */
export function darkShare(canvas: Locator): Promise<number> {
  return canvas.evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) return NaN
    const { data } = element.getContext('2d')?.getImageData(0, 0, element.width, element.height) ?? { data: [] }
    let drawn = 0
    let dark = 0
    for (let at = 0; at < data.length; at += 4) {
      if ((data[at + 3] ?? 0) < 128) continue
      drawn += 1
      if (Math.max(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) < 70) dark += 1
    }
    return dark / drawn
  })
}
