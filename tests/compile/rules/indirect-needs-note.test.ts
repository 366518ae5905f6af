import { expect, test } from 'vitest'
import { indirectNeedsNote } from '../../../src/compile/rules/indirect-needs-note.ts'
import { EVENTS, problemsOf, tinyData } from '../tiny-data.ts'

test('an indirect citation of a place', () => {
  expect(problemsOf(indirectNeedsNote, tinyData([EVENTS, ', note: it tells of several cities', '']))).toEqual([
    {
      rule: 'indirect-needs-note',
      file: EVENTS,
      on: '- { evidence: paper-1, confidence: indirect }',
      field: '2-protest.places[0].evidence[0].confidence',
      value: 'indirect',
      message: 'the indirect citation of paper-1 needs a note',
      tip: 'add note: how the date or place follows from this publication, in our own words',
    },
  ])
})

test('an indirect citation of a date', () => {
  expect(
    problemsOf(
      indirectNeedsNote,
      tinyData([
        EVENTS,
        '- { evidence: paper-1, confidence: direct }',
        '- { evidence: paper-1, confidence: indirect } # date',
      ]),
    ),
  ).toEqual([
    {
      rule: 'indirect-needs-note',
      file: EVENTS,
      on: '- { evidence: paper-1, confidence: indirect } # date',
      field: '3-release.date_evidence[0].confidence',
      value: 'indirect',
      message: 'the indirect citation of paper-1 needs a note',
      tip: 'add note: how the date or place follows from this publication, in our own words',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(indirectNeedsNote, tinyData())).toEqual([])
})
