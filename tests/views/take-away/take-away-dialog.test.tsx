// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { createRef } from 'react'
import { expect, test } from 'vitest'
import type { Linked } from '../../../src/views/linked.ts'
import { TakeAwayDialog } from '../../../src/views/take-away/TakeAwayDialog.tsx'
import { renderLinked, withFilters } from '../linked-harness.tsx'

const dialogOf = (change: Partial<Linked>) =>
  function View(linked: Linked) {
    return (
      <TakeAwayDialog
        linked={{ ...linked, ...change }}
        filter="Arrests"
        pictures={[]}
        copyLink={null}
        embedCode={null}
        keepOffline={null}
        onHandout={() => undefined}
        open
        onClose={() => undefined}
        opener={createRef<HTMLElement>()}
      />
    )
  }
const offered = () => screen.queryAllByRole('button', { name: /^Download/ }).length

test('says the filter and offers the data in each form', () => {
  renderLinked(dialogOf({}), withFilters({ type: ['arrest'] }))
  expect(within(screen.getByRole('dialog')).getByText(/Arrests/)).toBeTruthy()
  expect(offered()).toBe(4)
})

test('while the answer is still that of other filters, there is no file to be had', () => {
  renderLinked(dialogOf({ isCounting: true }), withFilters({ type: ['arrest'] }))
  expect(screen.getByRole('status').textContent).toBe('counting anew …')
  expect(offered()).toBe(0)
})
