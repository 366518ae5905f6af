import * as v from 'valibot'
import type { Story, StoryInline } from './story.ts'

/** Stories as a data file must have them to be shown: all of their text is drawn as it is found. */

const Text = v.string()
const Count = v.pipe(v.number(), v.integer(), v.minValue(1))

const Inline: v.GenericSchema<StoryInline> = v.variant('kind', [
  v.looseObject({ kind: v.literal('text'), text: Text }),
  v.looseObject({
    kind: v.picklist(['emphasis', 'strong']),
    children: v.array(v.lazy((): v.GenericSchema<StoryInline> => Inline)),
  }),
  v.looseObject({ kind: v.literal('paragraph_link'), paragraph: Count }),
])

const Block = v.variant('kind', [
  v.looseObject({ kind: v.literal('paragraph'), children: v.array(Inline) }),
  v.looseObject({ kind: v.literal('list'), items: v.array(v.array(Inline)) }),
])

export const StoryShape = v.looseObject({
  id: Text,
  title: Text,
  summary: Text,
  minutes: v.nullable(Count),
  steps: v.array(
    v.looseObject({
      title: Text,
      view: Text,
      caption: v.array(Block),
      notes: v.array(Block),
      events: v.array(Text),
      seconds: v.nullable(Count),
    }),
  ),
})

/** A story that came from another window; null for anything that is none. */
export function readStory(value: unknown): Story | null {
  const parsed = v.safeParse(StoryShape, value)
  return parsed.success ? parsed.output : null
}
