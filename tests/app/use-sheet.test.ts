// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useSheet } from '../../src/app/use-sheet.ts'
import { changeOf } from '../../src/view-state/change.ts'
import { DEFAULT_VIEW, type SetView, type ViewState } from '../../src/view-state/view-state.ts'
import { EVENTS } from '../views/linked-harness.tsx'

/** The sheet over a view that changes as the page's does. */
function renderSheet(change: Partial<ViewState> = {}, narrow = true) {
  let now: ViewState = { ...DEFAULT_VIEW, ...change }
  const viewNow = () => now
  const setView: SetView = (next) => {
    now = { ...now, ...changeOf(next, now) }
    rerender()
  }
  const { result, rerender } = renderHook(() => useSheet({ narrow, dataset: EVENTS, view: now, viewNow, setView }))
  return {
    open: () => result.current.open,
    show: (next: Partial<ViewState>) => act(() => setView(next, 'push')),
    search: (next: Partial<ViewState>) => act(() => result.current.setView(next, 'push')),
    close: () => act(() => result.current.setOpen(null)),
    showFrom: (next: Partial<ViewState>) =>
      act(() => {
        setView(next, 'push')
        result.current.makeRoom()
      }),
  }
}

test.each<[string, Partial<ViewState>, boolean]>([
  ['nothing', {}, false],
  ['an event, which has its line at the foot', { selected: 'almaty' }, false],
  ['a paragraph', { paragraph: 8 }, true],
  ['a list', { panel: 'people' }, true],
  ['a recommendation', { selected: 'release-them' }, true],
  ['a paragraph, in a frame', { paragraph: 8, embed: 'on' }, false],
  ['a paragraph, in present mode', { paragraph: 8, present: true }, false],
])('a link to %s', (_, change, opens) => {
  expect(renderSheet(change).open()).toBe(opens ? 'panel' : null)
})

test('is for a narrow screen', () => {
  const sheet = renderSheet({ paragraph: 8 }, false)
  sheet.show({ panel: 'table' })
  expect(sheet.open()).toBeNull()
})

test('opens where a step leads into the panel, and not where one leads out of it', () => {
  const sheet = renderSheet()
  for (const [change, opens] of [
    [{ selected: 'almaty' }, false],
    [{ paragraph: 8 }, true],
    [{ selected: 'oral' }, false],
    [{ paragraph: null }, false],
    [{ panel: 'people' }, true],
    [{ panel: 'reader' }, false],
    [{ selected: 'release-them' }, true],
    [{ selected: null }, false],
  ] as const) {
    sheet.show(change)
    expect([change, sheet.open()]).toEqual([change, opens ? 'panel' : null])
    sheet.close()
  }
})

test('opens at what the search finds, also a second time; an event only takes its line', () => {
  const sheet = renderSheet()
  for (const [found, opens] of [
    [{ paragraph: 8, panel: 'reader' }, true],
    [{ paragraph: 8, panel: 'reader' }, true],
    [{ panel: 'people' }, true],
    [{ panel: 'people' }, true],
    [{ selected: 'almaty', panel: 'reader' }, false],
  ] as const) {
    sheet.search(found)
    expect([found, sheet.open()]).toEqual([found, opens ? 'panel' : null])
    sheet.close()
  }
})

test('makes room for what was asked for in it', () => {
  const sheet = renderSheet({ panel: 'table' })
  sheet.showFrom({ paragraph: 8 })
  expect(sheet.open()).toBeNull()
})
