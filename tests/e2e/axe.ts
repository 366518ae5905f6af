import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** A walk through many states takes as long as it takes, milliseconds. */
export const SLOW = 1_200_000

/** The rules that look at colours: all others see the same in both colour schemes. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** axe finds nothing that WCAG 2.2 A or AA forbids, in the light scheme and in the dark: in the page, or in a part of it. */
export async function expectNoViolation(page: Page, part = 'html') {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expectNone(page, new AxeBuilder({ page }).include(part).withRules(COLOURS), 'dark')
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await expectNone(page, new AxeBuilder({ page }).include(part).withTags(TAGS), 'light')
}

async function expectNone(page: Page, axe: AxeBuilder, scheme: string) {
  const { violations: all } = await axe.analyze()
  const violations = await Promise.all(
    all.map(async (violation) => {
      if (violation.id !== 'target-size') return violation
      const isOut = await Promise.all(violation.nodes.map(({ target }) => scrolledUnderBar(page, String(target[0]))))
      return { ...violation, nodes: violation.nodes.filter((_, i) => isOut[i] === false) }
    }),
  )
  const told = violations
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.slice(0, 3).map((node) => node.html.slice(0, 160)),
    }))
  expect(told, scheme).toEqual([])
}

/**
 * Whether the document's own bar, or the contents unfolded from it, lies over a part of a target: then its whole size shows once the
 * reader scrolls on, as at the edge of any box that scrolls.
 */
function scrolledUnderBar(page: Page, target: string): Promise<boolean> {
  return page.evaluate((selector) => {
    const found = document.querySelector(selector)
    const box = found?.getBoundingClientRect()
    if (!box || found?.closest('.reading-bar')) return false
    return [...document.querySelectorAll('.reading-bar, .contents details[open] > ol')].some((bar) => {
      const { top, bottom } = bar.getBoundingClientRect()
      return box.top < bottom && box.bottom > top && found?.closest('.reader') !== null
    })
  }, target)
}
