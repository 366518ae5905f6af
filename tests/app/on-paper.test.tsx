// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { IntlProvider } from 'use-intl'
import { OnPaper } from '../../src/app/OnPaper.tsx'
import { messagesFor } from '../../src/messages/messages.ts'
import { DEFAULT_VIEW, NO_FILTERS } from '../../src/view-state/view-state.ts'

afterEach(() => vi.unstubAllGlobals())

function wordsAt(address: string): string {
  vi.stubGlobal('location', new URL(address))
  const view = { ...DEFAULT_VIEW, filters: { ...NO_FILTERS, place: ['almaty'] }, query: 'words', embed: 'on' as const }
  const { container } = render(
    <IntlProvider locale="en-GB" messages={messagesFor('en')}>
      <OnPaper view={view} />
    </IntlProvider>,
  )
  return container.textContent
}

test('the printed page ends with the whole address of its handout, without the words searched for', () => {
  expect(wordsAt('https://attest.example/kz/')).toMatch(
    / “Take away” on the page, or https:\/\/attest\.example\/kz\/\?v=1&place=almaty&handout=view$/,
  )
})

test('of a page opened from disk, the path there is not told', () => {
  const words = wordsAt('file:///home/somebody/attest.html')
  expect(words).toMatch(/this after the name of its file: \?v=1&place=almaty&handout=view$/)
  expect(words).not.toContain('somebody')
})
