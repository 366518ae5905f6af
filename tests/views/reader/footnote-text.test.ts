import { expect, test } from 'vitest'
import { footnoteParts } from '../../../src/views/reader/footnote-text.ts'

const A = 'https://example.org/a'
const B = 'https://example.org/b'

test('addresses become links, the words between them stay', () => {
  expect(footnoteParts(`See ${A} ; ${B}, p. 3`, [A, B])).toEqual([
    { text: 'See ', url: null },
    { text: A, url: A },
    { text: ' ; ', url: null },
    { text: B, url: B },
    { text: ', p. 3', url: null },
  ])
})

test('an address that begins another is not taken for it', () => {
  expect(footnoteParts(`${A} ${A}bc`, [A, `${A}bc`])).toEqual([
    { text: A, url: A },
    { text: ' ', url: null },
    { text: `${A}bc`, url: `${A}bc` },
  ])
})

test('an address that is not found as printed follows at the end', () => {
  expect(footnoteParts('See there', [A])).toEqual([
    { text: 'See there', url: null },
    { text: ' ', url: null },
    { text: A, url: A },
  ])
})
