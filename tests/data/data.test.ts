import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/compile/compile.ts'
import { jsonSchemas } from '../../src/compile/json-schemas.ts'
import { loadContext } from '../../src/compile/load-context.ts'
import { problemText } from '../../src/compile/problem-text.ts'
import { readData } from '../../src/compile/read-data.ts'
import { plainText } from '../../src/story/story-text.ts'
import { writeStory } from '../../src/story/write-story.ts'
import { lineWith, textOf, withText } from '../compile/tiny-data.ts'

/** The real data/: it has no problem, it holds what the document holds, and one slip anywhere is found. */

const files = readData(process.cwd())
const SECTION_ONE = 'data/events/kazakhstan-upr-2019/1-association-and-assembly.yaml'
const STORY = 'data/stories/peaceful-assembly.md'
const META = 'data/sources/kazakhstan-upr-2019/source.yaml'
const DOCUMENT = 'data/sources/kazakhstan-upr-2019/submission.txt'

describe('as it is', () => {
  const { dataset, problems } = compile(files)

  test('it has no problem', () => {
    expect(problems.map(problemText)).toEqual([])
    expect(dataset).not.toBeNull()
  })

  test('the document is whole', () => {
    const [source] = dataset?.sources ?? []
    const count = {
      paragraphs: source?.paragraphs.length,
      sections: source?.sections.length,
      subheadings: source?.sections.flatMap(({ subheadings }) => subheadings).length,
      footnotes: source?.footnotes.length,
      urls: new Set(source?.footnotes.flatMap(({ urls }) => urls)).size,
      markers: source?.paragraphs.flatMap(({ footnotes }) => footnotes).length,
    }
    expect(count).toEqual({ paragraphs: 84, sections: 6, subheadings: 5, footnotes: 14, urls: 15, markers: 14 })
  })

  test('one recommendation for each of ¶53 to ¶84', () => {
    const recommendations = dataset?.events.filter(({ record_kind }) => record_kind === 'recommendation') ?? []
    const paragraphs = recommendations.map(({ source }) => source[0]?.paragraph ?? 0).toSorted((a, b) => a - b)
    expect(paragraphs).toEqual(Array.from({ length: 32 }, (_, index) => 53 + index))
  })

  test('about a hundred events and more, and the statistics of ¶33, 40 and 46', () => {
    const events = dataset?.events.filter(({ record_kind }) => record_kind === 'event') ?? []
    const statistics = dataset?.events.filter(({ record_kind }) => record_kind === 'statistic') ?? []
    expect(events.length).toBeGreaterThanOrEqual(100)
    const paragraphs = new Set(statistics.flatMap(({ source }) => source.map(({ paragraph }) => paragraph)))
    expect([33, 40, 46].filter((paragraph) => !paragraphs.has(paragraph))).toEqual([])
  })

  test('every quote stands where its selector says, in code points', () => {
    for (const event of dataset?.events ?? []) {
      for (const { paragraph, quote, selector } of event.source) {
        const text = dataset?.sources[0]?.paragraphs.find(({ number }) => number === paragraph)?.text ?? ''
        const [words, { start, end }] = selector.refinedBy
        expect([...text].slice(start, end).join('')).toBe(quote)
        expect(text.split(quote)).toHaveLength(2)
        expect(text).toContain(words.prefix + words.exact + words.suffix)
      }
    }
  })

  test('everyone is shown in full, and no editor’s private field is in the output', () => {
    expect(dataset?.people.filter(({ display }) => display !== 'full')).toEqual([])
    expect(JSON.stringify(dataset)).not.toMatch(/private_note|raw_runs|"file"/)
  })

  test('three stories of six to nine steps, with notes that can be spoken', () => {
    const stories = dataset?.stories ?? []
    expect(stories.map(({ id }) => id)).toEqual(['peaceful-assembly', 'the-ban-and-after', 'torture-and-impunity'])
    for (const { steps } of stories) {
      expect(steps.length).toBeGreaterThanOrEqual(6)
      expect(steps.length).toBeLessThanOrEqual(9)
      expect(new Set(steps.map(({ view }) => view)).size).toBe(steps.length)
      const words = steps.map(({ notes }) => plainText(notes).split(/\s+/).length)
      expect(words.filter((count) => count < 60 || count > 140)).toEqual([])
    }
  })

  test('a story is written back word for word as its author wrote it', () => {
    for (const story of dataset?.stories ?? []) {
      expect(writeStory(story)).toBe(textOf(files, `data/stories/${story.id}.md`))
    }
  })

  test('the dataset command prints the dataset and nothing else', () => {
    const printed = execFileSync(process.execPath, ['--import', 'tsx', 'src/compile/cli/dataset.ts'], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
    expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(dataset)))
  })
})

