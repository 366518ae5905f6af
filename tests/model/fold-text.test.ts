import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldedWords, foldText } from '../../src/model/fold-text.ts'

it.each([
  ['Оlesya', 'olesya'],
  ['Olesya', 'olesya'],
  ['Аset Matayev', 'aset matayev'],
  ['Алмaты', 'алматы'],
  ['Мax', 'max'],
  ['Cор', 'сор'],
  ['Cоp', 'cop'],
  ['Święcicki', 'swiecicki'],
  ['Ёлка', 'елка'],
  ['Йод', 'йод'],
  ['Қызылорда', 'қызылорда'],
  ['Ақтөбе', 'ақтөбе'],
  ['Zhanaözen', 'zhanaozen'],
  ['Ural’sk', 'uralsk'],
  ['COVID, КОВИД', 'covid, ковид'],
])('%s folds to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

it('leaves a word alone that neither script can spell', () => {
  expect(foldText('dж')).toBe('dж')
})

it('keeps the letters of one script apart from their look-alikes', () => {
  expect(foldText('сор')).not.toBe(foldText('cop'))
})

it('splits words at everything else', () => {
  expect(foldedWords(' “Uralsk Week”, ¶33: 170 000 ')).toEqual(['uralsk', 'week', '33', '170', '000'])
})

it('folds what is folded to itself', () => {
  const letters = fc.constantFrom(...'aobcyszłÖéЁёйИаосеукмтäќґҚқӘә’\u0306\u0301 -1ﬁ')
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: letters }), fc.string({ unit: 'grapheme' })), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text))
    }),
    { seed: 7, numRuns: 1000 },
  )
})
