import { expect, test } from 'vitest'
import { untoldExplained } from '../../../src/compile/rules/untold-explained.ts'
import { compile } from '../../../src/compile/compile.ts'
import { EVENTS, problemsOf, SOURCE, tinyData, type Edit } from '../tiny-data.ts'

const FIRST = '  - { from: 1, kind: about_the_text, reason: the authors on themselves }\n'

const told = (...edits: readonly Edit[]) =>
  problemsOf(untoldExplained, tinyData(...edits)).map(({ on, field, value, message }) => ({
    on,
    field,
    value,
    message,
  }))

test('nothing wrong', () => {
  expect(problemsOf(untoldExplained, tinyData())).toEqual([])
})

test('a paragraph without events and without a note', () => {
  expect(problemsOf(untoldExplained, tinyData([SOURCE, FIRST, '']))).toEqual([
    {
      rule: 'untold-explained',
      file: SOURCE,
      on: 'untold:',
      field: 'tiny.untold',
      value: '1',
      message: 'no event quotes ¶1, and no note says why',
      tip: 'write a record, or add { from: 1, kind, reason } to untold; kind: not_yet_told where that is the reason',
    },
  ])
})

test('a recommendation does not tell its paragraph', () => {
  expect(told([SOURCE, '  - { from: 5, kind: recommendation, reason: what the authors ask for }\n', ''])).toMatchObject(
    [{ value: '5', message: 'no event quotes ¶5, and no note says why' }],
  )
})

test('a note on a paragraph told to the last word', () => {
  expect(told([SOURCE, FIRST, FIRST.replace('1', '1, to: 2')])).toEqual([])
  const quoted = 'quote: On 13 May 2018 the teacher Anna Ivanova was sentenced in Almaty'
  expect(
    told([EVENTS, quoted, `${quoted} to 2,5 years in prison.`], [SOURCE, FIRST, FIRST.replace('1', '1, to: 2')]),
  ).toEqual([
    {
      on: FIRST.replace('1', '1, to: 2').trim(),
      field: 'tiny.untold[0].from',
      value: '1',
      message: 'every word of ¶2 is told by a record',
    },
  ])
})

test('two notes on one paragraph', () => {
  expect(
    told([SOURCE, '{ from: 5, kind', '{ from: 1, to: 1, kind: argument, reason: again }\n  - { from: 5, kind']),
  ).toEqual([
    {
      on: '- { from: 1, to: 1, kind: argument, reason: again }',
      field: 'tiny.untold[1].from',
      value: '1',
      message: '¶1 has a note already',
    },
  ])
})

test('a span that is none', () => {
  expect(told([SOURCE, '{ from: 5, kind', '{ from: 5, to: 6, kind'])).toMatchObject([
    { field: 'tiny.untold[1].to', value: '6', message: '¶5–6 are no paragraphs of the document' },
    { value: '5', message: 'no event quotes ¶5, and no note says why' },
  ])
  expect(told([SOURCE, '{ from: 5, kind', '{ from: 5, to: 4, kind'])[0]).toMatchObject({ value: '4' })
})

test('the notes are shipped with the source', () => {
  expect(compile(tinyData()).dataset?.sources[0]?.untold).toEqual([
    { from: 1, kind: 'about_the_text', reason: 'the authors on themselves' },
    { from: 5, kind: 'recommendation', reason: 'what the authors ask for' },
  ])
})
