import { expect, it } from 'vitest'
import { clockText } from '../../../src/views/present/clock.ts'
import { magnifyFor } from '../../../src/views/present/magnify.ts'

it('shows a stretch of time as a clock does', () => {
  expect([0, 5.9, 65, 600, 3725].map(clockText)).toEqual(['0:00', '0:05', '1:05', '10:00', '1:02:05'])
  expect(clockText(-3)).toBe('0:00')
})

it('magnifies until the smallest letters of each view are 24 px on a projector, and grows with it', () => {
  const room = magnifyFor({ width: 1280, height: 720 })
  expect((room?.map ?? 0) * 12.5).toBeGreaterThanOrEqual(24)
  expect((room?.timeline ?? 0) * 11.5).toBeGreaterThanOrEqual(24)
  expect(magnifyFor({ width: 2560, height: 1440 })?.map).toBeCloseTo((room?.map ?? 0) * 2, 1)
  expect(magnifyFor({ width: 390, height: 844 })?.map).toBe(1.2)
  expect(magnifyFor({ width: 0, height: 0 })).toBeNull()
})
