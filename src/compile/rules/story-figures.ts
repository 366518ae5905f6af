import type { Quantity } from '../../model/record.ts'
import { plainText } from '../../story/story-text.ts'
import type { Path } from '../authored.ts'
import type { RecordInData, StoryInData } from '../context.ts'
import { datesIn } from '../english-dates.ts'
import { defineRule, type Finding } from '../rule.ts'
import { toldFigures, writtenNumbers, type ToldFigures } from '../told-figures.ts'

/** A figure on the screen is a figure of the records, hedge and all; nobody adds up. */
export const storyFigures = defineRule(
  'story-figures',
  'Every number and date of a title, a summary or a caption is one of its events, or a true count of them.',
  function* (context): Iterable<Finding> {
    const records = new Map(context.records.map((record) => [record.value.id, record]))
    const recordsOf = (ids: readonly string[]): RecordInData[] => ids.flatMap((id) => records.get(id) ?? [])
    for (const story of context.stories) {
      const { title, summary, steps } = story.value
      const all = toldFigures(context, recordsOf([...new Set(steps.flatMap(({ events }) => events))]))
      yield* untold(story, ['title'], title, all, 'the events of the story')
      yield* untold(story, ['summary'], summary, all, 'the events of the story')
      for (const [index, step] of steps.entries()) {
        const told = toldFigures(context, recordsOf(step.events))
        yield* untold(story, ['steps', index, 'title'], step.title, told, 'the step’s events')
        yield* untold(story, ['steps', index, 'caption'], plainText(step.caption), told, 'the step’s events')
      }
    }
  },
)

function* untold(story: StoryInData, path: Path, text: string, told: ToldFigures, events: string): Iterable<Finding> {
  const at = story.at(path)
  for (const { date, written } of datesIn(text)) {
    if (told.hasDate(date)) continue
    yield {
      at,
      value: written,
      message: `“${written}” is no date of ${events}`,
      tip: 'say it as coarsely as the records do, name the event it is from under “Events:”, or leave it out',
    }
  }
  for (const { value, written, index } of writtenNumbers(text)) {
    if (!told.hasNumber(value)) {
      yield {
        at,
        value: written,
        message: `“${written}” is no figure of ${events} and no count of them`,
        tip: 'write the figure of a quote, name the event it is from under “Events:”, or leave it out; figures are never added up',
      }
      continue
    }
    const quantity = told.hedgeOf(value)
    if (!quantity || isHedged(quantity, text.slice(Math.max(0, index - 24), index))) continue
    yield {
      at,
      value: written,
      message: `the source does not say “${written}” outright`,
      tip: `write “${quantity.verbatim}”, or ${HEDGES[quantity.qualifier].join(', ')} before the number`,
    }
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
