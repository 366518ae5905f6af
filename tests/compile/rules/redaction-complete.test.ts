import { expect, test } from 'vitest'
import { compile } from '../../../src/compile/compile.ts'
import { loadContext } from '../../../src/compile/load-context.ts'
import { redactionComplete } from '../../../src/compile/rules/redaction-complete.ts'
import { STORY, tinyStory } from '../tiny-story.ts'
import { DOCUMENT, EVENTS, lineWith, PEOPLE, tinyData, type Edit } from '../tiny-data.ts'

const HIDE_BOTH: readonly Edit[] = [
  [PEOPLE, 'role: teacher\n  display: full', 'role: teacher\n  display: withheld'],
  [PEOPLE, 'role: lawyer of Anna Ivanova\n  display: full', 'role: lawyer of Anna Ivanova\n  display: withheld'],
]

test('a quote that means two places once the names are hidden', () => {
  const files = tinyData(
    ...HIDE_BOTH,
    [DOCUMENT, 'The lawyer Boris Petrov visited her', 'The lawyer met Boris Petrov and met Anna Ivanova'],
    [EVENTS, 'The lawyer Boris Petrov', 'Boris Petrov'],
    [EVENTS, 'quote: In June 2018 Ivanova was released.', 'quote: met Boris Petrov'],
  )
  expect(compile(files)).toEqual({
    dataset: null,
    problems: [
      {
        rule: 'redaction-complete',
        file: EVENTS,
        line: lineWith(files, EVENTS, 'quote: met Boris Petrov'),
        field: '3-release.source[0].quote',
        value: 'met Boris Petrov',
        message: 'with names hidden, “met [name withheld]” no longer stands once in ¶3',
        tip: 'quote more of the sentence',
      },
    ],
  })
})

test('a dataset that names somebody hidden, in a record and in a paragraph', () => {
  const open = compile(tinyData()).dataset
  if (!open) throw new Error('the tiny data has a problem')
  const files = tinyData(...HIDE_BOTH)
  const found = redactionComplete.check(loadContext(files).context, open)
  expect(found.map(({ line, message }) => [line, message])).toEqual([
    [lineWith(files, EVENTS, '- id: 2-sentence'), 'the name of somebody hidden would be published in this record'],
    [lineWith(files, EVENTS, '- id: 3-release'), 'the name of somebody hidden would be published in this record'],
    [1, 'the name of somebody hidden would be published in ¶2'],
  ])
})

const NAMED = [STORY, 'a teacher was sentenced', 'Anna Ivanova was sentenced'] as const

test('a story loses the names as the rest does', () => {
  expect(JSON.stringify(compile(tinyStory(NAMED)).dataset?.stories)).toContain('Anna Ivanova')
  const { dataset, problems } = compile(tinyStory(NAMED, ...HIDE_BOTH))
  expect(problems).toEqual([])
  expect(JSON.stringify(dataset?.stories)).toContain('[name withheld] was sentenced')
  expect(JSON.stringify(dataset?.stories)).not.toMatch(/Anna|Ivanova/)
})

test('a name that emphasis cuts in two', () => {
  const files = tinyStory([STORY, 'a teacher was sentenced', 'I**vanova** was sentenced'], ...HIDE_BOTH)
  expect(compile(files)).toEqual({
    dataset: null,
    problems: [
      {
        rule: 'redaction-complete',
        file: STORY,
        line: lineWith(files, STORY, 'I**vanova**'),
        field: 'a-case.steps[0].caption',
        value: '',
        message: 'the name of somebody hidden would be published in this story',
        tip: 'take the emphasis out of the name, or leave the name out',
      },
    ],
  })
})

test('nothing wrong', () => {
  expect(compile(tinyData()).problems).toEqual([])
  expect(compile(tinyData(...HIDE_BOTH)).problems).toEqual([])
})
