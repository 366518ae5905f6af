import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// no test is about time: what is waited for may take a slow machine long
configure({ asyncUtilTimeout: 20_000 })

afterEach(() => {
  if (typeof document !== 'undefined') cleanup()
})
