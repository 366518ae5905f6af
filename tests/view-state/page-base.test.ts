import { describe, expect, it } from 'vitest'
import { pageBase, publishedAddress } from '../../src/view-state/page-base.ts'

const ON_DISK = { protocol: 'file:', origin: 'null', pathname: '/home/some.name/attest.html' }
const HOSTED = { protocol: 'https:', origin: 'https://a.example', pathname: '/kz/' }

describe('what links begin with', () => {
  it('is where the page lies', () => {
    expect(pageBase(HOSTED, null)).toBe('https://a.example/kz/')
    expect(pageBase(HOSTED, 'https://b.example/')).toBe('https://a.example/kz/')
  })

  it('is never a path on somebody’s disk', () => {
    expect(pageBase(ON_DISK, null)).toBe('')
    expect(pageBase(ON_DISK, 'https://b.example/it/')).toBe('https://b.example/it/')
  })

  it.each([
    [undefined, null],
    ['', null],
    ['b.example', null],
    ['file:///home/some.name/attest.html', null],
    ['javascript:alert(1)', null],
    ['https://b.example', 'https://b.example/'],
    ['https://b.example/it/?lang=ru#x', 'https://b.example/it/'],
  ])('published at %s: %s', (given, address) => {
    expect(publishedAddress(given)).toBe(address)
  })
})
