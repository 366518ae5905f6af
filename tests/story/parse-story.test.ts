import { describe, expect, test } from 'vitest'
import { formatProblem } from '../../src/compile/format-words.ts'
import { parseStory } from '../../src/story/parse-story.ts'
import { linkedParagraphs, plainText } from '../../src/story/story-text.ts'

const FILE = 'data/stories/land.md'

const GOOD = `---
id: land
minutes: 8
---

# Land: 2016–2019

What the submission tells
of the land protests.

## [The protests](?section=I&from=2016-04-24&to=2016-05-31)

According to the submission, _more than 1,000_ people
were **detained** (¶8).

- a point of ¶37
- a second

> What the speaker says.
>
> - with a list

Events: \`8-land-protests\`,
\`8-five-year-sentence\`

Seconds: 45

## [The whole](?)
`

describe('a story as it should be', () => {
  const { story, problems, lineOf } = parseStory(GOOD)

  test('is read whole', () => {
    expect(problems).toEqual([])
    expect(story).toEqual({
      id: 'land',
      title: 'Land: 2016–2019',
      summary: 'What the submission tells of the land protests.',
      minutes: 8,
      steps: [
        {
          title: 'The protests',
          view: 'section=I&from=2016-04-24&to=2016-05-31',
          caption: [
            {
              kind: 'paragraph',
              children: [
                { kind: 'text', text: 'According to the submission, ' },
                { kind: 'emphasis', children: [{ kind: 'text', text: 'more than 1,000' }] },
                { kind: 'text', text: ' people were ' },
                { kind: 'strong', children: [{ kind: 'text', text: 'detained' }] },
                { kind: 'text', text: ' (' },
                { kind: 'paragraph_link', paragraph: 8 },
                { kind: 'text', text: ').' },
              ],
            },
            {
              kind: 'list',
              items: [
                [
                  { kind: 'text', text: 'a point of ' },
                  { kind: 'paragraph_link', paragraph: 37 },
                ],
                [{ kind: 'text', text: 'a second' }],
              ],
            },
          ],
          notes: [
            { kind: 'paragraph', children: [{ kind: 'text', text: 'What the speaker says.' }] },
            { kind: 'list', items: [[{ kind: 'text', text: 'with a list' }]] },
          ],
          events: ['8-land-protests', '8-five-year-sentence'],
          seconds: 45,
        },
        { title: 'The whole', view: '', caption: [], notes: [], events: [], seconds: null },
      ],
    })
  })

  test('and knows the line of each part, or of what holds it', () => {
    const line = (words: string) => GOOD.split('\n').findIndex((each) => each.includes(words)) + 1
    expect(lineOf(['id'])).toBe(line('id: land'))
    expect(lineOf(['minutes'])).toBe(line('minutes: 8'))
    expect(lineOf(['title'])).toBe(line('# Land'))
    expect(lineOf(['summary'])).toBe(line('What the submission'))
    expect(lineOf(['steps', 0, 'view'])).toBe(line('## [The protests]'))
    expect(lineOf(['steps', 0, 'caption'])).toBe(line('According to'))
    expect(lineOf(['steps', 0, 'notes'])).toBe(line('> What the speaker'))
    expect(lineOf(['steps', 0, 'events', 1])).toBe(line('8-five-year-sentence'))
    expect(lineOf(['steps', 0, 'seconds'])).toBe(line('Seconds: 45'))
    expect(lineOf(['steps', 1, 'seconds'])).toBe(line('## [The whole]'))
  })

  test('its words and the paragraphs it links to', () => {
    const caption = story?.steps[0]?.caption ?? []
    expect(plainText(caption)).toBe(
      'According to the submission, more than 1,000 people were detained (¶8).\na point of ¶37\na second',
    )
    expect(linkedParagraphs(caption)).toEqual([8, 37])
  })

  test.each([
    ['a byte order mark', `\uFEFF${GOOD}`],
    ['line ends of Windows', GOOD.replaceAll('\n', '\r\n')],
  ])('%s changes nothing', (_, text) => {
    expect(parseStory(text).story).toEqual(story)
  })
})

/** The good story with one thing changed, and what the build says of it: line, field, value, message, tip. */
function told(from: string, to: string): readonly string[] {
  if (GOOD.split(from).length !== 2) throw new Error(`“${from}” is not once in the story`)
  const { story, problems } = parseStory(GOOD.replace(from, () => to))
  if (story !== null) throw new Error('a story with a problem was returned')
  return problems
    .map((problem) => formatProblem(FILE, problem))
    .map(
      ({ rule, file, line, field, value, message, tip }) =>
        `${rule} ${file}:${line} ${field} “${value}” ${message} — ${tip}`,
    )
}

const CAPTION = `story-format ${FILE}:13 land.steps[0].caption`
const HEADING_TIP = 'write “## [Title](?section=1)”: what follows the ? is copied from the page’s address'

