import { expect, test } from 'vitest'
import { panelStyle } from '../../../src/views/map/panel-style.ts'

const standing = { x: 96, y: 95, symbol: { radius: 12 } } as const

test.each([
  ['present mode’s, of 172 pixels: more than one event shows', { width: 415, height: 172 }, 152],
  ['lower than that: it stays on the map', { width: 415, height: 120 }, 104],
])('the panel of a low map, %s', (_, size, height) => {
  expect(panelStyle(standing, size).maxHeight).toBe(height)
})
