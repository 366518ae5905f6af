import { cleanup, configure } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach } from 'vitest'

// no test is about time: what is waited for may take a slow machine long
configure({ asyncUtilTimeout: 20_000 })

// the same cases in every run: what a property has not found here, it does not find first where a change is to land
fc.configureGlobal({ seed: 20190322 })

afterEach(() => {
  if (typeof document !== 'undefined') cleanup()
})
