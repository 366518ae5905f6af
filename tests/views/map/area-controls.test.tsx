// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { MapAdapter } from '../../../src/views/map/adapter.ts'
import { AreaControls } from '../../../src/views/map/AreaControls.tsx'
import { renderLinked } from '../linked-harness.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const frame = { project: (longitude: number, latitude: number) => ({ x: longitude, y: latitude }) }
const adapter = { frame: () => frame, relayWheel: () => () => undefined } as unknown as MapAdapter

function renderAt(longitude: number) {
  const chosen = vi.fn<(chosen: readonly string[]) => void>()
  renderLinked(() => (
    <AreaControls
      adapter={adapter}
      size={{ width: 400, height: 300 }}
      sites={[{ id: 'oral', longitude, latitude: 50 }]}
      chosen={[]}
      nameOf={(id) => id}
      onChoose={chosen}
    />
  ))
  fireEvent.click(screen.getByRole('button', { name: 'Choose all places in view' }))
  return chosen
}

test('that no place lies there can be seen for some seconds, not only heard', () => {
  const chosen = renderAt(1000)
  expect(chosen).not.toHaveBeenCalled()
  const answer = screen.getByRole('status')
  expect(answer.textContent).toBe('No place with events lies there.')
  expect(answer.className).toBe('map-note')
  act(() => void vi.advanceTimersByTime(7000))
  expect(answer.textContent).toBe('')
  expect(answer.className).toBe('visually-hidden')
})

test('what is added shows in the filter, and is only heard', () => {
  const chosen = renderAt(50)
  expect(chosen).toHaveBeenCalledWith(['oral'])
  expect(screen.getByRole('status').textContent).toBe('1 place added to the filter: oral.')
  expect(screen.getByRole('status').className).toBe('visually-hidden')
})
