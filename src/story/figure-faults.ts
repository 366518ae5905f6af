import type { Quantity } from '../model/record.ts'
import { datesIn } from './english-dates.ts'
import { fault, type Fault, type FaultPath, type FigureFault } from './fault.ts'
import { writtenNumbers, type ToldFigures } from './told-figures.ts'

/** Numbers and dates of a text that its events do not tell, or tell with a hedge. */
export function* figureFaults(text: string, path: FaultPath, told: ToldFigures): Generator<Fault<FigureFault>, void> {
  for (const { date, written } of datesIn(text)) {
    if (!told.hasDate(date)) yield fault('noSuchDate', path, written)
  }
  for (const { value, written, index } of writtenNumbers(text)) {
    if (!told.hasNumber(value)) {
      yield fault('noSuchFigure', path, written)
      continue
    }
    const quantity = told.hedgeOf(value)
    if (!quantity || isHedged(quantity, text.slice(Math.max(0, index - 24), index))) continue
    const hedges = HEDGES[quantity.qualifier]
    const { verbatim } = quantity
    yield fault('notHedged', path, written, { verbatim, hint: hedges.join(', '), count: hedges.length })
  }
}

/** Words that say how a number is meant, by its qualifier. */
const HEDGES: Readonly<Record<Quantity['qualifier'], readonly string[]>> = {
  exact: [],
  several: [],
  about: ['about', 'around', 'approximately', 'some'],
  at_least: ['at least', 'no fewer than'],
  more_than: ['more than', 'over'],
  almost: ['almost', 'nearly'],
  as_many_as: ['as many as', 'up to'],
}

function isHedged({ qualifier }: Quantity, before: string): boolean {
  const words = before.toLowerCase().replace(/\s+/g, ' ')
  return HEDGES[qualifier].some((hedge) => new RegExp(`\\b${hedge}\\b[^.;:]*$`).test(words))
}
