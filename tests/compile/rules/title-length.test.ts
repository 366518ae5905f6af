import { expect, test } from 'vitest'
import { titleLength } from '../../../src/compile/rules/title-length.ts'
import { EVENTS, problemsOf, tinyData } from '../tiny-data.ts'

test('a title that says nothing', () => {
  expect(problemsOf(titleLength, tinyData([EVENTS, 'title: Teacher released from prison', 'title: Released']))).toEqual(
    [
      {
        rule: 'title-length',
        file: EVENTS,
        on: 'title: Released',
        field: '3-release.title',
        value: 'Released',
        message: 'the title has only 8 characters',
        tip: 'say who did what to whom, in plain words',
      },
    ],
  )
})

test('a full stop', () => {
  expect(
    problemsOf(
      titleLength,
      tinyData([EVENTS, 'title: Teacher released from prison', 'title: Teacher released from prison.']),
    ),
  ).toEqual([
    {
      rule: 'title-length',
      file: EVENTS,
      on: 'title: Teacher released from prison.',
      field: '3-release.title',
      value: 'Teacher released from prison.',
      message: 'the title ends with a full stop',
      tip: 'leave it out',
    },
  ])
})

test('a stray space', () => {
  expect(
    problemsOf(
      titleLength,
      tinyData([EVENTS, 'title: Teacher released from prison', 'title: Teacher released  from prison']),
    ),
  ).toEqual([
    {
      rule: 'title-length',
      file: EVENTS,
      on: 'title: Teacher released  from prison',
      field: '3-release.title',
      value: 'Teacher released from prison',
      message: 'the title has a stray space or line break',
      tip: 'write it on one line with single spaces',
    },
  ])
})

test('the title of another record', () => {
  expect(
    problemsOf(
      titleLength,
      tinyData([EVENTS, 'title: Teacher released from prison', 'title: More than a thousand people protest # same']),
    ),
  ).toEqual([
    {
      rule: 'title-length',
      file: EVENTS,
      on: 'title: More than a thousand people protest # same',
      field: '3-release.title',
      value: 'More than a thousand people protest',
      message: 'the record 2-protest has the same title',
      tip: 'say what makes this one different, e.g. the date or the person',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(titleLength, tinyData())).toEqual([])
})
