// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { IntlProvider } from 'use-intl'
import { messagesFor } from '../../src/messages/messages.ts'
import { useOffMapText } from '../../src/messages/off-map.ts'

test('each kind of event that no map draws is told with its number, and none where there is none', () => {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <IntlProvider locale="en-GB" messages={messagesFor('en')}>
      {children}
    </IntlProvider>
  )
  const { result } = renderHook(() => useOffMapText(), { wrapper })
  expect(result.current({ nationwide: 65, elsewhere: 9, notLocated: 47 })).toEqual([
    '65 nationwide',
    '9 without a point',
    '47 not located',
  ])
  expect(result.current({ nationwide: 0, elsewhere: 0, notLocated: 1200 })).toEqual(['1,200 not located'])
})
