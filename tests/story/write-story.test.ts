import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Story, StoryBlock, StoryInline, StoryStep } from '../../src/model/story.ts'
import { parseStory } from '../../src/story/parse-story.ts'
import { tidyBlocks, tidyText } from '../../src/story/tidy.ts'
import { writeStory } from '../../src/story/write-story.ts'

/** What an editor in the page may hold: any text but addresses and tables, in any pieces. */

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'Events: many',
    'Seconds:',
    '¶8',
    '¶',
    '8',
    '# a',
    '- a',
    '> a',
    '1. a',
    '---',
    '[a](?b)',
    '`a`',
    '&amp;',
    '<b>',
  ),
  fc.constantFrom(' ', '\n', '\n\n', '\t', '*', '_', '**', '\\', '~', '![', '&#8;', '2016–2019', ' a ', ' '),
)
const text = fc
  .array(piece, { maxLength: 5 })
  .map((pieces) => pieces.join(''))
  .filter((joined) => !/https?:\/\/|www\.|\|/i.test(joined))

const { inline } = fc.letrec<{ inline: StoryInline }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constant('text' as const), text }),
    fc.record({ kind: fc.constant('paragraph_link' as const), paragraph: fc.integer({ min: 1, max: 99_999 }) }),
    fc.record({
      kind: fc.constantFrom('emphasis' as const, 'strong' as const),
      children: fc.array(tie('inline'), { maxLength: 3 }),
    }),
  ),
}))
const line = fc.array(inline, { maxLength: 4 })
const block: fc.Arbitrary<StoryBlock> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), children: line }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(line, { maxLength: 3 }) }),
)
const blocks = fc.array(block, { maxLength: 4 })

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/)
const title = text.filter((words) => tidyText(words).trim() !== '')
const view = fc.constantFrom(
  '',
  'section=I',
  'v=1&type=arrest,torture&from=2016-01-01&to=2018-12-31&map=5.2/48.3/66.9',
  'para=8',
)
const step: fc.Arbitrary<StoryStep> = fc.record({
  title,
  view,
  caption: blocks,
  notes: blocks,
  events: fc.uniqueArray(id, { maxLength: 3 }),
  seconds: fc.option(fc.integer({ min: 1, max: 9999 })),
})
const story: fc.Arbitrary<Story> = fc.record({
  id,
  title,
  summary: text,
  minutes: fc.option(fc.integer({ min: 1, max: 999 })),
  steps: fc.array(step, { maxLength: 3 }),
})

const tidied = (given: Story): Story => ({
  ...given,
  title: tidyText(given.title).trim(),
  summary: tidyText(given.summary).trim(),
  steps: given.steps.map((each) => ({
    ...each,
    title: tidyText(each.title).trim(),
    caption: tidyBlocks(each.caption),
    notes: tidyBlocks(each.notes),
  })),
})

test('what is written is read back as the same story', () => {
  fc.assert(
    fc.property(story, (given) => {
      const written = writeStory(given)
      const { story: read, problems } = parseStory(written)
      expect({ written, problems }).toEqual({ written, problems: [] })
      expect({ written, read }).toEqual({ written, read: tidied(given) })
      expect(writeStory(tidied(given))).toBe(written)
    }),
    { numRuns: 60 },
  )
})

test('a letter beyond the first plane behind emphasis, and a sign behind that', () => {
  const children: StoryInline[] = [
    { kind: 'emphasis', children: [{ kind: 'text', text: 'Events: many' }] },
    { kind: 'text', text: '𐀀_Events: many_' },
  ]
  const caption: StoryBlock[] = [{ kind: 'paragraph', children }]
  const only: StoryStep = { title: 'E', view: '', caption, notes: [], events: [], seconds: null }
  const given: Story = { id: 'a', title: 'A', summary: '', minutes: null, steps: [only] }
  expect(parseStory(writeStory(given)).story).toEqual(given)
})

test('a tidy text stays as it is', () => {
  fc.assert(
    fc.property(blocks, (given) => {
      const once = tidyBlocks(given)
      expect(tidyBlocks(once)).toEqual(once)
    }),
  )
})

test('pieces become the one form that is read', () => {
  expect(
    tidyBlocks([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: '  see ¶8 and\n' },
          { kind: 'text', text: '' },
          { kind: 'paragraph_link', paragraph: 9 },
          { kind: 'text', text: '200 people ' },
          { kind: 'emphasis', children: [{ kind: 'text', text: 'a' }] },
          { kind: 'emphasis', children: [{ kind: 'emphasis', children: [{ kind: 'text', text: 'b' }] }] },
        ],
      },
      { kind: 'paragraph', children: [{ kind: 'text', text: ' ' }] },
      { kind: 'list', items: [[]] },
    ]),
  ).toEqual([
    {
      kind: 'paragraph',
      children: [
        { kind: 'text', text: 'see ' },
        { kind: 'paragraph_link', paragraph: 8 },
        { kind: 'text', text: ' and ' },
        { kind: 'paragraph_link', paragraph: 9 },
        { kind: 'text', text: ' 200 people ' },
        { kind: 'emphasis', children: [{ kind: 'text', text: 'ab' }] },
      ],
    },
  ])
})

test('the form that prettier leaves as it is', () => {
  const given: Story = {
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
            kind: 'list',
            items: [[{ kind: 'text', text: 'Events: many' }], [{ kind: 'paragraph_link', paragraph: 8 }]],
          },
        ],
        notes: [{ kind: 'paragraph', children: [{ kind: 'emphasis', children: [{ kind: 'text', text: 'Said.' }] }] }],
        events: ['8-a', '8-b'],
        seconds: 45,
      },
    ],
  }
  expect(writeStory(given)).toBe(`---
id: land
minutes: 8
---

# Land

All of it.

## [The protests](?section=I)

- Events\\: many
- ¶8

> _Said._

Events: \`8-a\`, \`8-b\`

Seconds: 45
`)
})
