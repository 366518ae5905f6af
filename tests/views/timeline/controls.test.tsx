// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { dayOf, formatIsoDay } from '../../../src/model/time.ts'
import { NO_FILTERS } from '../../../src/view-state/view-state.ts'
import type { Linked } from '../../../src/views/linked.ts'
import { Controls, ZoomControls } from '../../../src/views/timeline/Controls.tsx'
import { useMoment } from '../../../src/views/timeline/use-moment.ts'
import { useVisibleRange } from '../../../src/views/timeline/use-visible-range.ts'
import { renderLinked } from '../linked-harness.tsx'

const previews: (number | null)[] = []
const previewMoment = (day: number | null) => void previews.push(day)

function Bar(linked: Linked) {
  const range = useVisibleRange(linked, 0)
  const moment = useMoment({ ...linked, previewMoment }, range)
  const { view, setView } = linked
  return (
    <>
      <Controls moment={moment} view={view} setView={setView} range={range} status="status" />
      <ZoomControls lanes={view.lanes} setView={setView} range={range} />
    </>
  )
}

const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name })
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const button = (name: string) => screen.getByRole('button', { name })
const last = <Value,>(values: readonly Value[]) => values.at(-1)

beforeEach(() => {
  previews.length = 0
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the choices of the play', () => {
  test('pace and speed are the play’s own, the trail is the view’s', async () => {
    const { changes } = renderLinked(Bar)
    const user = userEvent.setup()
    await user.selectOptions(select('Pace'), 'Event by event')
    await user.selectOptions(select('Speed'), '4×')
    expect([select('Pace').value, select('Speed').value]).toEqual(['events', '4'])
    expect([...select('Speed').options].map(({ text }) => text)).toEqual(['0.5×', '1×', '2×', '4×'])
    expect(changes).toEqual([])
    await user.selectOptions(select('Show'), 'sliding')
    expect(changes).toEqual([[{ trail: 'sliding' }, 'push']])
  })

  test('steps go from event to event, and stay at the last', async () => {
    const { changes } = renderLinked(Bar, { moment: dayOf(2016, 5, 20) })
    const user = userEvent.setup()
    const days: string[] = []
    for (let step = 0; step < 5; step++) {
      await user.click(button('Next event'))
      days.push(field('Date of the moment').value)
    }
    expect(days).toEqual(['21 May 2016', '1 January 2017', '1 June 2017', '1 March 2018', '1 March 2018'])
    await user.click(button('Previous event'))
    expect(last(changes)?.[0]).toMatchObject({ moment: dayOf(2017, 6, 1) })
  })

  test('a typed date is the moment; emptied, there is none', async () => {
    const { changes } = renderLinked(Bar)
    const user = userEvent.setup()
    await user.type(field('Date of the moment'), 'March 2018{Enter}')
    expect(last(changes)?.[0]).toMatchObject({ moment: dayOf(2018, 3, 1), selected: null })
    await user.clear(field('Date of the moment'))
    await user.keyboard('{Enter}')
    expect(last(changes)?.[0]).toEqual({ moment: null })
  })
})

describe('the dates of the window', () => {
  test('a typed year ends with its last day, begins with its first', async () => {
    const { changes } = renderLinked(Bar)
    const user = userEvent.setup()
    await user.clear(field('From'))
    await user.type(field('From'), '2017{Enter}')
    expect(last(changes)).toEqual([{ window: { from: dayOf(2017, 1, 1), to: dayOf(2018, 12, 31) } }, 'push'])
    await user.clear(field('To'))
    await user.type(field('To'), '2017{Enter}')
    expect(last(changes)?.[0]).toEqual({ window: { from: dayOf(2017, 1, 1), to: dayOf(2017, 12, 31) } })
  })

  test('ends that would cross become the days just typed', async () => {
    const { changes } = renderLinked(Bar, { window: { from: dayOf(2017, 1, 1), to: dayOf(2017, 12, 31) } })
    const user = userEvent.setup()
    await user.clear(field('From'))
    await user.type(field('From'), 'March 2018{Enter}')
    expect(last(changes)?.[0]).toEqual({ window: { from: dayOf(2018, 3, 1), to: dayOf(2018, 3, 31) } })
  })

  test('an emptied field is all years again, and both together are no window', async () => {
    const { changes } = renderLinked(Bar, { window: { from: dayOf(2017, 1, 1), to: dayOf(2017, 12, 31) } })
    const user = userEvent.setup()
    await user.clear(field('From'))
    await user.keyboard('{Enter}')
    expect(last(changes)?.[0]).toEqual({ window: { from: dayOf(2016, 1, 1), to: dayOf(2017, 12, 31) } })
    await user.clear(field('To'))
    await user.keyboard('{Enter}')
    expect(last(changes)?.[0]).toEqual({ window: null })
  })

  test('one button takes the window back', async () => {
    const { changes } = renderLinked(Bar, { window: { from: dayOf(2017, 1, 1), to: dayOf(2017, 12, 31) } })
    await userEvent.setup().click(button('All dates'))
    expect(last(changes)).toEqual([{ window: null }, 'push'])
  })
})

