import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { linkedParagraphs } from '../../src/story/story-text.ts'
import { dataset, eventById, expect, open, test } from './attest.ts'

async function openHandout(page: Page, search = ''): Promise<Locator> {
  await open(page, search)
  await page.getByRole('button', { name: 'Take away' }).click()
  await page.getByRole('button', { name: 'Open the handout' }).click()
  const dialog = page.getByRole('dialog', { name: 'Handout' })
  await expect(dialog.locator('.handout__event').first()).toBeVisible()
  return dialog
}

/** Pages of the print as text with single spaces, and the size of the first in points. */
async function printed(page: Page) {
  const bytes = await page.pdf({ preferCSSPageSize: true })
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(pdf)
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view
  return { pages: text.map(plain), width: Math.round(width), height: Math.round(height) }
}

/**
 * Lines broken by print, and the spaces that a PDF leaves out or puts in, say nothing. The serif face has one glyph for the
 * apostrophe and for the letter U+02BC, and a PDF names the glyph.
 */
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').replaceAll('\u02bc', '’')

const story = dataset.stories?.[0]
if (!story) throw new Error('the data has no story')
const told = story.steps.flatMap((step) => step.events.map(eventById))

for (const [paper, width, height] of [
  ['A4', 595, 842],
  ['Letter', 612, 792],
] as const) {
  test(`a story printed on ${paper}: title page, every quote, index, sources, page numbers`, async ({ page }) => {
    const dialog = await openHandout(page)
    await dialog.getByLabel('Paper').selectOption(paper)
    const print = await printed(page)
    expect([print.width, print.height]).toEqual([width, height])
    const { pages } = print
    // title, contents, a step at least a page, index
    expect(pages.length).toBeGreaterThan(story.steps.length + 3)
    for (const [index, text] of pages.entries()) expect(text).toContain(`${index + 1}/${pages.length}`)

    const [title = ''] = pages
    for (const words of [story.title, story.summary, dataset.data_version, 'Facts as of', 'CC BY 4.0']) {
      expect(title).toContain(plain(words))
    }
    // a quote may run over the foot of a page, where its number and the head of the next stand
    const whole = pages.join('')
    for (const { source, title: name } of told) {
      expect(whole).toContain(plain(name))
      for (const { quote, paragraph } of source) expect(whole).toContain(plain(`“${quote}” ¶${paragraph}`))
    }
    for (const step of story.steps) expect(whole).toContain(plain(step.title))
    // its address opens it, and what is asked for stands in it word for word
    expect(title).toContain(`handout=${story.id}`)
    const asked = new Set(linkedParagraphs(story.steps.at(-1)?.caption ?? []))
    const recommendations = dataset.events.filter(
      ({ record_kind, source }) =>
        record_kind === 'recommendation' && source.some(({ paragraph }) => asked.has(paragraph)),
    )
    expect(recommendations.length).toBeGreaterThan(0)
    for (const { source } of recommendations) expect(whole).toContain(plain(`“${source[0]?.quote ?? 'none'}”`))

    const back = pages.slice(pages.findIndex((text) => text.includes('Stepinbold'))).join('')
    for (const { persons, places } of told) {
      for (const { person } of persons) expect(back).toContain(plain(nameOf(person)))
      for (const { place } of places) {
        expect(back).toContain(plain(dataset.places.find(({ id }) => id === place)?.name.en ?? place))
      }
    }
    const cited = told.flatMap((record) => [...record.date_evidence, ...record.places.flatMap((at) => at.evidence)])
    expect(cited.length).toBeGreaterThan(0)
    for (const { evidence: id } of cited) {
      const evidence = dataset.evidence.find((each) => each.id === id)
      expect(back).toContain(plain(evidence?.url ?? id))
    }
    // of the page behind it, nothing
    expect(whole).not.toContain(plain('Skip to the map'))
    expect(whole).not.toContain(plain('Save as PDF'))
  })
}

