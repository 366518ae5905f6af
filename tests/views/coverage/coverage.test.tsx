// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Coverage } from '../../../src/views/coverage/Coverage.tsx'
import { realCompiled, realDataset } from '../../fixtures/real-dataset.ts'
import { renderLinked } from '../linked-harness.tsx'

const RECOMMENDATION = realCompiled.events.find(
  ({ record_kind: kind, source }) => kind === 'recommendation' && source[0]?.paragraph === 57,
)

test('paragraphs without events stand with their reason, and lead to the document', async () => {
  const { changes } = renderLinked(Coverage, { panel: 'coverage' }, realDataset)
  expect(screen.getByText(/^Records quote 9\d% of the document’s words\. Of its 84 paragraphs, 51 tell/)).toBeTruthy()
  const list = screen.getAllByRole('list')[0]
  if (!list) throw new Error('no list')
  expect(
    within(list)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['¶3', '¶53–84'])
  expect(within(list).getByText(/^A summary of what the submission treats/)).toBeTruthy()
  await userEvent.click(within(list).getByRole('link', { name: '¶3' }))
  expect(changes).toEqual([[{ panel: 'reader', paragraph: 3, selected: null }, 'push']])
})

test('a recommendation shows the events it rests on, in every view, and all again', async () => {
  const { changes } = renderLinked(Coverage, { panel: 'coverage' }, realDataset)
  const show = screen.getByRole('button', { name: /: the events of paragraph 57$/ })
  await userEvent.click(show)
  expect(show.getAttribute('aria-pressed')).toBe('true')
  await userEvent.click(show)
  expect(changes.map(([change]) => change.filters?.recommendation)).toEqual([[RECOMMENDATION?.id], []])
})

test('an event listed opens its card in the document', async () => {
  const { changes } = renderLinked(Coverage, { panel: 'coverage' }, realDataset)
  const title = realCompiled.events.find(({ id }) => id === '8-five-year-sentence')?.title ?? ''
  const row = screen.getByRole('button', { name: /: the events of paragraph 57$/ }).closest('li')
  await userEvent.click(within(row ?? document.body).getByText((text) => text.includes(title)))
  expect(changes).toEqual([[{ panel: 'reader', selected: '8-five-year-sentence' }, 'push']])
})
