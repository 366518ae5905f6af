import type { Page } from '@playwright/test'
import { browserLaunch } from '../../src/workshop/browser.ts'
import type { CompiledRecord } from '../../src/model/compiled.ts'
import { dataset, eventById, expect, open, test } from './attest.ts'

// the map is not asked about here
test.use({ launchOptions: browserLaunch(['--disable-3d-apis']) })

const KINDS = ['event', 'statistic', 'recommendation'] as const

/** The words of each paragraph that a record quotes, as the data says: paragraph and text, in the document's order. */
function quotedWords({ source }: CompiledRecord): string[] {
  const numbers = [...new Set(source.map(({ paragraph }) => paragraph))].toSorted((a, b) => a - b)
  return numbers.map((number) => {
    const text = Array.from(dataset.sources[0]?.paragraphs.find((paragraph) => paragraph.number === number)?.text ?? '')
    const quoted = source.filter(({ paragraph }) => paragraph === number).map(({ selector }) => selector.refinedBy[1])
    return `¶${number} ${text.filter((_, at) => quoted.some(({ start, end }) => at >= start && at < end)).join('')}`
  })
}

/** Open a record's link; the words marked for it then, by paragraph. One call a record: there are hundreds. */
function markedWords(page: Page, id: string): Promise<string[]> {
  return page.evaluate(async (record) => {
    history.pushState({}, '', `?event=${record}`)
    dispatchEvent(new PopStateEvent('popstate', { state: {} }))
    const own = `mark.quote__mark--selected[data-record="${record}"]`
    while (!document.querySelector(own)) await new Promise((look) => setTimeout(look, 20))
    const words = new Map<string, string>()
    for (const mark of document.querySelectorAll('mark.quote__mark--selected')) {
      const number = mark.closest('[data-paragraph]')?.getAttribute('data-paragraph') ?? ''
      words.set(number, (words.get(number) ?? '') + mark.textContent)
    }
    return Array.from(words, ([number, text]) => `¶${number} ${text}`)
  }, id)
}

/** The promise of the project: every claim opens at its words. */
test('every record’s link marks exactly its words, in every paragraph it quotes and in no other', async ({ page }) => {
  test.setTimeout(600_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  for (const kind of KINDS) expect(dataset.events.filter((each) => each.record_kind === kind).length).toBeGreaterThan(9)
  const wrong: unknown[] = []
  for (const record of dataset.events) {
    const marked = await markedWords(page, record.id)
    const expected = quotedWords(record)
    if (JSON.stringify(marked) !== JSON.stringify(expected)) wrong.push({ id: record.id, marked, expected })
  }
  expect(wrong).toEqual([])
})

for (const id of ['52-zhanaozen-shooting', '40-share-of-convictions', '57-release-per-wgad-opinion']) {
  test(`a link that is opened brings its words into view: ${id}`, async ({ page }) => {
    await open(page, `?event=${id}`)
    const { paragraph } = eventById(id).source[0] ?? {}
    const words = page.locator(`[data-paragraph="${paragraph}"] mark.quote__mark--selected[data-record="${id}"]`)
    await expect(words.first()).toBeInViewport()
    await expect(page.locator(`[data-card="${id}"]`)).toBeAttached()
  })
}