test('what passes the filter, printed: the filter in words, all of it, and what is left out', async ({ page }) => {
  const dialog = await openHandout(page, '?place=almaty&from=2016-01-01&to=2018-12-31')
  await dialog.getByLabel('What').selectOption({ label: 'What passes the filter' })
  await expect(dialog.getByText('Events of the submission')).toBeVisible()
  const { pages } = await printed(page)
  expect(pages[0]).toContain(plain('All events in Almaty, between 1 January 2016 and 31 December 2018'))
  const rows = await dialog.locator('.handout__event').count()
  expect(rows).toBeGreaterThan(3)
  expect(pages[0]).toMatch(/\d+leftoutbythefilter/)
  expect(pages.join('')).toContain(
    `${rows}${plain(await dialog.locator('.handout__event h4').last().innerText()).slice(String(rows).length)}`,
  )
})

test('where nothing passes, the handout says so and has no empty parts', async ({ page }) => {
  await open(page, '?place=strasbourg&type=hunger_strike&handout=view')
  const dialog = page.getByRole('dialog', { name: 'Handout' })
  await expect(dialog.getByText('Nothing passes these filters.')).toBeVisible()
  await expect(dialog.locator('.handout figure')).toHaveCount(0)
  const { pages } = await printed(page)
  expect(pages).toHaveLength(1)
})

test('the page’s title, which becomes a file’s name, tells no subject while a handout is open', async ({ page }) => {
  await openHandout(page)
  await expect(page).toHaveTitle(/^Handout, \d+ \w+ \d{4}$/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveTitle('Attest')
})

for (const search of ['', '?place=almaty&from=2016-01-01&to=2018-12-31']) {
  test(`the printed page gives the whole address of its handout: “${search}”`, async ({ page }) => {
    await open(page, search)
    const words = (await page.locator('.page-print').textContent()) ?? ''
    const [address = ''] = /https?:\S+$/.exec(words) ?? []
    expect(address).toMatch(/\?v=1&.*handout=view$/)
    await page.goto(address)
    await expect(page.getByRole('dialog', { name: 'Handout' }).getByText('Events of the submission')).toBeVisible()
  })
}

const ROLE = 'a person of the rallies'

test('a person who may be shown by their role only is nowhere in it by name', async ({ page }) => {
  const [person] = told.flatMap(({ persons }) => persons)
  if (!person) throw new Error('the story names nobody')
  // the build does this with every shipped byte: here only the name that the index and the facts show is told apart
  await page.route('**/data/dataset.json', async (route) => {
    const response = await route.fetch()
    const shipped: typeof dataset = await response.json()
    const people = shipped.people.map((each) =>
      each.id === person.person
        ? { ...each, name: ROLE, role: ROLE, variants: [], display: 'role_only' as const }
        : each,
    )
    await route.fulfill({ response, json: { ...shipped, people } })
  })
  const dialog = await openHandout(page)
  await expect(dialog.locator(`[data-entry="${person.person}"]`)).toContainText(ROLE)
  await expect(dialog.locator(`[data-entry="${person.person}"]`)).not.toContainText(nameOf(person.person))
  for (const facts of await dialog.locator('.facts').allInnerTexts()) expect(facts).not.toContain(nameOf(person.person))
})

test('the keyboard opens it, Escape closes it and gives the focus back; axe finds nothing in it', async ({ page }) => {
  const dialog = await openHandout(page)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).withTags(tags).include('.handout-dialog').analyze()
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes[0]?.html.slice(0, 160) }))).toEqual([])
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Take away' })).toBeFocused()
})

function nameOf(id: string): string {
  return dataset.people.find((person) => person.id === id)?.name ?? id
}

test.describe('on a dark page', () => {
  test.use({ colorScheme: 'dark' })

  test('what is drawn for paper keeps the colours of paper', async ({ page }) => {
    await open(page, '?place=almaty&handout=view')
    const drawn = page.getByRole('dialog', { name: 'Handout' }).locator('.handout svg')
    const words = drawn.locator('text').filter({ hasText: 'Detention' })
    await expect(words.first()).toHaveAttribute('fill', 'rgb(31, 35, 38)')
    const inks = await words.evaluateAll((all) => all.map((text) => text.getAttribute('fill')))
    expect(new Set(inks)).not.toContain('rgb(236, 232, 223)')
  })
})
