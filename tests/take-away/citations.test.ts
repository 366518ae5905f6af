import { describe, expect, it, test } from 'vitest'
import { bibtexOf, escapeTex } from '../../src/take-away/bibtex.ts'
import { citedSources } from '../../src/take-away/cited.ts'
import { cslJsonOf } from '../../src/take-away/csl-json.ts'
import { isoDay } from '../fixtures/dataset.ts'
import { realDataset, rowOf } from '../fixtures/real-dataset.ts'
import { allRecords } from '../fixtures/all-records.ts'

const url = (id: string) => `https://attest.example/?v=1&event=${id}`
function citedOf(id: string) {
  const record = realDataset.records.at(rowOf(id))
  if (!record) throw new Error(`no record ${id}`)
  return citedSources(realDataset, record, { url: url(id), today: isoDay('2019-10-01') })
}

test('BibTeX: organisations whole, no year made up, paragraph and data version told', () => {
  const entry = bibtexOf(citedOf('8-five-year-sentence'))
  expect(entry).toMatch(/^@misc\{kazakhstan-upr-2019:8-five-year-sentence,\n/)
  expect(entry).toContain(
    'author = {{Open Dialogue Foundation} and {Italian Federation for Human Rights} and {Kharkiv Institute for Social Research}},',
  )
  expect(entry).toContain('title = {{Joint submission to the Universal Periodic Review of Kazakhstan}},')
  expect(entry).toContain(`url = {${url('8-five-year-sentence')}},`)
  expect(entry).toContain('(¶8). Data version ')
  expect(entry).not.toMatch(/^\s*year\s*=/m)
})

test('CSL-JSON: a report with its authors, paragraphs, address and version', () => {
  expect(cslJsonOf(citedOf('8-five-year-sentence'))).toMatchObject([
    {
      type: 'report',
      author: [
        { literal: 'Open Dialogue Foundation' },
        { literal: 'Italian Federation for Human Rights' },
        { literal: 'Kharkiv Institute for Social Research' },
      ],
      section: '¶8',
      URL: url('8-five-year-sentence'),
      version: realDataset.dataVersion,
      accessed: { 'date-parts': [[2019, 10, 1]] },
    },
  ])
})

describe('for every record of the real data', () => {
  const all = [...allRecords(realDataset)].map((record) => citedOf(record.id))

  it('braces of BibTeX are balanced, and its entries one a source', () => {
    for (const cited of all) {
      const entry = bibtexOf(cited)
      let depth = 0
      for (const [sign] of entry.matchAll(/\\.|[{}]/g)) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
      expect(depth).toBe(0)
      expect(entry.match(/^@misc\{/gm)).toHaveLength(cited.length)
    }
  })

  it('CSL keeps every quoted word', () => {
    for (const cited of all) {
      const items = cslJsonOf(cited)
      for (const [index, { quotes }] of cited.entries())
        for (const { quote } of quotes) expect(items[index]?.note).toContain(quote)
    }
  })
})

test('signs of TeX are taken as they are', () => {
  expect(escapeTex('50% of {x} & y_1 #2 $3 ~ ^ \\')).toBe(
    '50\\% of \\{x\\} \\& y\\_1 \\#2 \\$3 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}',
  )
})
