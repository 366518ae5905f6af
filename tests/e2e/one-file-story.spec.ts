import { expect, test } from '@playwright/test'
import { plainText } from '../../src/story/story-text.ts'
import { browserLaunch } from '../../src/workshop/browser.ts'
import { dataset } from './attest.ts'
import { openFile } from './one-file.ts'

// the file's map has a test of its own; three of them, drawn in software, would take minutes
test.use({ launchOptions: browserLaunch(['--disable-3d-apis']), viewport: { width: 1280, height: 720 } })

test('from disk and offline, a whole story is told with the speaker’s window beside it', async ({ page }) => {
  const story = (dataset.stories ?? [])[0]
  if (!story) throw new Error('no story in the dataset')
  const { steps } = story
  const wrongs = await openFile(page, '')
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  const [speaker] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: `Present “${story.title}” with the speaker’s window beside it` }).click(),
  ])
  const linked = () => expect(speaker.getByText('The room’s window follows.')).toBeVisible()
  /** The room sees the step; the speaker has it as a picture, marked in the list, with its notes and the step to come. */
  const expectBoth = async (number: number) => {
    const title = steps[number - 1]?.title ?? 'no such step'
    const next = steps[number]?.title
    await expect(page.locator('.stage-caption h2')).toHaveText(title)
    await expect(speaker.locator('.speaker-steps [aria-current]')).toHaveText(`${number}${title}`)
    await expect(speaker.locator('.speaker-picture .stage-caption h2')).toHaveText(
      next === undefined ? [title] : [title, next],
    )
    const notes = plainText(steps[number - 1]?.notes ?? []).split('\n')
    await expect(speaker.locator('.speaker__notes .story-text :is(p, li)')).toHaveText(notes)
  }
  await linked()
  await expectBoth(1)
  for (let number = 2; number <= steps.length; number++) {
    if (number % 2 === 0) await speaker.getByRole('button', { name: 'Next' }).click()
    else await page.keyboard.press('PageDown')
    await expectBoth(number)
    if (number === 4) await speaker.reload()
    if (number === 6) await page.reload()
    if (number === 4 || number === 6) {
      await linked()
      await expectBoth(number)
    }
  }
  await page.keyboard.press('PageUp')
  await expectBoth(steps.length - 1)
  await speaker.keyboard.press('1')
  await expectBoth(1)
  expect(wrongs()).toEqual([])
})

test('from disk and offline, a story composed there is presented with the speaker’s window, survives a reload, and is handed out', async ({
  page,
}) => {
  const wrongs = await openFile(page, '#?section=I')
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await page.getByRole('button', { name: 'Compose a story', exact: true }).click()
  const composer = page.getByRole('region', { name: 'Compose a story' })
  await composer.getByLabel('Title').fill('From a stick')
  for (const heading of ['First', 'Second']) {
    await page.getByRole('button', { name: 'Add this view as a step' }).click()
    await composer.getByLabel('Heading').fill(heading)
  }
  await composer.getByLabel('Speaker’s notes').fill('Say it slowly.')

  await composer.getByRole('button', { name: 'Handout', exact: true }).click()
  const handout = page.getByRole('dialog', { name: 'Handout' })
  await expect(handout.getByRole('heading', { level: 1, name: 'From a stick' })).toBeVisible()
  await expect(handout.getByRole('heading', { level: 2, name: 'Second' })).toBeVisible()
  await page.keyboard.press('Escape')

  const [speaker] = await Promise.all([
    page.waitForEvent('popup'),
    composer.getByRole('button', { name: 'With speaker’s window' }).click(),
  ])
  const shown = page.locator('.stage-caption h2')
  await expect(shown).toHaveText('First')
  await speaker.getByRole('button', { name: 'Next' }).click()
  await expect(shown).toHaveText('Second')
  await expect(speaker.getByText('Say it slowly.')).toBeVisible()
  await page.reload()
  await expect(shown).toHaveText('Second')
  expect(wrongs()).toEqual([])
})
