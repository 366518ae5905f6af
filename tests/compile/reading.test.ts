import { describe, expect, test } from 'vitest'
import { compile } from '../../src/compile/compile.ts'
import type { DataFiles } from '../../src/compile/data-files.ts'
import { EVENTS, lineWith, PEOPLE, PLACES, textOf, tinyData, VOCABULARY, withText, type Edit } from './tiny-data.ts'

/** The one problem of a compilation, without its file. */
function only(files: DataFiles): unknown {
  const { problems } = compile(files)
  expect(problems).toHaveLength(1)
  return problems[0]
}

function schemaProblem(...edits: Edit[]): unknown {
  return only(tinyData(...edits))
}

describe('a value that does not fit its schema', () => {
  test('a word that is not on the list, nearly right', () => {
    const edit: Edit = [EVENTS, 'date_role: decided', 'date_role: decded']
    expect(schemaProblem(edit)).toEqual({
      rule: 'schema',
      file: EVENTS,
      line: lineWith(tinyData(edit), EVENTS, 'decded'),
      field: '2-sentence.date_role',
      value: 'decded',
      message: 'is not one of the allowed values',
      tip: 'did you mean “decided”? one of: occurred, adopted, in_force, decided, reported',
    })
  })

  test('a field that does not exist, nested', () => {
    const edit: Edit = [EVENTS, 'basis: stated, role: court', 'basis: stated, rol: court']
    const { problems } = compile(tinyData(edit))
    expect(problems.map(({ line: _line, ...rest }) => rest)).toEqual([
      {
        rule: 'schema',
        file: EVENTS,
        field: '2-sentence.places[0].role',
        value: '',
        message: 'the field “role” is missing',
        tip: 'add “role”',
      },
      {
        rule: 'schema',
        file: EVENTS,
        field: '2-sentence.places[0].rol',
        value: 'rol',
        message: 'there is no field “rol” here',
        tip: 'did you mean “role”?',
      },
    ])
    expect(problems.map(({ line }) => line)).toEqual([
      lineWith(tinyData(edit), EVENTS, 'rol: court'),
      lineWith(tinyData(edit), EVENTS, 'rol: court'),
    ])
  })

  test('a year without quotes is a number', () => {
    expect(schemaProblem([EVENTS, "date: '2017'", 'date: 2017'])).toMatchObject({
      field: '4-cases.date',
      value: '2017',
      message: 'should be text, but is 2017',
      tip: "put it in quotes: '2017'",
    })
  })

  test('an id in capitals', () => {
    expect(compile(tinyData([PEOPLE, 'id: p002', 'id: P002'])).problems).toContainEqual(
      expect.objectContaining({ rule: 'schema', file: PEOPLE, field: 'P002.id', value: 'P002', line: 7 }),
    )
  })

  test('a title that is too long', () => {
    const title = 'long '.repeat(30).trim()
    expect(schemaProblem([EVENTS, 'More than a thousand people protest', title])).toMatchObject({
      rule: 'schema',
      field: '2-protest.title',
      tip: 'at most 110 characters',
    })
  })

  test('one bad record hides no problem of another', () => {
    const { problems } = compile(
      tinyData([EVENTS, 'date_role: decided', 'date_role: decded'], [EVENTS, 'min: 1001', 'min: 1000']),
    )
    expect(problems.map(({ rule, field }) => `${rule} ${field}`)).toEqual([
      'schema 2-sentence.date_role',
      'quantity-consistent 2-protest.number_of_persons.min',
    ])
  })

  test('a shape that is none, and a vocabulary that is then missing', () => {
    expect(schemaProblem([VOCABULARY, 'shape: ring', 'shape: rign'])).toMatchObject({
      file: VOCABULARY,
      field: 'groups[1].shape',
      tip: expect.stringContaining('did you mean “ring”?'),
    })
  })
})

describe('a file that cannot be read', () => {
  test('broken YAML', () => {
    const text = `${textOf(tinyData(), PLACES)}- id: "taraz\n`
    expect(compile(withText(tinyData(), PLACES, text)).problems).toContainEqual(
      expect.objectContaining({
        rule: 'yaml-syntax',
        file: PLACES,
        line: text.split('\n').length,
        message: expect.stringMatching(/^not valid YAML; the parser says: “.+”$/),
      }),
    )
  })

  test('a key given twice', () => {
    const edit: Edit = [PEOPLE, '  role: teacher\n', '  role: teacher\n  role: artist\n']
    expect(compile(tinyData(edit)).problems).toContainEqual({
      rule: 'yaml-duplicate-key',
      file: PEOPLE,
      line: lineWith(tinyData(edit), PEOPLE, 'role: artist'),
      field: '',
      value: 'role: artist',
      message: 'the same key is given twice',
      tip: 'keep one of the two',
    })
  })

  test('bytes that are no UTF-8', () => {
    const files = new Map(tinyData()).set(PLACES, new Uint8Array([0x2d, 0x20, 0xff, 0xfe]))
    expect(compile(files).problems).toContainEqual(
      expect.objectContaining({ rule: 'file-utf8', file: PLACES, line: 1 }),
    )
  })

  test('a missing file', () => {
    const files = new Map(tinyData())
    files.delete(PEOPLE)
    expect(compile(files).problems).toContainEqual(expect.objectContaining({ rule: 'file-missing', file: PEOPLE }))
  })

  test('a file with an ending that nothing reads', () => {
    const files = withText(tinyData(), 'data/events/tiny/2.yml', 'source: tiny\nrecords: []\n')
    expect(only(files)).toMatchObject({ rule: 'file-unread', file: 'data/events/tiny/2.yml' })
  })

  test('an empty file of records', () => {
    const files = withText(tinyData(), 'data/events/tiny/2.yaml', '')
    expect(only(files)).toMatchObject({ rule: 'schema', file: 'data/events/tiny/2.yaml', line: 1 })
  })
})
