// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { IntlProvider } from 'use-intl'
import { messagesFor } from '../../../src/messages/messages.ts'
import { citedSources } from '../../../src/take-away/cited.ts'
import { useCitation } from '../../../src/views/card/use-citation.ts'
import { isoDay } from '../../fixtures/dataset.ts'
import { realDataset, rowOf } from '../../fixtures/real-dataset.ts'

test('a citation as text has the forum, the address and the day, as the other two have, and a version one can read', () => {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <IntlProvider locale="en-GB" messages={messagesFor('en')} timeZone="UTC">
      {children}
    </IntlProvider>
  )
  const { result } = renderHook(() => useCitation(), { wrapper })
  const today = isoDay('2019-10-01')
  const url = 'https://attest.example/?v=1&event=13-six-rallies'
  const record = realDataset.records.at(rowOf('13-six-rallies'))
  if (!record) throw new Error('no such record')
  const cited = citedSources(realDataset, record, { url, today })
  const quotes = record.source.map(({ quote }) => `“${quote}”`).join(' … ')
  expect(result.current(cited, today)).toBe(
    `${quotes}, Joint submission to the Universal Periodic Review of Kazakhstan, ` +
      'Open Dialogue Foundation; Italian Federation for Human Rights; Kharkiv Institute for Social Research, ' +
      'submitted to UN Human Rights Council, Universal Periodic Review, third cycle, review of Kazakhstan, 2019; ' +
      `¶13, data version ${realDataset.dataVersion.slice(0, 12)}. ${url} (accessed 1 October 2019)`,
  )
})
