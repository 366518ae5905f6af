import type { Fault, FigureFault } from '../../story/fault.ts'
import { figureFaults } from '../../story/figure-faults.ts'
import { plainText } from '../../story/story-text.ts'
import { toldFigures, type TellingRecord } from '../../story/told-figures.ts'
import { defineRule, type Finding } from '../rule.ts'

/** A figure on the screen is a figure of the records, hedge and all; nobody adds up. */
export const storyFigures = defineRule(
  'story-figures',
  'Every number and date of a title, a summary or a caption is one of its events, or a true count of them.',
  function* ({ records, places, stories }): Iterable<Finding> {
    const telling = new Map(
      records.map(({ value, date }): [string, TellingRecord] => [
        value.id,
        { ...value, date_parts: date?.date?.parts ?? [] },
      ]),
    )
    const nationwide = new Set(places.filter(({ value }) => value.kind === 'nationwide').map(({ value }) => value.id))
    const toldBy = (ids: Iterable<string>) =>
      toldFigures(
        [...ids].flatMap((id) => telling.get(id) ?? []),
        nationwide,
      )
    for (const { value, at } of stories) {
      const { title, summary, steps } = value
      const all = toldBy(new Set(steps.flatMap(({ events }) => events)))
      const found = function* (faults: Iterable<Fault<FigureFault>>, where: readonly (string | number)[], of: string) {
        for (const each of faults) yield { at: at([...where, ...each.path]), value: each.value, ...worded(each, of) }
      }
      yield* found(figureFaults(title, ['title'], all), [], 'the events of the story')
      yield* found(figureFaults(summary, ['summary'], all), [], 'the events of the story')
      for (const [index, step] of steps.entries()) {
        const told = toldBy(step.events)
        const where = ['steps', index]
        yield* found(figureFaults(step.title, ['title'], told), where, 'the step’s events')
        yield* found(figureFaults(plainText(step.caption), ['caption'], told), where, 'the step’s events')
      }
    }
  },
)

function worded({ code, value, verbatim, hint }: Fault<FigureFault>, events: string): Pick<Finding, 'message' | 'tip'> {
  switch (code) {
    case 'noSuchDate':
      return {
        message: `“${value}” is no date of ${events}`,
        tip: 'say it as coarsely as the records do, name the event it is from under “Events:”, or leave it out',
      }
    case 'noSuchFigure':
      return {
        message: `“${value}” is no figure of ${events} and no count of them`,
        tip: 'write the figure of a quote, name the event it is from under “Events:”, or leave it out; figures are never added up',
      }
    case 'notHedged': {
      const before = hint === '' ? '' : `, or ${hint} before the number`
      return { message: `the source does not say “${value}” outright`, tip: `write “${verbatim}”${before}` }
    }
  }
}
