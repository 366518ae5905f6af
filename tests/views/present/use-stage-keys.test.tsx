// @vitest-environment happy-dom
import { act as settle, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { NUMBER_PAUSE, type StageAction } from '../../../src/views/present/keys.ts'
import { useStageKeys } from '../../../src/views/present/use-stage-keys.ts'

const actions: StageAction[] = []
const heardByWidget: string[] = []

function Page({ steps = 12, letterKeys = true }: { readonly steps?: number; readonly letterKeys?: boolean }) {
  const typed = useStageKeys({ steps, letterKeys, act: (action) => actions.push(action) })
  return (
    <>
      <div role="listbox" tabIndex={0} aria-label="marks" onKeyDown={({ key }) => heardByWidget.push(key)} />
      <input aria-label="field" />
      <output>{typed}</output>
    </>
  )
}

beforeEach(() => {
  vi.useFakeTimers()
  actions.length = 0
  heardByWidget.length = 0
})
afterEach(() => vi.useRealTimers())

const widget = () => screen.getByRole('listbox')

it('steps after a click into a view, whose own arrows are for who came by Tab', () => {
  render(<Page />)
  fireEvent.pointerDown(widget())
  fireEvent.keyDown(widget(), { key: 'ArrowRight' })
  expect(actions).toEqual([{ do: 'next' }])
  expect(heardByWidget).toEqual([])

  fireEvent.keyDown(document.body, { key: 'Tab' })
  fireEvent.keyDown(widget(), { key: 'ArrowRight' })
  expect(actions).toHaveLength(1)
  expect(heardByWidget).toEqual(['ArrowRight'])

  fireEvent.keyDown(widget(), { key: 'PageDown' })
  expect(actions).toEqual([{ do: 'next' }, { do: 'next' }])
  expect(heardByWidget).toEqual(['ArrowRight'])
})

it('leaves a field alone', () => {
  render(<Page />)
  for (const key of ['b', '3', ' ', 'ArrowRight', 'PageDown']) fireEvent.keyDown(screen.getByRole('textbox'), { key })
  expect(actions).toEqual([])
})

it('shows a number while it is typed, and jumps after a pause', () => {
  render(<Page />)
  fireEvent.keyDown(document.body, { key: '1' })
  expect(screen.getByRole('status').textContent).toBe('1')
  expect(actions).toEqual([])
  settle(() => vi.advanceTimersByTime(NUMBER_PAUSE))
  expect(actions).toEqual([{ do: 'step', number: 1 }])
  expect(screen.getByRole('status').textContent).toBe('')
})

it('takes two figures together, and forgets a number when another key comes', () => {
  render(<Page />)
  fireEvent.keyDown(document.body, { key: '1' })
  fireEvent.keyDown(document.body, { key: '1' })
  expect(actions).toEqual([{ do: 'step', number: 11 }])
  fireEvent.keyDown(document.body, { key: '1' })
  fireEvent.keyDown(document.body, { key: 'PageUp' })
  settle(() => vi.advanceTimersByTime(NUMBER_PAUSE * 2))
  expect(actions).toEqual([{ do: 'step', number: 11 }, { do: 'previous' }])
})

it('reads no figures where single letters are off', () => {
  render(<Page letterKeys={false} />)
  fireEvent.keyDown(document.body, { key: '3' })
  fireEvent.keyDown(document.body, { key: 'b' })
  fireEvent.keyDown(document.body, { key: 'ArrowRight' })
  expect(actions).toEqual([{ do: 'next' }])
})
