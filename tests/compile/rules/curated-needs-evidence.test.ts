import { expect, test } from 'vitest'
import { curatedNeedsEvidence } from '../../../src/compile/rules/curated-needs-evidence.ts'
import { EVENTS, problemsOf, tinyData } from '../tiny-data.ts'

test('a curated place that cites nothing', () => {
  expect(
    problemsOf(
      curatedNeedsEvidence,
      tinyData(
        [
          EVENTS,
          '        evidence:\n          - { evidence: paper-1, confidence: indirect, note: it tells of several cities }\n',
          '',
        ],
        [EVENTS, '        basis: curated', '        basis: curated # place'],
      ),
    ),
  ).toEqual([
    {
      rule: 'curated-needs-evidence',
      file: EVENTS,
      on: 'basis: curated # place',
      field: '2-protest.places[0].basis',
      value: 'curated',
      message: 'the place kazakhstan is curated, but its evidence cites nothing',
      tip: 'cite it: evidence: [{ evidence: <id in data/evidence.yaml>, confidence: direct }]',
    },
  ])
})

test('a curated date that cites nothing', () => {
  expect(
    problemsOf(
      curatedNeedsEvidence,
      tinyData([EVENTS, '    date_evidence:\n      - { evidence: paper-1, confidence: direct }\n', '']),
    ),
  ).toEqual([
    {
      rule: 'curated-needs-evidence',
      file: EVENTS,
      on: 'date_basis: curated',
      field: '3-release.date_basis',
      value: 'curated',
      message: 'the date is curated, but date_evidence cites nothing',
      tip: 'cite it: date_evidence: [{ evidence: <id in data/evidence.yaml>, confidence: direct }]',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(curatedNeedsEvidence, tinyData())).toEqual([])
})
