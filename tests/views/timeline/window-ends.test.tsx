// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { dayOf } from '../../../src/model/time.ts'
import type { Linked } from '../../../src/views/linked.ts'
import { dayScale } from '../../../src/views/timeline/day-scale.ts'
import { boundsOf } from '../../../src/views/timeline/range.ts'
import { WindowEnds } from '../../../src/views/timeline/WindowEnds.tsx'
import { renderLinked } from '../linked-harness.tsx'

function Ends(linked: Linked) {
  const bounds = boundsOf(linked.dataset)
  return (
    <WindowEnds
      chosen={linked.view.window}
      setView={linked.setView}
      bounds={bounds}
      scale={dayScale(bounds, 1096)}
      height={30}
    />
  )
}

const first = () => screen.getByRole<HTMLInputElement>('slider', { name: 'First day of the dates' })
const end = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Last day of the dates' })
const year = { from: dayOf(2017, 1, 1), to: dayOf(2017, 12, 31) }

test('stand at all years while no window is chosen, and say their days in words', () => {
  renderLinked(Ends)
  expect(first().getAttribute('aria-valuetext')).toBe('1 January 2016')
  expect(end().getAttribute('aria-valuetext')).toBe('31 December 2018')
  expect(first().parentElement?.style.left).toBe('0px')
  expect(end().parentElement?.style.left).toBe('1096px')
})

test('move by a day, each by itself', () => {
  const { changes } = renderLinked(Ends, { window: year })
  fireEvent.change(first(), { target: { value: String(year.from + 1) } })
  fireEvent.change(end(), { target: { value: String(year.to - 1) } })
  expect(changes).toEqual([
    [{ window: { from: year.from + 1, to: year.to } }, 'replace'],
    [{ window: { from: year.from + 1, to: year.to - 1 } }, 'replace'],
  ])
})

test('with Shift by a month', () => {
  const { changes } = renderLinked(Ends, { window: year })
  fireEvent.keyDown(first(), { key: 'ArrowRight', shiftKey: true })
  fireEvent.keyDown(end(), { key: 'ArrowLeft', shiftKey: true })
  fireEvent.keyDown(first(), { key: 'ArrowRight' })
  expect(changes.map(([change]) => change.window)).toEqual([
    { from: dayOf(2017, 2, 1), to: year.to },
    { from: dayOf(2017, 2, 1), to: dayOf(2017, 11, 30) },
  ])
})

test('take each other along rather than cross, and stay within the years', () => {
  const { changes } = renderLinked(Ends, { window: { from: dayOf(2018, 11, 20), to: dayOf(2018, 12, 5) } })
  fireEvent.keyDown(first(), { key: 'ArrowUp', shiftKey: true })
  expect(changes.at(-1)?.[0].window).toEqual({ from: dayOf(2018, 12, 20), to: dayOf(2018, 12, 20) })
  fireEvent.keyDown(end(), { key: 'ArrowUp', shiftKey: true })
  expect(changes.at(-1)?.[0].window).toEqual({ from: dayOf(2018, 12, 20), to: dayOf(2018, 12, 31) })
})

test('moved out to both ends they are no window any more', () => {
  const { changes } = renderLinked(Ends, { window: { from: dayOf(2016, 1, 20), to: dayOf(2018, 12, 31) } })
  fireEvent.keyDown(first(), { key: 'ArrowDown', shiftKey: true })
  expect(changes).toEqual([[{ window: null }, 'replace']])
})
