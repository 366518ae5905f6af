import { dataset, expect, markedText, open, test } from './attest.ts'

/** The promise of the project: every claim opens at its words. */
test('every record’s quotes are marked in the document at exactly their words', async ({ page }) => {
  test.setTimeout(1_200_000)
  await open(page)
  const wrong: string[] = []
  for (const record of dataset.events) {
    await page.evaluate((id) => {
      history.pushState({}, '', `?event=${id}`)
      dispatchEvent(new PopStateEvent('popstate', { state: {} }))
    }, record.id)
    const selected = page.locator(`mark[data-record~="${record.id}"]`).first()
    await expect(selected).toBeVisible()
    for (const { paragraph, quote } of record.source) {
      const marked = await page
        .locator(`[data-paragraph="${paragraph}"] mark[data-record~="${record.id}"]`)
        .evaluateAll((marks) => marks.map((mark) => mark.textContent).join(''))
      const quotes = record.source.filter((other) => other.paragraph === paragraph)
      if (quotes.length === 1 ? marked !== quote : !marked.includes(quote))
        wrong.push(`${record.id} ¶${paragraph}: ${marked}`)
    }
  }
  expect(wrong).toEqual([])
})

test('a record’s link opens the document at its words, in view', async ({ page }) => {
  await open(page, '?event=52-zhanaozen-shooting')
  const mark = page.locator('[data-paragraph="52"] mark[data-record~="52-zhanaozen-shooting"]').first()
  await expect(mark).toBeInViewport()
  expect(await markedText(page, '52-zhanaozen-shooting')).toContain(
    'On 16 December 2011, in Zhanaozen the police dispersed',
  )
})
