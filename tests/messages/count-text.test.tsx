// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { IntlProvider } from 'use-intl'
import { useCountText } from '../../src/messages/count-text.ts'

test.each([
  ['en-GB', '149,497'],
  ['ru', '149\u00a0497'],
])('digits are grouped as in %s', (locale, expected) => {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <IntlProvider locale={locale}>{children}</IntlProvider>
  )
  const { result } = renderHook(() => useCountText(), { wrapper })
  expect([149_497, 12].map(result.current)).toEqual([expected, '12'])
})
