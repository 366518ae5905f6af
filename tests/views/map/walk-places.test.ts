import { describe, expect, test } from 'vitest'
import { TypedLetters } from '../../../src/views/map/typed-letters.ts'
import { findByName, walkPlaces } from '../../../src/views/map/walk-places.ts'
import { site } from './site.ts'

const NAMES: Readonly<Record<string, string>> = { a: 'Almaty', b: 'Astana', c: 'Aktau', d: 'Oral', e: 'Кызылорда' }
const sites = Object.keys(NAMES).map((id) => site(id))
const find = (active: string | null, typed: string) => findByName(sites, active, typed, (id) => NAMES[id] ?? '')

describe('walking the places', () => {
  test('arrows go on and back, and the ends hold', () => {
    expect(walkPlaces(sites, 'a', 'ArrowDown')).toBe('b')
    expect(walkPlaces(sites, 'b', 'ArrowLeft')).toBe('a')
    expect(walkPlaces(sites, 'a', 'ArrowUp')).toBe('a')
    expect(walkPlaces(sites, 'e', 'ArrowRight')).toBe('e')
    expect(walkPlaces(sites, 'a', 'PageDown')).toBe('e')
  })

  test('Home and End lead to the ends; any other key nowhere, and so does all among none', () => {
    expect([walkPlaces(sites, 'c', 'Home'), walkPlaces(sites, 'c', 'End')]).toEqual(['a', 'e'])
    expect(walkPlaces(sites, 'c', 'Tab')).toBeNull()
    expect(walkPlaces([], null, 'Home')).toBeNull()
  })

  test('letters lead to a name, whatever its case and script', () => {
    expect(find('a', 'ast')).toBe('b')
    expect(find('a', 'OR')).toBe('d')
    expect(find('a', 'кыз')).toBe('e')
    expect(find('a', 'x')).toBeNull()
  })

  test('the active place may stay while letters come; the same letter steps on, and round', () => {
    expect(find('b', 'as')).toBe('b')
    expect([find('a', 'a'), find('b', 'aa'), find('c', 'aaa')]).toEqual(['b', 'c', 'a'])
    expect(find(null, 'a')).toBe('a')
  })
})

test('letters make a word until a pause', () => {
  const letters = new TypedLetters()
  expect([letters.add('a', 0), letters.add('s', 900), letters.add('o', 2500)]).toEqual(['a', 'as', 'o'])
  expect([letters.isTyping(3000), letters.isTyping(4000)]).toEqual([true, false])
})
