import { expect, open, test } from './attest.ts'

test.use({ viewport: { width: 1280, height: 720 } })

const PLACES = 'almaty,astana,aktau,shymkent,zhanaozen,oral,pavlodar,atyrau,aktobe,petropavl,semey,karaganda'

test('however many filters, map and document keep their room, and every chip is reached by the keyboard', async ({
  page,
}) => {
  await open(page, `?place=${PLACES}&right=expression,liberty&from=2010-01-01&to=2019-03-31`)
  const height = async (selector: string) => (await page.locator(selector).boundingBox())?.height ?? 0
  expect(await height('.workspace__map')).toBeGreaterThanOrEqual(224)
  expect(await height('.workspace__panel')).toBeGreaterThanOrEqual(224)
  expect(await height('.filter-bar')).toBeLessThan(110)
  // the timeline is not pushed out of the window for it
  const timeline = await page.locator('.workspace__timeline').boundingBox()
  expect((timeline?.y ?? 0) + (timeline?.height ?? 0)).toBeLessThanOrEqual(721)
  await expect(page.locator('.filter-bar__count')).toBeInViewport({ ratio: 1 })

  // and without need nothing scrolls but the views
  const spare = await page.locator('.workspace').evaluate((all) => all.scrollHeight - all.clientHeight)
  expect(spare).toBeLessThanOrEqual(0)

  const chips = page.getByRole('list', { name: 'Active filters' }).getByRole('button')
  const count = await chips.count()
  expect(count).toBeGreaterThan(13)
  await chips.first().focus()
  for (let i = 1; i < count; i++) await page.keyboard.press('Tab')
  await expect(chips.last()).toBeFocused()
  await expect(chips.last()).toBeInViewport({ ratio: 1 })
})
