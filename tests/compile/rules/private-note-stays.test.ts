import { expect, test } from 'vitest'
import { compile } from '../../../src/compile/compile.ts'
import { EVENTS, lineWith, tinyData, type Edit } from '../tiny-data.ts'

test('a note repeats the private one', () => {
  const edit: Edit = [
    EVENTS,
    '    status: reported\n\n  - id: 3',
    '    status: reported\n    note: ask the court for the verdict\n\n  - id: 3',
  ]
  const files = tinyData(edit)
  expect(compile(files)).toEqual({
    dataset: null,
    problems: [
      {
        rule: 'private-note-stays',
        file: EVENTS,
        line: lineWith(files, EVENTS, 'private_note: ask the court'),
        field: '2-sentence.private_note',
        value: 'ask the court for the verdict',
        message: 'the words of this private note would be published',
        tip: 'take them out of the field that repeats them (title, note or another)',
      },
    ],
  })
})

test('a private note stays in data/', () => {
  const { dataset, problems } = compile(tinyData())
  expect(problems).toEqual([])
  expect(JSON.stringify(dataset)).not.toMatch(/private_note|ask the court/)
})
