import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sourceBytes } from '../../../src/compile/rules/source-bytes.ts'
import { DOCUMENT, problemsOf, SOURCE, textOf, tinyData, withText } from '../tiny-data.ts'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

test('one byte of the document is changed', () => {
  const original = textOf(tinyData(), DOCUMENT)
  const changed = original.replace('Two organisations', 'Two organizations')
  expect(problemsOf(sourceBytes, withText(tinyData(), DOCUMENT, changed))).toEqual([
    {
      rule: 'source-bytes',
      file: SOURCE,
      on: `sha256: ${digest(original)}`,
      field: 'tiny.sha256',
      value: digest(original),
      message: `the bytes of ${DOCUMENT} have the SHA-256 ${digest(changed)}`,
      tip: 'put the original file back: a source is never edited',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(sourceBytes, tinyData())).toEqual([])
})
