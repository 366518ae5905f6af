import { expect, test } from 'vitest'
import { decodeCompact } from '../../src/engine/compact/decode.ts'
import { encodeCompact } from '../../src/engine/compact/encode.ts'
import { tablesOf } from '../../src/engine/dataset-tables.ts'
import { decodeDataset, decodeTables } from '../../src/engine/decode.ts'
import { parseDataset } from '../../src/engine/parse-dataset.ts'
import type { Story } from '../../src/model/story.ts'
import { makeCompiled, makeRecord } from '../fixtures/dataset.ts'

const STORY: Story = {
  id: 'land',
  title: 'Land',
  summary: 'All of it.',
  minutes: 8,
  steps: [
    {
      title: 'The protests',
      view: 'section=I',
      caption: [
        {
          kind: 'paragraph',
          children: [
            { kind: 'strong', children: [{ kind: 'emphasis', children: [{ kind: 'text', text: 'Here' }] }] },
            { kind: 'paragraph_link', paragraph: 5 },
          ],
        },
      ],
      notes: [{ kind: 'list', items: [[{ kind: 'text', text: 'a point' }]] }],
      events: ['5-a'],
      seconds: null,
    },
  ],
}
const compiled = makeCompiled([makeRecord('5-a')], { stories: [STORY] })

test('a data file brings its stories', () => {
  expect(decodeDataset(parseDataset(JSON.stringify(compiled))).stories).toEqual([STORY])
})

test('so does a compact file', () => {
  expect(decodeTables(decodeCompact(encodeCompact(tablesOf(compiled)))).stories).toEqual([STORY])
})

test('a file from before there were stories opens and has none', () => {
  const { stories: _stories, ...older } = compiled
  expect(decodeDataset(parseDataset(JSON.stringify(older))).stories).toEqual([])
})

test('what could not be shown is refused, however deep it stands', () => {
  const broken = JSON.stringify(compiled).replace('"text":"Here"', '"text":8')
  expect(() => parseDataset(broken)).toThrow(/stories\.0\.steps\.0\.caption\.0\.children\.0/)
})
