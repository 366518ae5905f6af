import { expect, test } from 'vitest'
import { jsonSchemas } from '../../src/compile/json-schemas.ts'
import { loadContext } from '../../src/compile/load-context.ts'
import { tinyData } from './tiny-data.ts'

const schemas = jsonSchemas(loadContext(tinyData()).context)
const parsed = (name: string): unknown => JSON.parse(schemas.get(`data/schema/${name}.schema.json`) ?? 'null')

test('one schema for each kind of file', () => {
  const names = ['events', 'people', 'places', 'evidence', 'vocabulary', 'source']
  expect([...schemas.keys()]).toEqual(names.map((name) => `data/schema/${name}.schema.json`))
})

test('an editor is offered the ids of this data', () => {
  expect(parsed('events')).toMatchObject({
    properties: {
      source: { enum: ['tiny'] },
      records: {
        items: {
          properties: {
            type: { anyOf: [{ enum: ['conviction_sentence', 'release', 'assembly'] }, { type: 'null' }] },
            persons: { items: { properties: { person: { enum: ['p001', 'p002'] } } } },
            places: { items: { properties: { place: { enum: ['almaty', 'kazakhstan'] } } } },
            rights: { items: { properties: { right: { enum: ['fair_trial'] } } } },
            disputed: { items: { properties: { evidence: { items: { enum: ['paper-1'] } } } } },
          },
        },
      },
    },
  })
})

test('fields with a default may be left out, and others may not be made up', () => {
  expect(parsed('events')).toMatchObject({
    properties: {
      records: {
        items: { required: ['id', 'record_kind', 'title', 'type', 'source', 'status'], additionalProperties: false },
      },
    },
  })
})
