import { defineRule, type Finding } from '../rule.ts'

const SHORTEST = 12
const LONGEST = 110

/** Titles stand in lists, tips and screen readers: long enough to say it, short enough to be read, and each its own. */
export const titleLength = defineRule(
  'title-length',
  `A title has ${SHORTEST} to ${LONGEST} characters, no full stop, no stray space, and is no other record's.`,
  function* (context): Iterable<Finding> {
    const seen = new Map<string, string>()
    for (const { value, at } of context.records) {
      const { title, id } = value
      const length = [...title].length
      const twin = seen.get(title)
      seen.set(title, id)
      const [message, tip] =
        length < SHORTEST
          ? [`the title has only ${length} characters`, 'say who did what to whom, in plain words']
          : length > LONGEST
            ? [`the title has ${length} characters`, `at most ${LONGEST}, better 80`]
            : title.endsWith('.')
              ? ['the title ends with a full stop', 'leave it out']
              : /^\s|\s$|\s{2}|[\n\t]/.test(title)
                ? ['the title has a stray space or line break', 'write it on one line with single spaces']
                : twin !== undefined
                  ? [
                      `the record ${twin} has the same title`,
                      'say what makes this one different, e.g. the date or the person',
                    ]
                  : []
      if (message !== undefined && tip !== undefined) yield { at: at(['title']), value: title, message, tip }
    }
  },
)
