import type { Quantity } from '../../model/record.ts'
import type { Path } from '../authored.ts'
import type { RecordInData } from '../context.ts'
import { defineRule, type Finding } from '../rule.ts'
import { wordedNumbers } from '../../story/worded-numbers.ts'

/** A number is what its words say: “more than 1,000” is 1001 and above. */
export const quantityConsistent = defineRule(
  'quantity-consistent',
  'Minimum and maximum agree with each other, with the qualifier, and with a number in the verbatim words.',
  function* (context): Iterable<Finding> {
    for (const record of context.records) {
      for (const [path, quantity] of quantities(record)) {
        const wrong = mistake(quantity)
        if (!wrong) continue
        const [key, message, tip] = wrong
        yield { at: record.at([...path, key]), value: quantity[key], message, tip }
      }
    }
  },
)

function quantities({ value }: RecordInData): (readonly [Path, Quantity])[] {
  const figures = value.figures.map((figure, index) => [['figures', index], figure] as const)
  return value.number_of_persons ? [[['number_of_persons'], value.number_of_persons], ...figures] : figures
}

type Mistake = readonly [key: keyof Quantity, message: string, tip: string]

function mistake({ min, max, qualifier, verbatim }: Quantity): Mistake | null {
  if (min !== null && max !== null && min > max) return ['min', `the minimum is above the maximum ${max}`, 'swap them']
  if (qualifier === 'several') return null
  const numbers = wordedNumbers(verbatim)
  if (numbers.length === 0)
    return ['verbatim', 'these words hold no number', 'copy the words with the number, or write qualifier: several']
  const isSaid = (value: number | null): boolean => value !== null && numbers.includes(value)
  const said = numbers.join(' or ')
  const wantMin = (ok: boolean, want: string): Mistake | null =>
    ok ? null : ['min', `“${verbatim}” says ${said}`, `write min: ${want}`]
  const wantMax = (ok: boolean, want: string): Mistake | null =>
    ok ? null : ['max', `“${verbatim}” says ${said}`, `write max: ${want}`]
  const number = String(numbers[0] ?? 0)
  const above = String(Math.floor(numbers[0] ?? 0) + 1)
  switch (qualifier) {
    case 'exact':
    case 'about':
      return wantMin(isSaid(min), number) ?? wantMax(isSaid(max), number)
    case 'at_least':
      return wantMin(isSaid(min), number) ?? wantMax(max === null, 'null')
    case 'more_than':
      return (
        wantMin(min !== null && numbers.some((each) => min === Math.floor(each) + 1), above) ??
        wantMax(max === null, 'null')
      )
    case 'almost':
    case 'as_many_as':
      return wantMax(isSaid(max) || (qualifier === 'almost' && max !== null && isSaid(max + 1)), number)
  }
}
