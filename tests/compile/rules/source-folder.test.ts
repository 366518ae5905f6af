import { expect, test } from 'vitest'
import { sourceFolder } from '../../../src/compile/rules/source-folder.ts'
import { DOCUMENT, EVENTS, problemsOf, SOURCE, textOf, tinyData, withText } from '../tiny-data.ts'

test('records in the folder of another source', () => {
  const data = tinyData()
  const moved = 'data/events/other/1.yaml'
  const files = new Map([...withText(data, moved, textOf(data, EVENTS))].filter(([path]) => path !== EVENTS))
  expect(problemsOf(sourceFolder, files)).toEqual([
    {
      rule: 'source-folder',
      file: moved,
      on: 'source: tiny',
      field: 'source',
      value: 'tiny',
      message: "the file lies in another source's folder",
      tip: 'move the file to data/events/tiny/, or mend source',
    },
  ])
})

test('a source in a folder of another name', () => {
  const data = tinyData()
  const moved = 'data/sources/small/source.yaml'
  const files = new Map(withText(data, moved, textOf(data, SOURCE)))
  files.set('data/sources/small/document.txt', files.get(DOCUMENT) ?? new Uint8Array())
  files.delete(SOURCE)
  expect(problemsOf(sourceFolder, files)).toEqual([
    {
      rule: 'source-folder',
      file: moved,
      on: 'id: tiny',
      field: 'tiny.id',
      value: 'tiny',
      message: `the id is not the name of its folder (${moved})`,
      tip: 'rename one of the two',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(sourceFolder, tinyData())).toEqual([])
})
