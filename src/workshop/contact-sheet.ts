import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { BrowserContext } from '@playwright/test'

/** CSS pixels between two pictures. */
const GAP = 4

export interface SheetLayout {
  readonly columns: number
  /** Of each picture, CSS pixels. */
  readonly width: number
}

/** Lay pictures side by side into one, each with its name. */
export async function writeContactSheet(
  context: BrowserContext,
  paths: readonly string[],
  to: string,
  { columns, width }: SheetLayout,
): Promise<void> {
  const figures = paths.map((path) => {
    const data = readFileSync(path).toString('base64')
    return `<figure><img src="data:image/png;base64,${data}"><figcaption>${basename(path, '.png')}</figcaption></figure>`
  })
  const page = await context.newPage()
  await page.setViewportSize({ width: columns * (width + GAP), height: 400 })
  await page.setContent(
    `<style>
      body { margin: 0; display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: ${GAP}px; background: gray }
      figure { margin: 0 }
      img { display: block; width: 100% }
      figcaption { color: white; font: 12px sans-serif }
    </style>${figures.join('')}`,
  )
  await page.screenshot({ path: to, fullPage: true })
  await page.close()
}
