import { expect, test } from 'vitest'
import { citedLines } from '../../../src/views/handout/cited-lines.ts'
import { realCompiled } from '../../fixtures/real-dataset.ts'

test('every citation of every record is told once, with each place it is for', () => {
  for (const record of realCompiled.events) {
    const told = [...citedLines(record)].flatMap(([id, uses]) =>
      uses.flatMap(({ kind, places, citation }) =>
        (kind === 'place' ? places : ['']).map((place) => [id, kind, place, citation?.note ?? ''].join(' ')),
      ),
    )
    const given = [
      ...record.date_evidence.map(({ evidence, note }) => [evidence, 'date', '', note ?? ''].join(' ')),
      ...record.places.flatMap(({ place, evidence }) =>
        evidence.map((citation) => [citation.evidence, 'place', place, citation.note ?? ''].join(' ')),
      ),
      ...record.disputed.flatMap(({ evidence }) => evidence.map((id) => [id, 'dispute', '', ''].join(' '))),
    ]
    expect({ id: record.id, told: new Set(told) }).toEqual({ id: record.id, told: new Set(given) })
    expect(told.length).toBe(new Set(told).size)
  }
})

test('what a publication says of several places in the same words is told once', () => {
  const record = realCompiled.events.find(({ title }) => title.startsWith('More than 50 journalists'))
  const notes = record?.places.flatMap(({ evidence }) => evidence.map(({ note }) => note)) ?? []
  const uses = record ? [...citedLines(record).values()].flat().filter(({ kind }) => kind === 'place') : []
  expect(uses.length).toBeLessThan(notes.length)
  expect(uses.map(({ citation }) => citation?.note)).toEqual([...new Set(notes)])
  expect(uses[0]?.places).toEqual(['astana', 'almaty', 'karaganda', 'oral', 'shymkent', 'atyrau'])
})
