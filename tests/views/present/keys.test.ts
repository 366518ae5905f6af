import { describe, expect, it } from 'vitest'
import { actionOfKey, typeNumber, type Pressed } from '../../../src/views/present/keys.ts'

const pressed = (key: string, change: Partial<Pressed> = {}) =>
  actionOfKey({ key, shift: false, modified: false, where: 'nowhere', letterKeys: true, ...change })

describe('actionOfKey', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['ArrowUp', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['r', 'back'],
    ['a', 'autoplay'],
    ['f', 'fullScreen'],
    ['Escape', 'escape'],
  ])('%j is %s', (key, action) => {
    expect(pressed(key)).toEqual({ do: action })
  })

  it('goes back with Shift and space', () => {
    expect(pressed(' ', { shift: true })).toEqual({ do: 'previous' })
  })

  it('scrolls the words with Shift and an arrow, and steps with Shift and any other', () => {
    expect(pressed('ArrowDown', { shift: true })).toEqual({ do: 'scrollDown' })
    expect(pressed('ArrowUp', { shift: true })).toEqual({ do: 'scrollUp' })
    expect(pressed('ArrowRight', { shift: true })).toEqual({ do: 'next' })
    expect(pressed('PageDown', { shift: true })).toEqual({ do: 'next' })
    expect(pressed('ArrowDown', { shift: true, where: 'widget' })).toBeNull()
  })

  it('leaves the browser its own keys, and a field all', () => {
    for (const key of ['ArrowRight', 'PageDown', 'r', 'f', 'Escape']) {
      expect(pressed(key, { modified: true })).toBeNull()
      expect(pressed(key, { where: 'field' })).toBeNull()
    }
  })

  it('lets a widget walk with the arrows, but a clicker always steps', () => {
    for (const key of ['ArrowRight', 'ArrowUp', 'Home', ' ', 'b', 'r']) {
      expect(pressed(key, { where: 'widget' })).toBeNull()
    }
    expect(pressed('PageDown', { where: 'widget' })).toEqual({ do: 'next' })
    expect(pressed('PageUp', { where: 'widget' })).toEqual({ do: 'previous' })
    expect(pressed('Escape', { where: 'widget' })).toEqual({ do: 'escape' })
  })

  it('lets space press a button, and arrows step beside it', () => {
    expect(pressed(' ', { where: 'button' })).toBeNull()
    expect(pressed('ArrowRight', { where: 'button' })).toEqual({ do: 'next' })
  })

  it('has no single letters where they are turned off', () => {
    for (const key of ['b', '.', 'r', 'a', 'f']) expect(pressed(key, { letterKeys: false })).toBeNull()
    expect(pressed('ArrowRight', { letterKeys: false })).toEqual({ do: 'next' })
  })
})

describe('typeNumber', () => {
  it('jumps at once where no further figure could name a step', () => {
    expect(typeNumber('', '3', 8)).toEqual({ typed: '', jump: 3 })
    expect(typeNumber('1', '2', 12)).toEqual({ typed: '', jump: 12 })
  })

  it('waits where one could, and jumps on Enter', () => {
    expect(typeNumber('', '1', 12)).toEqual({ typed: '1', jump: null })
    expect(typeNumber('1', 'Enter', 12)).toEqual({ typed: '', jump: 1 })
  })

  it('takes a number beyond the last step for the last', () => {
    expect(typeNumber('', '9', 8)).toEqual({ typed: '', jump: 8 })
    expect(typeNumber('1', '7', 12)).toEqual({ typed: '', jump: 12 })
  })

  it('begins no number with a nought, and reads nothing else', () => {
    expect(typeNumber('', '0', 12)).toEqual({ typed: '', jump: null })
    expect(typeNumber('1', '0', 12)).toEqual({ typed: '', jump: 10 })
    expect(typeNumber('', 'x', 12)).toBeNull()
    expect(typeNumber('', 'Enter', 12)).toBeNull()
  })
})
