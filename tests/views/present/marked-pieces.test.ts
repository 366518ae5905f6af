import { expect, it } from 'vitest'
import { markedPieces } from '../../../src/views/present/marked-pieces.ts'
import { realDataset } from '../../fixtures/real-dataset.ts'

it('cuts the paragraph of every real step where the words of its events begin and end', () => {
  const paragraphs = [...realDataset.sources.values()].flatMap((source) => source.paragraphs)
  let seen = 0
  for (const { number, text } of paragraphs) {
    const quotes = Array.from({ length: realDataset.records.length }, (_, row) => realDataset.records.at(row))
      .flatMap((record) => record?.source ?? [])
      .filter((quote) => quote.paragraph === number)
    for (const quote of quotes) {
      const pieces = markedPieces(text, [quote])
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      expect(pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text)).toEqual([quote.quote])
      seen += 1
    }
    const all = markedPieces(text, quotes)
    expect(all.map((piece) => piece.text).join('')).toBe(text)
    for (const [index, piece] of all.entries()) expect(piece.isMarked).not.toBe(all[index + 1]?.isMarked)
  }
  expect(seen).toBeGreaterThan(100)
})
