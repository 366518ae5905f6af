// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Reader } from '../../../src/views/reader/Reader.tsx'
import { NO_FILTERS } from '../../../src/view-state/view-state.ts'
import { during, makeDataset, makeQuote, makeRecord } from '../../fixtures/dataset.ts'
import { renderLinked } from '../linked-harness.tsx'

test('more events than a paragraph lists: the table has them, by paragraph', async () => {
  const dataset = makeDataset(
    Array.from({ length: 40 }, (_, i) => makeRecord(`e${10 + i}`, { ...during('2016-01-01'), source: [makeQuote(7)] })),
  )
  const { changes } = renderLinked((linked) => <Reader {...linked} renderCard={() => null} />, {}, dataset)
  const list = screen.getByRole('list', { name: 'Events told in paragraph 7' })
  expect(within(list).getAllByRole('button')).toHaveLength(12)
  await userEvent.click(screen.getByRole('button', { name: 'and 28 more: open the table of this section' }))
  expect(changes).toEqual([
    [
      {
        panel: 'table',
        sort: { column: 'paragraph', descending: false },
        filters: { ...NO_FILTERS, section: ['II'] },
      },
      'push',
    ],
  ])
})