test('the schemas for editors are those of the code and the data', () => {
  const fresh = jsonSchemas(loadContext(files).context)
  const stale = [...fresh].filter(([path, text]) => readFileSync(path, 'utf8') !== text).map(([path]) => path)
  expect(stale, 'run npm run schema').toEqual([])
})

/** The data with one change, made once in one file. */
function slip(path: string, from: string, to: string): typeof files {
  const text = textOf(files, path)
  if (text.split(from).length !== 2) throw new Error(`“${from}” is not once in ${path}`)
  return withText(
    files,
    path,
    text.replace(from, () => to),
  )
}

describe('one slip', () => {
  const RECORD = '8-five-year-sentence'

  /** Text of the record that tells of the five-year sentence of ¶8. */
  function record(): string {
    const text = textOf(files, SECTION_ONE)
    const start = text.indexOf(`- id: ${RECORD}\n`)
    const next = text.indexOf('\n  - id: ', start)
    return text.slice(start, next < 0 ? undefined : next)
  }

  /** The data with one change inside that record. */
  const slipIn = (from: string, to: string): typeof files => {
    if (record().split(from).length !== 2) throw new Error(`“${from}” is not once in ${RECORD}`)
    return slip(SECTION_ONE, record(), record().replace(from, to))
  }

  test('one letter of a quote', () => {
    const changed = slipIn(
      'was sentenced to 5 years’ imprisonment for taking part',
      'was sentenced to 5 years’ imprisonment for taking pert',
    )
    expect(compile(changed).problems).toEqual([
      {
        rule: 'quote-found-once',
        file: SECTION_ONE,
        line: lineWith(changed, SECTION_ONE, 'taking pert'),
        field: `${RECORD}.source[0].quote`,
        value: expect.stringMatching(/^In November 2016 human rights activist Max Bokayev was sentenced/),
        message: 'these words do not occur in ¶8',
        tip: expect.stringMatching(
          /^¶8 has “In November 2016 .* for taking p” and then “art in these .*”, not “ert in these .*”$/,
        ),
      },
    ])
  })

  test('the thirteenth month', () => {
    const date = /\n {4}date: .*\n/.exec(record())?.[0] ?? ''
    const changed = slipIn(date, '\n    date: 2016-13\n')
    expect(compile(changed).problems).toEqual([
      {
        rule: 'edtf-valid',
        file: SECTION_ONE,
        line: lineWith(changed, SECTION_ONE, '2016-13'),
        field: `${RECORD}.date`,
        value: '2016-13',
        message: '“2016-13” has no such month: 13',
        tip: 'months run from 01 to 12',
      },
    ])
  })

  test('a place that does not exist', () => {
    const changed = slipIn('place: atyrau', 'place: atyrua')
    expect(compile(changed).problems).toEqual([
      {
        rule: 'reference-resolves',
        file: SECTION_ONE,
        line: lineWith(changed, SECTION_ONE, 'atyrua'),
        field: `${RECORD}.places[0].place`,
        value: 'atyrua',
        message: 'there is no such place',
        tip: 'did you mean “atyrau”? Otherwise add it to data/places.yaml',
      },
    ])
  })

  test('a figure of a story', () => {
    const changed = slip(STORY, 'more than 30 put under', 'more than 45 put under')
    expect(compile(changed).problems).toEqual([
      {
        rule: 'story-figures',
        file: STORY,
        line: lineWith(changed, STORY, 'In 2016 people met peacefully'),
        field: 'peaceful-assembly.steps[1].caption',
        value: '45',
        message: '“45” is no figure of the step’s events and no count of them',
        tip: 'write the figure of a quote, name the event it is from under “Events:”, or leave it out; figures are never added up',
      },
    ])
  })

  test('a byte of the source', () => {
    const changed = slip(DOCUMENT, 'politically motivates persecutions', 'politically motivated persecutions')
    const digest = createHash('sha256').update(textOf(changed, DOCUMENT)).digest('hex')
    expect(compile(changed).problems).toEqual([
      {
        rule: 'source-bytes',
        file: META,
        line: lineWith(changed, META, 'sha256:'),
        field: 'kazakhstan-upr-2019.sha256',
        value: '84d9fb667b9b8fd5dda566ba14cadbe7f4f90ca64bdc56ce9b60171deeecae4b',
        message: `the bytes of ${DOCUMENT} have the SHA-256 ${digest}`,
        tip: 'put the original file back: a source is never edited',
      },
    ])
  })
})
