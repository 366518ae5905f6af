import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { parseStory } from '../../src/story/parse-story.ts'
import { browserLaunch } from '../../src/workshop/browser.ts'
import { dataset, eventById, expect, open, test } from './attest.ts'

// the map has tests of its own; without it, a view takes seconds
test.use({
  launchOptions: browserLaunch(['--disable-3d-apis']),
  viewport: { width: 1280, height: 720 },
  contextOptions: { reducedMotion: 'reduce' },
})

const [story] = dataset.stories ?? []
if (!story) throw new Error('no story in the dataset')
const opened = eventById('8-land-protests')

const composer = (page: Page) => page.getByRole('region', { name: 'Compose a story' })
const steps = (page: Page) => composer(page).getByRole('button', { name: /^Edit step/ })
const said = (page: Page) => page.locator('.compose-bar__said')

async function compose(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await page.getByRole('button', { name: 'Compose a story', exact: true }).click()
  await expect(composer(page)).toBeVisible()
}

/** Once given back by Escape, once dropped, and undone. The list is as it was. */
async function dragFirstBelowSecond(page: Page): Promise<void> {
  const first = steps(page).first()
  if ((await first.getAttribute('aria-expanded')) === 'true') await first.click()
  const names = async () =>
    Promise.all((await steps(page).all()).map(async (step) => (await step.getAttribute('aria-label')) ?? ''))
  const before = await names()
  const title = /^Edit step 1: (.+)$/.exec(before[0] ?? '')?.[1] ?? ''
  const rows = composer(page).locator('.compose-steps > li')
  const lift = async () => {
    await rows.nth(1).scrollIntoViewIfNeeded()
    await rows.first().locator('[data-grip]').hover()
    await page.mouse.down()
    const below = await rows.nth(1).boundingBox()
    if (!below) throw new Error('the second step is not in sight')
    await page.mouse.move(below.x + 20, below.y + below.height - 5, { steps: 4 })
    await expect(rows.nth(2)).toHaveAttribute('data-landing', 'above')
  }
  await lift()
  await page.keyboard.press('Escape')
  await expect(rows.nth(2)).not.toHaveAttribute('data-landing')
  await page.mouse.up()
  expect(await names()).toEqual(before)
  await lift()
  await page.mouse.up()
  await expect(said(page)).toHaveText('Now step 2 of 3.')
  await expect(steps(page).nth(1)).toHaveAccessibleName(`Edit step 2: ${title}`)
  await expect(steps(page).nth(1)).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(first).toHaveAccessibleName(`Edit step 1: ${title}`)
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([])
}

test('three views become a story that is ordered, saved, opened again and presented', async ({ page }) => {
  await open(page, `?section=I&event=${opened.id}`)
  await compose(page)
  await expectAccessible(page)
  await composer(page).getByLabel('Title').fill('Three views')

  await page.getByRole('button', { name: 'Add this view as a step' }).click()
  await expect(said(page)).toHaveText(`Step 1 added: ${opened.title}.`)
  await page.getByRole('tab', { name: 'Table' }).click()
  await page.keyboard.press('a')
  await page.getByRole('button', { name: 'Add this view as a step' }).click()
  await page.getByRole('tab', { name: 'Story (3)' }).click()
  await expect(steps(page)).toHaveCount(3)

  // the newest has its fields open; what it lacks is said beside them
  await expect(composer(page).getByLabel('Heading')).toHaveValue(opened.title)
  await composer(page).getByLabel('Heading').fill('The last')
  await composer(page).getByLabel('Caption').fill('Then 1,777 people came (¶8).')
  await expect(composer(page).getByText('“1,777” is no figure of its events and no count of them.')).toBeVisible()
  await composer(page).getByLabel('Caption').fill('They met **peacefully** (¶8).')
  const asRead = composer(page).getByRole('figure', { includeHidden: true })
  await expect(asRead.locator('strong')).toHaveText('peacefully')
  await expect(asRead.locator('.story-text')).toHaveText('They met peacefully (¶8).')
  await expect(composer(page).getByText('is no figure')).toHaveCount(0)
  await composer(page).getByLabel('Speaker’s notes').fill('Say it slowly.')
  await expectAccessible(page)

  await composer(page).getByRole('button', { name: 'Move step 3 up' }).click()
  await composer(page).getByRole('button', { name: 'Move step 2 up' }).click()
  await expect(steps(page).first()).toHaveAccessibleName('Edit step 1: The last')
  await expect(composer(page).getByRole('button', { name: 'Move step 1 up' })).toBeFocused()
  await composer(page).getByRole('button', { name: 'Move step 3 up' }).focus()
  await page.keyboard.press('Control+z')
  await expect(steps(page).nth(1)).toHaveAccessibleName('Edit step 2: The last')
  await page.keyboard.press('Control+Shift+z')
  await expect(steps(page).first()).toHaveAccessibleName('Edit step 1: The last')
  await composer(page).getByRole('button', { name: 'Remove step 1' }).click()
  await expect(steps(page)).toHaveCount(2)
  await expect(steps(page).first()).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(steps(page)).toHaveCount(3)
  await dragFirstBelowSecond(page)

  const downloaded = page.waitForEvent('download')
  await composer(page).getByRole('button', { name: 'Save to a file' }).click()
  const file = await downloaded
  expect(file.suggestedFilename()).toBe('story.md')
  const path = await file.path()
  const read = parseStory(readFileSync(path, 'utf8'))
  expect(read.problems).toEqual([])
  expect(read.story?.steps.map(({ title, view, events }) => [title, view, events])).toEqual(
    ['The last', opened.title, opened.title].map((title) => [title, `section=I&event=${opened.id}`, [opened.id]]),
  )

  await composer(page).getByText('Begin anew').click()
  await composer(page).getByRole('button', { name: 'An empty story' }).click()
  await expect(steps(page)).toHaveCount(0)
  await composer(page).locator('input[type=file]').setInputFiles(path)
  await expect(steps(page)).toHaveCount(3)
  await expect(composer(page).getByLabel('Title')).toHaveValue('Three views')

  const speaker = page.waitForEvent('popup')
  await composer(page).getByRole('button', { name: 'With speaker’s window' }).click()
  const room = page.locator('.stage-caption').getByRole('heading', { name: 'The last', exact: true })
  await expect(room).toBeVisible()
  await expect(page).not.toHaveURL(/Three|last/)
  const notes = await speaker
  await expect(notes.getByText('Say it slowly.')).toBeVisible()
  // the speaker's window has kept what no address holds
  await page.reload()
  await expect(room).toBeVisible()
  await notes.close()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('banner')).toBeVisible()
})

