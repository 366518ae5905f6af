import { AxeBuilder } from '@axe-core/playwright'
import { events, expect, open, test } from './attest.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

test('the copied code shows the view in a frame, which keeps its own state and links back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?place=almaty&panel=table')
  const shown = await page.locator('.filter-bar__count').innerText()
  await page.getByRole('button', { name: 'Take away' }).click()
  await page.getByLabel('Shows').selectOption('Table and timeline')
  await page.getByRole('button', { name: 'Copy code' }).click()
  await expect(page.getByText('Code copied.')).toBeVisible()
  const code = await page.evaluate(() => navigator.clipboard.readText())
  expect(code).toBe(await page.getByLabel('Code of the frame').inputValue())

  // another page of the same site, as the policy allows by default
  const around = new URL('around.html', page.url()).href
  const steps = () => page.evaluate(() => history.length)
  await page.route(around, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Around</title><main>${code}</main>` }),
  )
  await page.goto(around)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('listbox', { name: 'Events in time order' })).toBeVisible()
  await expect(frame.locator('.filter-bar__count')).toHaveText(shown)
  await expect(frame.getByRole('table')).toBeVisible()
  for (const name of ['Take away', 'Copy link']) await expect(frame.getByRole('button', { name })).toHaveCount(0)

  const before = await steps()
  await frame.getByRole('tab', { name: 'Document' }).click()
  await frame
    .getByRole('button', { name: /^Remove / })
    .first()
    .click()
  await expect(frame.locator('.filter-bar__count')).toContainText(`${events.length} of ${events.length}`)
  expect(page.frames()[1]?.url()).toMatch(/\?v=1&embed=panel$/)
  expect([page.url(), await steps()]).toEqual([around, before])

  const [whole] = await Promise.all([
    context.waitForEvent('page'),
    frame.getByRole('link', { name: 'Open in full' }).click(),
  ])
  await expect(whole.getByRole('button', { name: 'Take away' })).toBeVisible()
  expect(await whole.evaluate(() => window.opener)).toBeNull()
})

for (const theme of ['light', 'dark'] as const) {
  for (const [width, search] of [
    [960, '?embed'],
    [480, '?embed&event=9-opposition-movement-banned'],
    [480, '?embed=panel'],
  ] as const) {
    test(`axe finds nothing in a frame: ${search}, ${width} px, ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 })
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await open(page, search)
      await page.waitForLoadState('networkidle')
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
      expect(violations.map(({ id, nodes }) => ({ id, where: nodes[0]?.html.slice(0, 160) }))).toEqual([])
    })
  }
}
