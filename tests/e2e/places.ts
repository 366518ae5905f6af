import { expect, type Locator, type Page } from '@playwright/test'

/** The list box over the map's symbols: the symbols themselves are pixels. */
export const placesOf = (page: Page): Locator => page.getByRole('listbox', { name: 'Places with events' })

/** The option that stands over a place's symbol: there for the active place, its neighbours, and those of the event pointed at. */
export const placeOption = (page: Page, id: string): Locator =>
  placesOf(page).locator(`[role=option][data-place="${id}"]`)

/** Walk to a place by its name, as typed; its option then lies over its symbol. */
export async function walkToPlace(page: Page, id: string, name: string): Promise<void> {
  await expect(placesOf(page).getByRole('option').first()).toHaveAttribute('style', /left/)
  await placesOf(page).focus()
  // on a slow machine the letters may come so far apart that each begins a new word
  await expect(async () => {
    await page.keyboard.type(name)
    await expect(placesOf(page)).toHaveAttribute('aria-activedescendant', `place-${id}`, { timeout: 2000 })
  }).toPass()
  await expect(placeOption(page, id)).toHaveAttribute('style', /left/)
}

/** Middle of a place's symbol; the keyboard has left the list again. */
export async function symbolPoint(page: Page, id: string, name: string) {
  await walkToPlace(page, id, name)
  const box = await placeOption(page, id).boundingBox()
  if (!box) throw new Error(`${id} has no symbol in sight`)
  await placesOf(page).blur()
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The panel beside a symbol. */
export const panelOf = (page: Page, title: string): Locator => page.getByRole('region', { name: title, exact: true })
