import { expect, it } from 'vitest'
import { LINK_VERSION, upgrade, UPGRADERS } from '../../src/view-state/upgraders.ts'

it('has an upgrader from every version before this one', () => {
  const before = Array.from({ length: LINK_VERSION - 1 }, (_, index) => String(index + 1))
  expect(Object.keys(UPGRADERS)).toEqual(before)
})

it('goes one version at a time', () => {
  const table = {
    1: (params: URLSearchParams) => new URLSearchParams({ city: params.get('town') ?? '' }),
    2: (params: URLSearchParams) => new URLSearchParams({ place: params.get('city') ?? '' }),
  }
  expect(upgrade(new URLSearchParams('town=oral'), 1, table, 3).toString()).toBe('place=oral')
  expect(upgrade(new URLSearchParams('city=oral'), 2, table, 3).toString()).toBe('place=oral')
  expect(upgrade(new URLSearchParams('place=oral'), 3, table, 3).toString()).toBe('place=oral')
  expect(upgrade(new URLSearchParams('place=oral'), 9, table, 3).toString()).toBe('place=oral')
})

it('says which one is missing', () => {
  expect(() => upgrade(new URLSearchParams(), 1, {}, 2)).toThrow('no upgrader from link version 1')
})
