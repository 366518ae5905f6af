import type { DataFiles } from '../../src/compile/data-files.ts'
import { tinyData, withText, type Edit } from './tiny-data.ts'

export const STORY = 'data/stories/a-case.md'

const STORY_TEXT = `---
id: a-case
minutes: 2
---

# A case of 2018

A sentence of 2,5 years, and what came after.

## [The sentence](?section=I&from=2018-05-01&to=2018-05-31&event=2-sentence)

On 13 May 2018 a teacher was sentenced to _two and a half years_ (¶2).

> Asked why: see ¶4.

Events: \`2-sentence\`

Seconds: 30

## [The protest and the release](?section=I)

More than 1,000 people protested (¶2). In June 2018 she was released.

Events: \`2-protest\`, \`3-release\`
`

/** The tiny data with a story, and edits made of the story (words found exactly once become those) or of other files. */
export function tinyStory(...edits: readonly Edit[]): DataFiles {
  let text = STORY_TEXT
  for (const [file, from, to] of edits) {
    if (file !== STORY) continue
    if (text.split(from).length !== 2) throw new Error(`“${from}” is not once in the story`)
    text = text.replace(from, () => to)
  }
  return withText(tinyData(...edits.filter(([file]) => file !== STORY)), STORY, text)
}
