// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ParagraphWords, RecordWords } from '../../../src/views/present/Words.tsx'
import { realDataset, rowOf } from '../../fixtures/real-dataset.ts'
import { renderLinked } from '../linked-harness.tsx'

function renderRecord(id: string) {
  const record = realDataset.records.at(rowOf(id))
  if (!record) throw new Error(`no record ${id} in data/`)
  renderLinked(({ dataset }) => <RecordWords dataset={dataset} record={record} language="en" />, {}, realDataset)
  return record
}

test('a disputed record says to the room what others say, and who', () => {
  const { disputed } = renderRecord('8-land-protest-detentions')
  const others = within(screen.getByRole('article')).getAllByRole('listitem')
  expect(others).toHaveLength(disputed.length)
  for (const [index, { says, evidence }] of disputed.entries()) {
    const publisher = realDataset.evidence.get(evidence[0] ?? '')?.publisher ?? 'none'
    expect(others[index]?.textContent).toContain(says)
    expect(others[index]?.textContent).toContain(publisher)
  }
})

test('what others say comes before a second quote', () => {
  const { source } = renderRecord('13-six-rallies')
  expect(source.length).toBeGreaterThan(1)
  const order = [...screen.getByRole('group').children].map(({ localName }) => localName)
  expect(order.slice(0, 3)).toEqual(['blockquote', 'section', 'blockquote'])
})

test('what nobody disputes is not called disputed', () => {
  expect(renderRecord('9-opposition-movement-banned').disputed).toEqual([])
  expect(screen.queryByText(/Disputed/)).toBeNull()
})

test('a paragraph is whole, the told words are marked, and the keyboard can scroll it', () => {
  renderLinked(
    ({ dataset }) => <ParagraphWords dataset={dataset} number={52} told={['52-torture-testimony-in-court']} />,
    {},
    realDataset,
  )
  const group = screen.getByRole('group', { name: 'Paragraph 52' })
  const paragraph = [...realDataset.sources.values()]
    .flatMap(({ paragraphs }) => paragraphs)
    .find(({ number }) => number === 52)
  expect(group.textContent).toBe(paragraph?.text)
  expect(group.querySelector('mark')?.textContent).toContain('22 oil workers testified in court')
  expect(group.tabIndex).toBe(0)
})