test('nothing is lost by accident, and nothing is kept unasked', async ({ page }) => {
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  const kept = () => page.evaluate(() => Object.keys(localStorage))
  await open(page)
  await compose(page)
  await page.reload()
  expect(asked).toEqual([])

  await compose(page)
  await composer(page).getByRole('button', { name: story.title }).click()
  await expect(steps(page)).toHaveCount(story.steps.length)
  expect(await kept()).toEqual([])
  await page.reload()
  expect(asked).toEqual(['beforeunload'])

  await compose(page)
  await composer(page).getByRole('button', { name: story.title }).click()
  await composer(page).getByLabel('Keep it on this device').check()
  await page.reload()
  expect(asked).toHaveLength(1)
  await page.getByRole('button', { name: 'Go on with it' }).click()
  await expect(steps(page)).toHaveCount(story.steps.length)
  await composer(page).getByLabel('Keep it on this device').uncheck()
  expect(await kept()).toEqual([])

  // a file with mistakes changes nothing, and what could be read is offered
  await composer(page)
    .locator('input[type=file]')
    .setInputFiles({
      name: 'broken.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('# No head\n\n## A step\n\nWords.\n'),
    })
  const dialog = page.getByRole('dialog', { name: 'This file has mistakes' })
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Leave it' }).click()
  await expect(steps(page)).toHaveCount(story.steps.length)

  // and what is no story is said to be none
  await composer(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'square.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]) })
  await expect(said(page)).toHaveText('This is not a story file: square.png. Nothing here has changed.')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('two windows keep one story, and neither loses what the other has written', async ({ page, context }) => {
  const title = (of: Page) => composer(of).getByLabel('Title', { exact: true })
  const keep = (of: Page) => composer(of).getByLabel('Keep it on this device')
  const kept = () => page.evaluate(() => Object.values(localStorage).join(''))
  await open(page)
  await compose(page)
  await title(page).fill('First')
  await keep(page).check()

  const other = await context.newPage()
  await open(other)
  const offer = other.getByRole('region', { name: 'A story that was being composed is kept on this device.' })
  await expect(offer).toBeVisible()
  // what is offered is what is kept when it is taken
  await title(page).fill('First, and more')
  await offer.getByRole('button', { name: 'Go on with it' }).click()
  await expect(title(other)).toHaveValue('First, and more')
  await expect(keep(page)).toBeChecked()

  await title(other).fill('Second')
  await expect(keep(page)).not.toBeChecked()
  await title(page).fill('Third')
  expect(await kept()).toContain('"Second"')
  const newer = page.getByRole('region', { name: 'Another window has changed the story' })
  await newer.getByRole('button', { name: 'Go on with it' }).click()
  await expect(title(page)).toHaveValue('Second')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(title(page)).toHaveValue('Third')
  expect(await kept()).toContain('"Third"')

  await other.getByRole('region', { name: 'Another window' }).getByRole('button', { name: 'Go on with it' }).click()
  await expect(title(other)).toHaveValue('Third')
  await keep(other).uncheck()
  await expect(keep(page)).not.toBeChecked()
  await expect(composer(page).getByText('Another window has turned this off')).toBeVisible()
  await title(page).fill('Fourth')
  expect(await kept()).toBe('')
})
