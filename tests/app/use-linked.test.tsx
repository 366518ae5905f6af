// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import type { InTurn } from '../../src/app/in-turn.ts'
import { useLinkedView, type Asked } from '../../src/app/use-linked.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { buildSearchIndex } from '../../src/engine/search.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { changeOf } from '../../src/view-state/change.ts'
import { DEFAULT_VIEW, NO_FILTERS, type ViewChange, type ViewState } from '../../src/view-state/view-state.ts'
import { isoDay } from '../fixtures/dataset.ts'
import { largeDataset } from '../fixtures/large-dataset.ts'
import { select } from '../fixtures/select.ts'

const dataset = largeDataset(3000, 11)
const [type = '', other = ''] = dataset.facets.type.values
const ofType = (id: string): ViewState => ({ ...DEFAULT_VIEW, filters: { ...NO_FILTERS, type: [id] } })
const countOf = ({ filters, window }: ViewState) => select(dataset, { filters, window, queryRows: null }).count

/** The views' data flow, in which `slice` does one slice of whatever waits for its turn; false when nothing does. */
function renderLinkedView(sliceRows?: number) {
  const waiting = new Set<() => boolean>()
  const inTurn: InTurn = (work) => {
    waiting.add(work)
    return () => waiting.delete(work)
  }
  const askedFor = (of: Dataset): Asked => ({
    engine: createEngine(of, sliceRows),
    index: buildSearchIndex(of),
    inTurn,
  })
  let asked = askedFor(dataset)
  const renders: { readonly count: number; readonly type: readonly string[]; readonly isCounting: boolean }[] = []
  const { rerender, result } = renderHook(
    ({ of, view }: { of: Asked; view: ViewState }) => {
      const { linked } = useLinkedView(of, view, () => undefined)
      renders.push({
        count: linked.selection.count,
        type: linked.view.filters.type,
        isCounting: linked.isCounting,
      })
      return linked
    },
    { initialProps: { of: asked, view: DEFAULT_VIEW } },
  )
  return {
    renders,
    now: () => result.current,
    show: (view: ViewState) => rerender({ of: asked, view }),
    showOther: (of: Dataset, view: ViewState) => {
      asked = askedFor(of)
      rerender({ of: asked, view })
    },
    slice: () => {
      const [work] = waiting
      if (work) act(() => void (work() || waiting.delete(work)))
      return work !== undefined
    },
  }
}

test('a small step is answered in the same render', () => {
  const page = renderLinkedView()
  page.show(ofType(type))
  expect(page.now().selection.count).toBe(countOf(ofType(type)))
  expect(page.slice()).toBe(false)
  expect(page.renders.some(({ isCounting }) => isCounting)).toBe(false)
  expect(page.renders.filter((one) => one.type.length > 0 && one.count !== countOf(ofType(type)))).toEqual([])
})

test('a large one lets the last answer stand until the new one is ready, while the rest moves on', () => {
  const page = renderLinkedView(0)
  const { selection } = page.now()
  page.show(ofType(type))
  expect(page.now().view.filters.type).toEqual([type])
  expect(page.now().selection).toBe(selection)
  page.slice()
  page.show({ ...ofType(type), moment: isoDay('2016-05-01') })
  expect(page.now().selection).toBe(selection)
  const earlier = createEngine(dataset)
  const unfiltered = earlier.select({ filters: NO_FILTERS, window: null, queryRows: null })
  expect(page.now().lit).toEqual(earlier.light(unfiltered, isoDay('2016-05-01'), null))
  let slices = 0
  while (page.slice()) slices++
  expect(slices).toBeGreaterThan(1)
  expect(page.now().selection.count).toBe(countOf(ofType(type)))
})

test('as long as the answer is that of other filters, the page can say so', () => {
  const page = renderLinkedView(0)
  page.show(ofType(type))
  while (page.slice());
  page.show(ofType(other))
  page.slice()
  page.show(DEFAULT_VIEW)
  while (page.slice());
  for (const {
    count,
    type: [id],
    isCounting,
  } of page.renders) {
    expect(isCounting).toBe(count !== countOf(id === undefined ? DEFAULT_VIEW : ofType(id)))
  }
  expect(page.renders.filter(({ isCounting }) => isCounting).length).toBeGreaterThan(1)
})

test('a newer question wins, and one taken back is answered at once', () => {
  const page = renderLinkedView(0)
  page.show(ofType(type))
  while (page.slice());
  const first = page.now().selection
  page.show(ofType(other))
  page.slice()
  page.show(DEFAULT_VIEW)
  page.show(ofType(other))
  page.slice()
  const both: ViewState = { ...DEFAULT_VIEW, filters: { ...NO_FILTERS, type: [type, other] } }
  page.show(both)
  while (page.slice());
  expect(page.now().selection.count).toBe(countOf(both))
  // at no time what was given up
  expect(page.renders.map(({ count }) => count)).not.toContain(countOf(ofType(other)))
  page.show(ofType(other))
  page.slice()
  page.show(both)
  expect(page.now().selection.count).toBe(countOf(both))
  expect(page.slice()).toBe(false)
  expect(first.count).toBe(countOf(ofType(type)))
})

test('a window is cut at once from what is shown', () => {
  const page = renderLinkedView(0)
  page.show(ofType(type))
  const window = { from: isoDay('2015-01-01'), to: isoDay('2016-12-31') }
  page.show({ ...ofType(type), window })
  expect(page.now().selection.count).toBe(countOf({ ...DEFAULT_VIEW, window }))
  while (page.slice());
  expect(page.now().selection.count).toBe(countOf({ ...ofType(type), window }))
})

test('another dataset is answered at once, and by its own engine', () => {
  const page = renderLinkedView(0)
  page.show(ofType(type))
  page.slice()
  const { filters } = ofType(type)
  page.showOther(largeDataset(500, 2), ofType(type))
  expect(page.now().selection.count).toBe(
    select(largeDataset(500, 2), { filters, window: null, queryRows: null }).count,
  )
})

test('an event chosen while the moment moves is chosen at that moment, however the choice is said', () => {
  const small = largeDataset(50, 3)
  const asked: Asked = { engine: createEngine(small), index: buildSearchIndex(small), inTurn: () => () => undefined }
  const day = isoDay('2016-05-01')
  const choose: readonly ViewChange[] = [{ selected: 'a' }, () => ({ selected: 'a' })]
  for (const change of choose) {
    const { result } = renderHook(() => {
      const [view, setView] = useState<ViewState>(DEFAULT_VIEW)
      return useLinkedView(asked, view, (next) => setView((now) => ({ ...now, ...changeOf(next, now) })))
    })
    act(() => result.current.linked.previewMoment(day))
    expect(result.current.previewing).toBe(true)
    act(() => result.current.linked.setView(change, 'push'))
    expect(result.current.previewing).toBe(false)
    expect(result.current.linked.view).toMatchObject({ selected: 'a', moment: day })
  }
})
