import { browserLaunch } from '../../src/workshop/browser.ts'
import { open, test } from './attest.ts'
import { expectLanes } from './pictures.ts'

// the map is not asked about here, and software WebGL takes more of the machine than all the rest
test.use({ launchOptions: browserLaunch(['--disable-3d-apis']) })

/** Every drawing rule, in states of the real submission. */
const STATES = {
  opening: '',
  'all-years': '?span=2007-01-01..2019-12-31',
  'one-year': '?span=2018-01-01..2018-12-31',
  'two-months': '?span=2019-02-01..2019-03-31',
  'two-weeks': '?span=2018-05-05..2018-05-18',
  moment: '?at=2018-05-10',
  window: '?from=2018-05-01&to=2018-07-31',
  aggregate: '?span=2018-01-01..2019-06-30&event=13-six-rallies',
  'by-person': '?lanes=person',
  dark: '?theme=dark&span=2018-01-01..2019-06-30',
}

for (const [name, search] of Object.entries(STATES)) {
  test(`the lanes as they were: ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await open(page, search)
    await expectLanes(page, name)
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  for (const [name, search] of Object.entries({ phone: '', 'phone-by-right': '?lanes=right' })) {
    test(`the lanes as they were: ${name}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await open(page, search)
      // out from under the bar at the foot
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
      await expectLanes(page, name)
    })
  }
})
