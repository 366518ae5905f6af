// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { createRef } from 'react'
import { expect, test } from 'vitest'
import type { Linked } from '../../../src/views/linked.ts'
import { TakeAwayDialog } from '../../../src/views/take-away/TakeAwayDialog.tsx'
import { EVENTS, renderLinked, withFilters } from '../linked-harness.tsx'

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

const handoutButtons = () => screen.queryAllByRole('button', { name: 'Open the handout' }).length
const NOTHING = withFilters({ type: ['acquittal'], place: ['almaty'] })

test('the handout is offered where there is something to hand out', () => {
  renderLinked(dialogOf({}), withFilters({ type: ['arrest'] }))
  expect(handoutButtons()).toBe(1)
})

test('where nothing passes and there is no story, none is offered', () => {
  renderLinked(dialogOf({}), NOTHING)
  expect(screen.getByText('Nothing passes the filters, so there is nothing to take away.')).toBeTruthy()
  expect(handoutButtons()).toBe(0)
})

test('where nothing passes, a story’s is offered, and said to be that alone', () => {
  const stories = [{ id: 's', title: 'S', summary: '', minutes: 1, steps: [] }]
  renderLinked(dialogOf({}), NOTHING, { ...EVENTS, stories })
  expect(handoutButtons()).toBe(1)
  expect(screen.getByText(/^A story, .* Nothing passes the filter/)).toBeTruthy()
})
