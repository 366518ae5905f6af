// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { IntlProvider } from 'use-intl'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createEngine } from '../../../src/engine/engine.ts'
import { messagesFor } from '../../../src/messages/messages.ts'
import { createDraftChecker } from '../../../src/story/check-draft.ts'
import { afterAction, NEW_LOG, type DraftLog } from '../../../src/story/draft-log.ts'
import { DEFAULT_VIEW } from '../../../src/view-state/view-state.ts'
import { StepList } from '../../../src/views/compose/StepList.tsx'
import { EVENTS } from '../linked-harness.tsx'

const HEIGHT = 40
const engine = createEngine(EVENTS)
const selection = engine.select({ filters: DEFAULT_VIEW.filters, window: null, queryRows: null })
const checker = createDraftChecker(engine)

const THREE = ['first', 'second', 'third'].reduce<DraftLog>(
  (log, title) =>
    afterAction(log, { do: 'add', step: { title, view: '', caption: '', notes: '', events: [], seconds: null } }),
  NEW_LOG,
)

let log = THREE
const said: (string | undefined)[] = []

function Page() {
  const [now, setNow] = useState(THREE)
  return (
    <IntlProvider locale="en-GB" messages={messagesFor('en')} timeZone="UTC">
      <StepList
        linked={{
          draft: now.present,
          act: (action, words) => {
            log = afterAction(log, action)
            said.push(words)
            setNow(log)
          },
          engine,
          checker,
          current: null,
          onCurrent: () => undefined,
          viewNow: '',
          lookOf: () => ({ view: DEFAULT_VIEW, selection, filter: 'all' }),
          onShow: () => undefined,
          renderCaption: () => null,
        }}
        onNoneLeft={() => undefined}
      />
    </IntlProvider>
  )
}

const rows = () => screen.getAllByRole('listitem')
const titles = () => rows().map((row) => row.querySelector('.compose-step__title')?.textContent)
const landing = () => rows().map(({ dataset }) => dataset['landing'])
const grip = (index: number): Element => {
  const found = rows()[index]?.querySelector('[data-grip]')
  if (!found) throw new Error(`row ${index} has no grip`)
  return found
}
/** The middle of a row that lies where the layout would put it. */
const middle = (index: number) => index * HEIGHT + HEIGHT / 2

function lift(index: number, to: number): Element {
  const held = grip(index)
  fireEvent.pointerDown(held, { pointerId: 1, isPrimary: true, button: 0, clientY: middle(index) })
  fireEvent.pointerMove(held, { pointerId: 1, isPrimary: true, clientY: to })
  return held
}

beforeEach(() => {
  log = THREE
  said.length = 0
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const index = [...(this.parentElement?.children ?? [])].indexOf(this)
    return new DOMRect(0, index * HEIGHT, 200, HEIGHT)
  })
  render(<Page />)
})

afterEach(() => {
  vi.restoreAllMocks()
})

test('a step is dragged by its grip: a line says where it lands, and it is one change', () => {
  const held = lift(0, middle(1) + 5)
  expect(landing()).toEqual([undefined, undefined, 'above'])
  expect(titles()).toEqual(['first', 'second', 'third'])
  fireEvent.pointerMove(held, { pointerId: 1, isPrimary: true, clientY: 500 })
  expect(landing()).toEqual([undefined, undefined, 'below'])
  fireEvent.pointerUp(held, { pointerId: 1, isPrimary: true, clientY: 500 })
  expect(titles()).toEqual(['second', 'third', 'first'])
  expect(landing()).toEqual([undefined, undefined, undefined])
  expect(said).toEqual(['Now step 3 of 3.'])
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit step 3: first')
  expect(afterAction(log, { do: 'undo' }).present).toBe(THREE.present)
})

test('Escape gives it back, and is nobody else’s', () => {
  const heard = vi.fn<() => void>()
  window.addEventListener('keydown', heard)
  const held = lift(2, middle(0) - 5)
  expect(landing()).toEqual(['above', undefined, undefined])
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(heard).not.toHaveBeenCalled()
  expect(landing()).toEqual([undefined, undefined, undefined])
  fireEvent.pointerMove(held, { pointerId: 1, isPrimary: true, clientY: middle(0) })
  fireEvent.pointerUp(held, { pointerId: 1, isPrimary: true, clientY: middle(0) })
  expect(log).toBe(THREE)
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(heard).toHaveBeenCalledTimes(1)
  window.removeEventListener('keydown', heard)
})

test.each([
  ['a press that hardly moves', middle(1) + 2],
  ['one dropped where it was', middle(1) + 12],
])('%s changes nothing', (_, to) => {
  fireEvent.pointerUp(lift(1, to), { pointerId: 1, isPrimary: true, clientY: to })
  expect(log).toBe(THREE)
})

test('what the browser takes away, as for a call, is given back', () => {
  const held = lift(0, middle(2))
  fireEvent.pointerCancel(held, { pointerId: 1, isPrimary: true })
  fireEvent.pointerUp(held, { pointerId: 1, isPrimary: true, clientY: middle(2) })
  expect(log).toBe(THREE)
  expect(landing()).toEqual([undefined, undefined, undefined])
})
