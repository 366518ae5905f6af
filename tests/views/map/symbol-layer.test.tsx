// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { toggleValue } from '../../../src/view-state/change.ts'
import type { Linked } from '../../../src/views/linked.ts'
import type { MapPointer } from '../../../src/views/map/adapter.ts'
import { emphasisOf } from '../../../src/views/map/emphasis.ts'
import { worldPoint } from '../../../src/views/map/mercator.ts'
import { placeSites } from '../../../src/views/map/place-marks.ts'
import { SymbolLayer, type LayerGround } from '../../../src/views/map/SymbolLayer.tsx'
import { usePlaceWords } from '../../../src/views/map/use-place-words.ts'
import { renderLinked, withFilters } from '../linked-harness.tsx'

const SIDE = 4096
const SIZE = { width: 1000, height: 600 }
const project = (longitude: number, latitude: number) => {
  const { x, y } = worldPoint(longitude, latitude)
  return { x: x * SIDE - 2300, y: y * SIDE - 1200 }
}

/** The places of the fixture all lie on one spot. */
const WHERE: Readonly<Record<string, readonly [number, number]>> = {
  almaty: [76.95, 43.25],
  oral: [51.4, 51.2],
  strasbourg: [7.75, 48.58],
}

/** A map that stands still, and keeps what was asked of it. */
function ground() {
  const moves: string[] = []
  let pointer: MapPointer | null = null
  const frame = { project }
  const adapter: LayerGround = {
    subscribe: () => () => undefined,
    frame: () => frame,
    isMoving: () => false,
    setObstacles: () => undefined,
    camera: () => ({ longitude: 67, latitude: 48, zoom: 3 }),
    show: ({ longitude }) => void moves.push(`show ${longitude}`),
    fit: () => void moves.push('fit'),
    listenToPointer(asked) {
      pointer = asked
      return () => undefined
    },
  }
  return { adapter, moves, at: () => pointer }
}

function Layer({ adapter, ...linked }: Linked & { readonly adapter: LayerGround }) {
  const { dataset, selection, engine, view, setView, pointed } = linked
  const chosen = view.filters.place
  const counts = engine.light(selection, null, null).places
  const words = usePlaceWords(linked)
  return (
    <SymbolLayer
      linked={linked}
      adapter={adapter}
      size={SIZE}
      sites={placeSites({ dataset, selection, counts, chosen }).map((site) => {
        const [longitude, latitude] = WHERE[site.id] ?? [0, 0]
        return { ...site, longitude, latitude }
      })}
      unit={6}
      words={words}
      emphasis={emphasisOf(dataset, pointed, view.selected)}
      room={null}
      taken={() => []}
      onToggle={(id) => setView({ filters: toggleValue(view.filters, 'place', id) }, 'push')}
    />
  )
}

function renderLayer() {
  const map = ground()
  const rendered = renderLinked((linked) => <Layer {...linked} adapter={map.adapter} />)
  return { ...map, ...rendered }
}

const list = () => screen.getByRole('listbox', { name: 'Places with events' })
const activeName = () =>
  document.getElementById(list().getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label')

test('one tab stop: arrows walk the places, most events first, and each says name, counts and basis', async () => {
  const user = userEvent.setup()
  renderLayer()
  await user.tab()
  expect(document.activeElement).toBe(list())
  expect(activeName()).toBe('Oral: 1 event, 1 detention, 1 stated, 1 more only related to it')
  await user.keyboard('{ArrowDown}')
  expect(activeName()).toBe('Almaty: 1 event, 1 detention, 1 other source')
  await user.keyboard('{End}')
  expect(activeName()).toMatch(/^strasbourg: 1 event/)
  await user.keyboard('{Home}alm')
  expect(activeName()).toMatch(/^Almaty/)
})

test('Enter and Space toggle the filter by the active place', async () => {
  const user = userEvent.setup()
  const { changes } = renderLayer()
  await user.tab()
  await user.keyboard('{ArrowDown}{Enter}')
  expect(changes).toEqual([[withFilters({ place: ['almaty'] }), 'push']])
  expect(within(list()).getByRole('option', { name: /^Almaty/, selected: true })).toBeTruthy()
  await user.keyboard(' ')
  expect(changes.at(-1)).toEqual([withFilters({ place: [] }), 'push'])
})

test('Tab leads into the events of the place, arrows through them; Escape closes and gives the focus back', async () => {
  const user = userEvent.setup()
  const { changes, pointedAt } = renderLayer()
  await user.tab()
  const panel = await screen.findByRole('region', { name: 'Oral' })
  expect(panel.textContent).toContain('1 event happened here · 1 only related')
  await user.tab()
  await user.tab()
  await user.tab()
  const [first, second] = within(panel)
    .getAllByRole('listitem')
    .map((item) => within(item).getByRole('button'))
  expect(document.activeElement).toBe(first)
  expect(pointedAt.at(-1)).toBe('oral')
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(second)
  await user.keyboard('{Enter}')
  expect(changes).toEqual([[{ selected: 'undated' }, 'push']])
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('region', { name: 'Oral' })).toBeNull()
  expect(document.activeElement).toBe(list())
})

test('a place out of sight is brought into it', async () => {
  const user = userEvent.setup()
  const { moves } = renderLayer()
  await user.tab()
  await screen.findByRole('region', { name: 'Oral' })
  await user.keyboard('{End}')
  expect(moves).toEqual(['show 7.75'])
})

test('a click on a symbol filters and lists its events; a look at one only lists, and goes with the pointer', async () => {
  const { changes, at } = renderLayer()
  const almaty = project(76.95, 43.25)
  const panel = () => screen.queryByRole('region', { name: 'Almaty' })
  await waitFor(() => expect(at()?.onMove(almaty)).toBe(true))
  expect(panel()).not.toBeNull()
  act(() => expect(at()?.onMove({ x: 10, y: 10 })).toBe(false))
  await waitFor(() => expect(panel()).toBeNull())
  expect(changes).toEqual([])
  act(() => at()?.onClick(almaty))
  expect(changes).toEqual([[withFilters({ place: ['almaty'] }), 'push']])
  expect(panel()).not.toBeNull()
  expect(document.activeElement).toBe(list())
  act(() => at()?.onClick({ x: 10, y: 10 }))
  expect(panel()).toBeNull()
})

test('a panel that the pointer has reached stays, though the map hears later that it has left the map', async () => {
  const { at } = renderLayer()
  await waitFor(() => expect(at()?.onMove(project(76.95, 43.25))).toBe(true))
  const panel = screen.getByRole('region', { name: 'Almaty' })
  fireEvent.pointerEnter(panel)
  act(() => void at()?.onMove(null))
  await act(async () => new Promise((resolve) => setTimeout(resolve, 300)))
  expect(screen.queryByRole('region', { name: 'Almaty' })).not.toBeNull()
  fireEvent.pointerLeave(panel)
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Almaty' })).toBeNull())
})
