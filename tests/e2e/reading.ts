import type { Page } from '@playwright/test'
import { expect } from './attest.ts'

/** Turn the wheel over the document until a paragraph stands under the eye, as a person reading would. */
export async function readTo(page: Page, number: number) {
  const paragraph = page.locator(`[data-paragraph="${number}"]`)
  const scroller = page.locator('.panel-tabs__body')
  const distance = async () => {
    const [box, frame] = [await paragraph.boundingBox(), await scroller.boundingBox()]
    if (!box || !frame) throw new Error(`no paragraph ${number}`)
    return box.y - (frame.y + frame.height * 0.2)
  }
  await scroller.hover()
  for (let turn = 0; turn < 40; turn++) {
    const before = await distance()
    if (Math.abs(before) < 30) return
    await page.mouse.wheel(0, before)
    // a slow machine scrolls late: a second turn before the first has moved would overshoot
    await expect.poll(distance).not.toBe(before)
    await page.waitForTimeout(150)
  }
  throw new Error(`paragraph ${number} was not reached`)
}