describe('what cannot be in a story is told with line, field, value and remedy', () => {
  test.each([
    [
      'a picture',
      '![A square](square.jpg)',
      '“![A square](square.jpg)” a picture cannot stand here — take it out: what is shown is the view the heading links to',
    ],
    [
      'HTML',
      'a <b>word</b>',
      '“<b>” HTML cannot stand here — write it as Markdown: paragraphs, lists, _emphasis_, **strong**',
    ],
    [
      'a link to another site',
      '[a report](https://example.org)',
      '“[a report](https://example.org)” a link cannot stand here — a paragraph of the source is written ¶8; a view stands in the heading of its own step',
    ],
    [
      'an address as text',
      'see https://example.org/a',
      '“see https://example.org/a” an address of another site cannot stand here — name the publication in words, or add it to data/evidence.yaml and cite it in a record',
    ],
    [
      'a table',
      '| a | b |\n| - | - |\n| 1 | 2 |',
      '“| a | b | | - | - | | 1 | 2 |” a table cannot stand here — make it a list',
    ],
    [
      'code',
      'a `word` of code',
      '“`word`” code cannot stand here — take the backticks off; ids stand in the line “Events:” only',
    ],
    ['a numbered list', '1. first', '“1. first” a numbered list cannot stand here — begin each point with “- ”'],
    [
      'a heading of level three',
      '### More',
      '“### More” a heading of another level cannot stand here — the title has one #, each step two',
    ],
    ['a list in a list', '- a\n  - b', '“- b” a list in a list cannot stand here — make it one list'],
  ])('%s', (_, text, said) => {
    const found = told('According to the submission, _more than 1,000_ people\nwere **detained** (¶8).', text)
    expect(found[0]?.replace(/:\d+ /, ':13 ')).toBe(`${CAPTION} ${said}`)
  })

  test('a heading that links to another site, or to nothing', () => {
    expect(told('[The protests](?section', '[The protests](https://example.org?section')).toEqual([
      `story-format ${FILE}:11 land.steps[0].view “[The protests](https://example.org?section=I&from=2016-04-24&to=2016-05-31)” the link does not lead to a view of this page — ${HEADING_TIP}`,
    ])
    expect(told('## [The whole](?)', '## The whole')).toEqual([
      `story-format ${FILE}:28 land.steps[1].view “## The whole” the heading of a step is one link to a view — ${HEADING_TIP}`,
    ])
  })

  test('what is not an id among the events, and one named twice', () => {
    expect(told('`8-land-protests`,', '8-land-protests, `8-five-year-sentence`,')).toEqual([
      `story-format ${FILE}:23 land.steps[0].events “Events: 8-land-protests,” only ids of events stand here — write each id between backticks, with commas between: Events: \`8-land-protests\`, \`6-…\``,
      `story-format ${FILE}:24 land.steps[0].events[1] “\`8-five-year-sentence\`” the event is named twice — take one out`,
    ])
  })

  test('seconds and minutes that are no number', () => {
    expect(told('Seconds: 45', 'Seconds: long')).toEqual([
      `story-format ${FILE}:26 land.steps[0].seconds “Seconds: long” no such number of seconds — write a whole number, e.g. “Seconds: 45”`,
    ])
    expect(told('minutes: 8', 'minutes: 0')).toEqual([
      `story-format ${FILE}:3 minutes “0” no such number of minutes — write a whole number, e.g. 8`,
    ])
  })

  test('a caption that goes on behind the notes, and notes twice', () => {
    expect(told('Seconds: 45', 'More of the caption.\n\n> More notes.')).toEqual([
      `story-format ${FILE}:26 land.steps[0].caption “More of the caption.” the caption goes on after what comes behind it — order: caption, notes (lines that begin with “>”), “Events:”, “Seconds:”`,
      `story-format ${FILE}:28 land.steps[0].notes “> More notes.” notes are given twice — make them one block of “>” lines`,
    ])
  })

  test('a head with an id that is none, and a line it does not know', () => {
    expect(told('id: land', 'id: The Land\nauthor: me')).toEqual([
      `story-format ${FILE}:2 id “The Land” a story needs an id for its link — write “id: ” and lower-case words joined by hyphens, e.g. id: peaceful-assembly`,
      `story-format ${FILE}:3  “author: me” the head of a story has no such line — write “id: …” and “minutes: …” only`,
    ])
  })

  test('an empty file, and one without head or title', () => {
    const said = (text: string) => parseStory(text).problems.map(({ line, code }) => [line, code])
    const missing = [
      [1, 'headMissing'],
      [1, 'titleMissing'],
    ]
    expect(said('')).toEqual(missing)
    expect(said('A summary only.')).toEqual(missing)
  })

  test('emphasis in a title, and a second paragraph of the summary', () => {
    expect(told('# Land: 2016–2019', '# _Land_')).toEqual([
      `story-format ${FILE}:6 title “_Land_” emphasis cannot stand here — write it in plain words; emphasis belongs into the caption`,
    ])
    expect(told('of the land protests.', 'of.\n\nMore.')).toEqual([
      `story-format ${FILE}:11 summary “More.” the summary is one paragraph — put the rest into the first step`,
    ])
  })

  test('a list in the summary', () => {
    expect(told('of the land protests.', 'of.\n\n- A point.')).toEqual([
      `story-format ${FILE}:11 summary “- A point.” a list cannot stand here — make it a sentence, or put it into the first step`,
    ])
  })

  test('all at once, in the order of the file', () => {
    const { problems } = parseStory(GOOD.replace('(?)', '(#)').replace('¶37', '<br>').replace('minutes: 8', 'x'))
    expect(problems.map(({ line }) => line)).toEqual([3, 16, 28])
  })
})
