import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EMPTY_DRAFT, readDraft, type Draft, type DraftStep } from '../../src/model/draft.ts'
import {
  draftOfStory,
  openDraft,
  openDraftFile,
  readField,
  storyOfDraft,
  writeDraft,
} from '../../src/story/draft-story.ts'
import { plainText } from '../../src/story/story-text.ts'
import { realDataset } from '../fixtures/real-dataset.ts'

/** What fingers type, mark-up that cannot stand in a story included; but for addresses, which are told for what they are. */
const typed = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        '**b**',
        '_e_',
        '- a\n- b',
        '\n\n',
        '¶8',
        '# h',
        '![p](q)',
        '`c`',
        '1. n',
        '---',
        '<b>',
        'Events: x',
        '> q',
        '[l](?a)',
      ),
    ),
    { maxLength: 5 },
  )
  .map((pieces) => pieces.join(' '))
  .filter((text) => !/https?:\/\/|www\.|\|/i.test(text))

const draft: fc.Arbitrary<Draft> = fc.record({
  id: fc.constantFrom('story', 'my-story', 'Not An Id', ''),
  title: typed,
  summary: typed,
  minutes: fc.option(fc.integer({ min: 1, max: 999 })),
  steps: fc
    .array(
      fc.record({
        title: typed,
        view: fc.constantFrom('', 'section=I', 'para=8&span=2016-01-01..2016-12-31'),
        caption: typed,
        notes: typed,
        events: fc.uniqueArray(fc.constantFrom('8-land-protests', 'a', 'b-c'), { maxLength: 3 }),
        seconds: fc.option(fc.integer({ min: 1, max: 9999 })),
      }),
      { maxLength: 3 },
    )
    .map((steps) => steps.map((step, index): DraftStep => ({ ...step, key: index + 1 }))),
})

/** A draft as it comes back from its file: the same story, written the one way. */
const settled = (given: Draft): Draft => draftOfStory(storyOfDraft(given))

test('what is saved is opened as the same draft', () => {
  fc.assert(
    fc.property(draft, (given) => {
      const file = writeDraft(given)
      expect({ file, draft: openDraft(file).draft }).toEqual({ file, draft: settled(given) })
      expect(writeDraft(settled(given))).toBe(file)
    }),
    { numRuns: 60 },
  )
})

test('no word is lost to mark-up that cannot stand', () => {
  const { blocks, problems } = readField('Look: ![a picture](x.png), `code`.\n\n# A heading\n\n> a quotation\n\n1. one')
  expect(plainText(blocks)).toBe('Look: ![a picture](x.png), `code`.\n# A heading\n> a quotation\none')
  expect(problems.map(({ code }) => code)).toEqual(['picture', 'code', 'otherHeading', 'quotation', 'numberedList'])
})

test('the stories of the data are drafts, and stay what they are', () => {
  expect(realDataset.stories.length).toBeGreaterThan(2)
  for (const story of realDataset.stories) {
    const whole = draftOfStory(story)
    expect(storyOfDraft(whole)).toEqual(story)
    expect(openDraft(writeDraft(whole))).toEqual({ draft: whole, problems: [] })
  }
})

test('a file with mistakes is read as far as it goes, and all of them are told', () => {
  const file = [
    '# Without a head',
    '## A step without a link',
    'A caption with [a link](https://example.org).',
    'Seconds: soon',
    '',
    '## [Second](https://example.org/?section=I)',
    '> said',
    '',
    'Events: 8-land-protests',
  ].join('\n')
  const { draft: read, problems } = openDraft(file)
  expect(problems.map(({ line, field }) => [line, field])).toEqual([
    [1, ''],
    [2, '.steps[0].view'],
    [3, '.steps[0].caption'],
    [6, '.steps[1].view'],
    [9, '.steps[1].events'],
  ])
  expect(read.title).toBe('Without a head')
  expect(read.steps.map(({ title, view, notes }) => ({ title, view, notes }))).toEqual([
    { title: 'A step without a link', view: '', notes: '' },
    { title: 'Second', view: 'section=I', notes: 'said' },
  ])
  expect(read.steps[0]?.caption).toContain('a link')
})

const utf8 = (text: string) => new TextEncoder().encode(text)

test.each<[string, Uint8Array<ArrayBuffer>]>([
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
  ['a text of another encoding', new Uint8Array([...utf8('---\nid: land\n---\n\n# Caf'), 0xe9])],
  ['bytes with zeros', utf8('---\nid: land\n---\n\n# Land\0')],
  ['nothing', utf8('')],
  ['another text', utf8('year,count\n2016,8\n')],
])('%s is no story', (_, bytes) => {
  expect(openDraftFile(bytes)).toBeNull()
})

test('a story is one with a head and no step yet, with a step and no head, and with any letters', () => {
  expect(openDraftFile(utf8('---\nid: land\n---\n\n# Land\n'))?.problems).toEqual([])
  expect(openDraftFile(utf8('## [A step](?section=I)\n'))?.problems.map(({ code }) => code)).toContain('headMissing')
  const letters = { ...EMPTY_DRAFT, title: 'A \uFFFD' }
  expect(openDraftFile(utf8(`\uFEFF${writeDraft(letters)}`))).toEqual({ draft: letters, problems: [] })
})

test('what a browser kept is read back, and nothing else is', () => {
  fc.assert(
    fc.property(draft, (given) => {
      expect(readDraft(JSON.parse(JSON.stringify(given)))).toEqual(given)
    }),
  )
  for (const other of [null, 1, 'x', {}, { ...EMPTY_DRAFT, steps: [{}] }, { ...EMPTY_DRAFT, minutes: 0.5 }]) {
    expect(readDraft(other)).toBeNull()
  }
})
