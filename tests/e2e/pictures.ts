import type { Page } from '@playwright/test'
import { systemChromium } from '../../src/workshop/browser.ts'
import { expect } from './attest.ts'
import { drawnPixels } from './timeline.ts'

/** The version of Debian's Chromium that took the pictures. */
const TAKEN_BY = '156'

/** The lanes look as in pictures/<name>.png; in a browser other than that which took it, they are at least not blank. */
export async function expectLanes(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const isSame = systemChromium() !== null && page.context().browser()?.version().split('.')[0] === TAKEN_BY
  if (isSame) await expect(page.locator('.timeline__scroll')).toHaveScreenshot(`${name}.png`)
  // only after the picture: a canvas that has been read is drawn without the graphics card from then on
  await expect.poll(() => drawnPixels(page)).toBeGreaterThan(2000)
}
