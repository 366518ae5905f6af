import type { Sentence } from '../../model/record.ts'
import { defineRule, type Finding } from '../rule.ts'
import { formatDuration, isoDuration, wordedDurations } from '../worded-durations.ts'

/** Kinds of punishment that have no length. */
const WITHOUT_LENGTH: ReadonlySet<string> = new Set(['life', 'fine', 'confiscation'])

/** The length of a sentence is what its words say: “2,5 years” is P2Y6M. */
export const sentenceDurationAgrees = defineRule(
  'sentence-duration-agrees',
  'The ISO duration of a sentence is one that its verbatim words give; life, fine and confiscation have none.',
  function* (context): Iterable<Finding> {
    for (const { value, at } of context.records) {
      for (const [index, sentence] of value.sentence.entries()) {
        const wrong = mistake(sentence)
        if (wrong)
          yield { at: at(['sentence', index, 'duration']), value: sentence.duration, message: wrong[0], tip: wrong[1] }
      }
    }
  },
)

function mistake({ kind, duration, verbatim }: Sentence): readonly [message: string, tip: string] | null {
  if (WITHOUT_LENGTH.has(kind)) {
    return duration === null ? null : [`a sentence of kind ${kind} has no length`, 'write duration: null']
  }
  const said = wordedDurations(verbatim)
  const lengths = said.map(formatDuration).join(' or ')
  if (duration === null)
    return said.length === 0 ? null : [`“${verbatim}” gives a length`, `write duration: ${lengths}`]
  const given = isoDuration(duration)
  if (!given)
    return ['the duration is empty', said.length === 0 ? 'write duration: null' : `write duration: ${lengths}`]
  if (said.length === 0)
    return [`“${verbatim}” gives no length`, 'copy the words that give it, or write duration: null']
  if (said.some((each) => each.months === given.months && each.days === given.days)) return null
  return [`“${verbatim}” says ${lengths}`, `write duration: ${lengths}`]
}
