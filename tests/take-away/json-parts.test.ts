import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonParts, lazily } from '../../src/take-away/json-parts.ts'
import { joined } from './taken.ts'

test('joined, the parts are what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(joined(jsonParts(value))).toBe(JSON.stringify(value, null, 2))
    }),
  )
  const gaps = { a: undefined, b: [undefined, 1], c: { d: undefined } }
  expect(joined(jsonParts(gaps))).toBe(JSON.stringify(gaps, null, 2))
})

test('a list is made item by item, as it is written', () => {
  let made = 0
  const items = lazily([1, 2, 3], (item) => {
    made += 1
    return [item, -item]
  })
  const parts = jsonParts({ items })
  for (let part = 0; part < 3; part++) parts.next()
  expect(made).toBe(1)
  expect(JSON.parse(joined(jsonParts({ items })))).toEqual({ items: [1, -1, 2, -2, 3, -3] })
})
