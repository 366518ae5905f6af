import { expect, test } from 'vitest'
import { chainOf } from '../../../src/views/card/chain.ts'
import { citedEvidence } from '../../../src/views/card/cited-evidence.ts'
import { makeDataset, makeRecord } from '../../fixtures/dataset.ts'
import { realDataset, rowOf } from '../../fixtures/real-dataset.ts'

test('the chain is read from both ends; an unknown id is left out', () => {
  const part = makeRecord('part', {
    links: [
      { type: 'part_of', event: 'whole' },
      { type: 'causes', event: 'nowhere' },
    ],
  })
  const twin = makeRecord('twin', { links: [{ type: 'same_as', event: 'whole' }] })
  const advice = makeRecord('advice', {
    record_kind: 'recommendation',
    type: null,
    group: null,
    links: [{ type: 'addresses', event: 'whole' }],
  })
  const whole = makeRecord('whole', { links: [{ type: 'same_as', event: 'twin' }] })
  const dataset = makeDataset([part, twin, whole, advice])
  const chain = (record: typeof part) =>
    chainOf(dataset, record).map(({ type, inverse, records }) => [type, inverse, records.map(({ id }) => id)])
  expect(chain(whole)).toEqual([
    ['part_of', true, ['part']],
    ['same_as', false, ['twin']],
    ['addresses', true, ['advice']],
  ])
  expect(chain(part)).toEqual([['part_of', false, ['whole']]])
  expect(chain(advice)).toEqual([['addresses', false, ['whole']]])
})

test('a publication is listed once, with all it is cited for', () => {
  const record = realDataset.records.at(rowOf('7-rapporteur-on-assembly-rules'))
  if (!record) throw new Error('no such record')
  const cited = citedEvidence(realDataset, {
    ...record,
    disputed: [{ field: 'date', says: 'Another day.', evidence: ['un-1'] }],
  })
  expect(cited.map(({ evidence, uses }) => [evidence.id, uses.map(({ kind }) => kind)])).toEqual([
    ['un-1', ['date', 'dispute']],
    ['kibhr-1', ['date']],
  ])
})
