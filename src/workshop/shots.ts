import { mkdirSync, rmSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { browserLaunch } from './browser.ts'
import { writeContactSheet } from './contact-sheet.ts'

/**
 * npm run shots [state …]: pictures of the main states at three sizes, light and dark, into shots/ (git-ignored).
 * Needs a build (npm run build). For looking at, not for comparing.
 * npm run shots maps: the map alone instead, from zoom 3 to zoom 8 in three languages, each at every size, light and dark; and sheets/,
 * where those of one size, theme and language lie side by side.
 */
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]
const THEMES = ['light', 'dark'] as const

interface State {
  readonly name: string
  readonly search: string
  /** Something to do before the picture is taken. */
  readonly act?: (page: Page) => Promise<unknown>
  readonly noWebgl?: boolean
  /** Only this of the page. */
  readonly part?: string
  /** Pictures with the same are laid on one sheet. */
  readonly sheet?: string
}

const STATES: readonly State[] = [
  { name: 'start', search: '' },
  { name: 'selected', search: '?event=9-opposition-movement-banned' },
  { name: 'moment', search: '?at=2018-05-10' },
  { name: 'city', search: '?place=almaty' },
  { name: 'window', search: '?from=2018-03-01&to=2019-03-31&right=assembly' },
  { name: 'table', search: '?panel=table' },
  { name: 'people', search: '?panel=people&person=p060,p030,p032' },
  { name: 'nothing', search: '?place=strasbourg&type=hunger_strike' },
  { name: 'no-webgl', search: '', noWebgl: true },
  {
    name: 'filters-sheet',
    search: '',
    act: async (page) => {
      const button = page.locator('.workspace__foot').getByRole('button', { name: 'Filters' })
      if (await button.isVisible()) await button.click()
    },
  },
  {
    name: 'document-sheet',
    search: '?event=9-opposition-movement-banned',
    act: async (page) => {
      const button = page.locator('.workspace__foot').getByRole('button', { name: 'Document and lists' })
      if (await button.isVisible()) await button.click()
    },
  },
  {
    name: 'failed',
    search: '',
    act: async (page) => {
      await page.route('**/data/dataset.json', (route) => route.fulfill({ status: 404, body: '' }))
      await page.reload()
      await page.getByRole('alert').waitFor()
    },
  },
]

/** Latitude/longitude, in the order of the address: far out all of the country, nearer three corners of it. */
const LOOKS: readonly (readonly [zoom: number, name: string, centre: string])[] = [
  [3, 'all', '48/66'],
  [4, 'all', '48/66'],
  ...[5, 6, 7, 8].flatMap((zoom) => [
    [zoom, 'south-east', '43.5/76.5'] as const,
    [zoom, 'west', '44/52'] as const,
    [zoom, 'north', '51/72'] as const,
  ]),
]

const MAPS: readonly State[] = ['en', 'ru', 'kk'].flatMap((language) =>
  LOOKS.map(([zoom, name, centre]) => ({
    name: `map-${language}-${zoom}-${name}`,
    search: `?map=${zoom}/${centre}&lang=${language}`,
    act: (page: Page) => page.locator('.map-view[data-status="ready"]').waitFor(),
    part: '.map-view',
    sheet: language,
  })),
)

const WIDE_SHEET = { columns: 2, width: 760 }
const NARROW_SHEET = { columns: 4, width: 390 }

const wanted = process.argv.slice(2)
const states = wanted.includes('maps')
  ? MAPS
  : STATES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
rmSync('shots', { recursive: true, force: true })
mkdirSync('shots')

const server = await preview({ preview: { port: 4180, strictPort: false } })
const url = server.resolvedUrls?.local[0]
if (!url) throw new Error('vite preview gave no address')

for (const noWebgl of [false, true]) {
  const group = states.filter((state) => Boolean(state.noWebgl) === noWebgl)
  if (group.length === 0) continue
  const browser = await chromium.launch(browserLaunch(noWebgl ? ['--disable-3d-apis'] : []))
  for (const viewport of SIZES) {
    for (const colorScheme of THEMES) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
      const sheets = new Map<string, string[]>()
      let page = await context.newPage()
      for (const { name, search, act, part = 'html', sheet } of group) {
        // the map stands already and only moves: its code and tiles are not read a hundred times
        if (sheet !== undefined && page.url().startsWith(url)) await goOn(page, search)
        else await page.goto(url + search)
        await page.waitForLoadState('networkidle')
        await act?.(page)
        await page.waitForTimeout(noWebgl ? 500 : 2500)
        const path = `shots/${name}-${viewport.width}x${viewport.height}-${colorScheme}.png`
        await page.locator(part).first().screenshot({ path })
        console.log(path)
        if (sheet !== undefined) sheets.set(sheet, [...(sheets.get(sheet) ?? []), path])
        else {
          await page.close()
          page = await context.newPage()
        }
      }
      for (const [sheet, paths] of sheets) {
        const path = `shots/sheets/${sheet}-${viewport.width}x${viewport.height}-${colorScheme}.png`
        await writeContactSheet(context, paths, path, viewport.width < 500 ? NARROW_SHEET : WIDE_SHEET)
        console.log(path)
      }
      await context.close()
    }
  }
  await browser.close()
}
await server.close()

/** As if another link of the history had been chosen. */
async function goOn(page: Page, search: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, search)
}
