import { expect, test } from 'vitest'
import { evidenceHasClaim } from '../../../src/compile/rules/evidence-has-claim.ts'
import { EVENTS, problemsOf, tinyData } from '../tiny-data.ts'

test('publications for no date', () => {
  expect(
    problemsOf(
      evidenceHasClaim,
      tinyData([
        EVENTS,
        "    date: '2018-06-20'\n    date_verbatim: In June 2018\n    date_basis: curated\n    date_role: occurred\n",
        '',
      ]),
    ),
  ).toEqual([
    {
      rule: 'evidence-has-claim',
      file: EVENTS,
      on: 'date_evidence:',
      field: '3-release.date_evidence',
      value: 'paper-1',
      message: 'publications are cited for a date that is not given',
      tip: 'give the date they state with date_basis: curated, or leave date_evidence out',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(evidenceHasClaim, tinyData())).toEqual([])
})

test('a publication that confirms a stated date', () => {
  expect(
    problemsOf(
      evidenceHasClaim,
      tinyData([
        EVENTS,
        '    date_role: decided\n',
        '    date_role: decided\n    date_evidence: [{ evidence: paper-1, confidence: direct }]\n',
      ]),
    ),
  ).toEqual([])
})