test('a button beside every gesture: pan, zoom, all years, the lanes', async () => {
  const shown = { from: dayOf(2017, 1, 1), to: dayOf(2017, 12, 31) }
  const { changes } = renderLinked(Bar, { visible: shown })
  const user = userEvent.setup()
  const visible = () => {
    const change = last(changes)?.[0].visible
    return change ? [formatIsoDay(change.from), formatIsoDay(change.to)] : null
  }
  await user.click(button('Later days'))
  expect(visible()).toEqual(['2017-07-02', '2018-07-01'])
  await user.click(button('Earlier days'))
  expect(visible()).toEqual(['2017-01-01', '2017-12-31'])
  await user.click(button('Zoom in'))
  expect(visible()).toEqual(['2017-04-02', '2017-10-01'])
  await user.click(button('Zoom out'))
  await user.click(button('Show all years'))
  expect(visible()).toEqual(['2016-01-01', '2018-12-31'])
  await user.selectOptions(select('Lanes by'), 'person')
  expect(last(changes)?.[0]).toEqual({ lanes: 'person' })
})

describe('a play from event to event', () => {
  async function start(change: Parameters<typeof renderLinked>[1]) {
    vi.useFakeTimers()
    const { changes } = renderLinked(Bar, change)
    fireEvent.change(select('Pace'), { target: { value: 'events' } })
    fireEvent.click(button('Play'))
    return changes
  }
  const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
  const shown = () => previews.map((day) => (day === null ? null : formatIsoDay(day)))

  test('steps over the years without any, and ends by itself a month after the last', async () => {
    const changes = await start({ moment: dayOf(2016, 1, 1) })
    expect(shown()).toEqual([])
    await wait(699)
    expect(shown()).toEqual([])
    await wait(1)
    expect(shown()).toEqual(['2016-05-21'])
    await wait(2100)
    expect(shown()).toEqual(['2016-05-21', '2017-01-01', '2017-06-01', '2018-03-01'])
    expect(changes).toEqual([])
    await wait(700)
    expect(last(changes)?.[0]).toMatchObject({ moment: dayOf(2018, 3, 31) })
    expect(button('Play').getAttribute('aria-pressed')).toBe('false')
  })

  test('four times as fast at 4×, and a change of speed does not begin anew', async () => {
    await start({ moment: dayOf(2016, 1, 1) })
    await wait(700)
    fireEvent.change(select('Speed'), { target: { value: '4' } })
    await wait(175)
    expect(shown()).toEqual(['2016-05-21', '2017-01-01'])
  })

  test('from the beginning where no moment is set', async () => {
    await start({})
    await wait(700)
    expect(shown()).toEqual(['2016-01-01'])
  })

  test('from the first that passes, where all of that lies before what shows; the lanes go there', async () => {
    const changes = await start({ visible: { from: dayOf(2018, 6, 1), to: dayOf(2018, 12, 31) } })
    expect(last(changes)).toEqual([
      { selected: null, visible: { from: dayOf(2016, 1, 1), to: dayOf(2016, 8, 1) } },
      'push',
    ])
    await wait(700)
    expect(shown()).toEqual(['2016-01-01'])
  })

  test('within the dates chosen, and the lanes turn the page when it leaves them', async () => {
    const changes = await start({
      window: { from: dayOf(2017, 5, 1), to: dayOf(2018, 3, 15) },
      visible: { from: dayOf(2017, 5, 1), to: dayOf(2017, 12, 31) },
    })
    await wait(1400)
    expect(shown()).toEqual(['2017-06-01', '2018-03-01'])
    expect(last(changes)).toEqual([{ visible: { from: dayOf(2018, 2, 4), to: dayOf(2018, 10, 6) } }, 'replace'])
    await wait(700)
    expect(last(changes)?.[0]).toMatchObject({ moment: dayOf(2018, 3, 15) })
  })

  test('not where nothing passes', async () => {
    const changes = await start({ filters: { ...NO_FILTERS, type: ['torture'] } })
    expect(button('Play').getAttribute('aria-disabled')).toBe('true')
    await wait(5000)
    expect([shown(), changes]).toEqual([[], []])
  })

  test('a drag anywhere pauses it, though no click follows', async () => {
    await start({ moment: dayOf(2016, 1, 1) })
    fireEvent.pointerDown(document.body, { buttons: 1 })
    fireEvent.pointerMove(document.body, { buttons: 1 })
    fireEvent.pointerUp(document.body)
    expect(button('Play').getAttribute('aria-pressed')).toBe('false')
  })

  test('a touch anywhere pauses it; its own controls do not', async () => {
    await start({ moment: dayOf(2016, 1, 1) })
    await wait(700)
    fireEvent.click(select('Speed'))
    expect(button('Pause')).toBeTruthy()
    fireEvent.wheel(document.body)
    expect(button('Play').getAttribute('aria-pressed')).toBe('false')
    const before = previews.length
    await wait(5000)
    expect(previews.length).toBe(before)
  })
})
