import { describe, expect, test } from 'vitest'
import { ALL_RULES } from '../../src/compile/all-rules.ts'
import { compile, OUTPUT_RULES } from '../../src/compile/compile.ts'
import { problemsText } from '../../src/compile/problem-text.ts'
import { parseIsoDay } from '../../src/model/time.ts'
import { DOCUMENT, EVENTS, EVIDENCE, textOf, tinyData, withText } from './tiny-data.ts'

describe('the compiled dataset', () => {
  const { dataset, problems } = compile(tinyData())

  test('has no problem, and records in the order of the document', () => {
    expect(problems).toEqual([])
    expect(dataset?.events.map(({ id }) => id)).toEqual([
      '2-sentence',
      '2-protest',
      '3-release',
      '4-cases',
      '5-free-teachers',
    ])
  })

  test('a record with what the build works out', () => {
    expect(dataset?.events[0]).toEqual({
      id: '2-sentence',
      record_kind: 'event',
      title: 'Teacher Anna Ivanova sentenced to prison',
      type: 'conviction_sentence',
      group: 'trial',
      date: '2018-05-13',
      date_verbatim: 'On 13 May 2018',
      date_basis: 'stated',
      date_role: 'decided',
      date_evidence: [],
      earliest: parseIsoDay('2018-05-13'),
      latest: parseIsoDay('2018-05-13'),
      date_shape: 'day',
      date_parts: [{ value: '2018-05-13', precision: 'day' }],
      places: [{ place: 'almaty', basis: 'stated', role: 'court', verbatim: 'in Almaty', evidence: [] }],
      persons: [{ person: 'p001', role: 'victim', name_verbatim: 'Anna Ivanova' }],
      figures: [],
      sentence: [{ kind: 'imprisonment', duration: 'P2Y6M', person: 'p001', verbatim: '2,5 years in prison' }],
      law: [{ code: 'CC', article: '174' }],
      rights: [{ right: 'fair_trial', basis: 'editor_mapped' }],
      affected_group: ['teacher'],
      links: [],
      disputed: [],
      anomaly: [],
      status: 'established',
      source: [
        {
          source: 'tiny',
          paragraph: 2,
          quote: 'On 13 May 2018 the teacher Anna Ivanova was sentenced in Almaty',
          selector: {
            type: 'FragmentSelector',
            value: 'paragraph-2',
            refinedBy: [
              {
                type: 'TextQuoteSelector',
                exact: 'On 13 May 2018 the teacher Anna Ivanova was sentenced in Almaty',
                prefix: '',
                suffix: ' to 2,5 years in prison. More th',
              },
              { type: 'TextPositionSelector', start: 0, end: 63 },
            ],
          },
        },
      ],
    })
  })

  test('the source without what only the build needs', () => {
    const [source] = dataset?.sources ?? []
    expect(source).not.toHaveProperty('file')
    expect(source?.paragraphs[1]).toEqual({
      number: 2,
      section: 'I',
      text: 'On 13 May 2018 the teacher Anna Ivanova was sentenced in Almaty to 2,5 years in prison. More than 1,000 people protested.',
      first_line: 5,
      last_line: 6,
      footnotes: [{ number: 1, offset: 86 }],
    })
  })

  test('a recommendation has neither group nor date', () => {
    expect(dataset?.events[4]).toMatchObject({
      group: null,
      earliest: null,
      latest: null,
      date_shape: null,
      date_parts: [],
    })
  })
})

test('offsets count code points', () => {
  const { dataset } = compile(tinyData([DOCUMENT, 'To free all', '𝒜𝒜 To free all']))
  expect(dataset?.events[4]?.source[0]?.selector.refinedBy).toMatchObject([{ prefix: '𝒜𝒜 ' }, { start: 3 }])
})

const version = (files: ReturnType<typeof tinyData>): string | undefined => compile(files).dataset?.data_version

test('the version of the data is that of its files, in whatever order they come', () => {
  const files = tinyData()
  expect(version(new Map([...files].toReversed()))).toBe(version(files))
  expect(version(withText(files, 'data/README.md', 'a guide'))).toBe(version(files))
  expect(version(withText(files, EVIDENCE, `${textOf(files, EVIDENCE)}\n`))).not.toBe(version(files))
})

test('rules have ids of their own and say what holds', () => {
  const ids = [...ALL_RULES, ...OUTPUT_RULES].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(
    [...ALL_RULES, ...OUTPUT_RULES].filter(({ describe: said }) => !/^\p{Lu}.*\.$|^date_.*\.$|^name_.*\.$/u.test(said)),
  ).toEqual([])
})

test('problems come by file and line, and read well', () => {
  const { problems } = compile(tinyData([EVENTS, 'min: 1001', 'min: 1000'], [EVENTS, "'2018-05-13'", '2018-13']))
  expect(problemsText(problems)).toBe(
    `${EVENTS}:7  2-sentence.date  2018-13
  “2018-13” has no such month: 13 — months run from 01 to 12  [edtf-valid]

${EVENTS}:32  2-protest.number_of_persons.min  1000
  “More than 1,000 people” says 1000 — write min: 1001  [quantity-consistent]

2 problems`,
  )
})
