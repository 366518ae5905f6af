import { browserLaunch } from '../../src/workshop/browser.ts'
import { expect, open, test } from './attest.ts'

test.use({ launchOptions: browserLaunch(['--disable-3d-apis']) })

test('without WebGL the map becomes a list of places with the same counts and filters; the rest lives', async ({
  page,
}) => {
  await open(page)
  const map = page.getByRole('region', { name: 'Map' })
  const almaty = map.getByRole('button', { name: /^Almaty/ })
  await expect(almaty).toBeVisible()
  await almaty.click()
  await expect(page).toHaveURL(/place=almaty/)
  await expect(page.getByRole('listbox', { name: 'Events in time order' }).getByRole('option').first()).toBeVisible()
})
