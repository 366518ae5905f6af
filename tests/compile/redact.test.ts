import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/compile/compile.ts'
import { readData } from '../../src/compile/read-data.ts'
import { redactorFor } from '../../src/compile/redact.ts'
import { DISPLAYS, type Person } from '../../src/model/catalogue.ts'
import type { CompiledDataset } from '../../src/model/compiled.ts'
import { EVIDENCE, PEOPLE, textOf, tinyData, withText } from './tiny-data.ts'

const person = (display: Person['display'], extra: Partial<Person> = {}): Person => ({
  id: 'p001',
  name: 'Anna Ivanova',
  variants: ['Hanna Iwanowa'],
  role: 'teacher',
  display,
  ...extra,
})

const shown = (text: string, ...people: Person[]): string => redactorFor(people).text(text).text

describe('every spelling goes', () => {
  test.each([
    ['Anna Ivanova was sentenced', '[name withheld] was sentenced'],
    ['Ivanova’s case, Hanna Iwanowa', '[name withheld]’s case, [name withheld]'],
    ['ANNA IVANOVA and ivanova', '[name withheld] and [name withheld]'],
    ['Аnna Ivаnоva, in part Cyrillic', '[name withheld], in part Cyrillic'],
    ['Ánna Ivánova, Ánna', '[name withheld], [name withheld]'],
    ['Ivanova Anna', '[name withheld]'],
    ['anna-ivanova, anna_ivanova, @annaivanova', '[name withheld], [name withheld], @[name withheld]'],
    ['Anna alone, but not the word anna', '[name withheld] alone, but not the word anna'],
    ['Ivanovan and Joanna stay', 'Ivanovan and Joanna stay'],
    ['see https://example.org/the-anna-ivanova-case.', 'see [address withheld]'],
    ['https://example.org/%D0%90nna_Ivanova', '[address withheld]'],
    ['https://social.example/annaivanova/?hl=uk', '[address withheld]'],
    ['https://example.org/savannah', 'https://example.org/savannah'],
  ])('%s', (text, expected) => {
    expect(shown(text, person('withheld'))).toBe(expected)
  })

  test('as initials, or as a role', () => {
    expect(shown('Anna Ivanova spoke', person('initials'))).toBe('A. I. spoke')
    expect(shown('Anna Ivanova spoke', person('role_only'))).toBe('[teacher] spoke')
    expect(shown('Anna Ivanova spoke', person('full'))).toBe('Anna Ivanova spoke')
  })

  test('another person of the same surname keeps the name', () => {
    const other = person('full', { id: 'p002', name: 'Olga Ivanova', variants: [] })
    expect(shown('Olga Ivanova met Anna Ivanova', person('withheld'), other)).toBe('Olga Ivanova met [name withheld]')
  })

  test('a role that names somebody hidden', () => {
    const sister = person('role_only', {
      id: 'p002',
      name: 'Vera Sidorova',
      variants: [],
      role: 'sister of Anna Ivanova',
    })
    const redactor = redactorFor([person('withheld'), sister])
    expect(redactor.person(sister)).toEqual({
      id: 'p002',
      name: 'sister of [name withheld]',
      variants: [],
      role: 'sister of [name withheld]',
      display: 'role_only',
    })
  })
})

test('old offsets find their new places', () => {
  const { text, offset } = redactorFor([person('initials')]).text('𝒜 Anna Ivanova spoke')
  expect(text).toBe('𝒜 A. I. spoke')
  expect([offset(0, 'start'), offset(2, 'start'), offset(14, 'end'), offset(15, 'start')]).toEqual([0, 2, 7, 8])
  // in the middle of the name
  expect([offset(7, 'start'), offset(7, 'end')]).toEqual([2, 7])
})

/** Words of the output that a name could stand in, letters only, without case. */
const letters = (text: string): string => decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, '%25')).toLowerCase()

function quotesStand(dataset: CompiledDataset): void {
  for (const event of dataset.events) {
    for (const { source, paragraph, quote, selector } of event.source) {
      const text =
        dataset.sources.find(({ id }) => id === source)?.paragraphs.find(({ number }) => number === paragraph)?.text ??
        ''
      const [words, { start, end }] = selector.refinedBy
      expect([...text].slice(start, end).join('')).toBe(quote)
      expect(text.split(quote)).toHaveLength(2)
      expect([...text].slice(0, start).join('').endsWith(words.prefix)).toBe(true)
      expect([...text].slice(end).join('').startsWith(words.suffix)).toBe(true)
    }
  }
}

describe('a whole dataset', () => {
  test.each(['initials', 'role_only', 'withheld'] as const)('tiny, %s: the name is nowhere', (display) => {
    const edit = [PEOPLE, 'role: teacher\n  display: full', `role: teacher\n  display: ${display}`] as const
    const { dataset, problems } = compile(tinyData(edit))
    expect(problems).toEqual([])
    expect(letters(JSON.stringify(dataset))).not.toMatch(/ivanova|anna/)
    expect(dataset && dataset.sources[0]?.footnotes[0]).toMatchObject({ text: '[address withheld]', urls: [] })
    expect(dataset?.evidence[0]?.url).toBe('https://example.org/')
    expect(dataset?.people[0]).toMatchObject({ id: 'p001', variants: [], display })
    expect(dataset?.events[0]?.persons).toEqual([{ person: 'p001', role: 'victim' }])
    if (dataset) quotesStand(dataset)
  })

  test('a host that tells the name leads nowhere', () => {
    const { dataset } = compile(
      tinyData(
        [PEOPLE, 'role: teacher\n  display: full', 'role: teacher\n  display: withheld'],
        [EVIDENCE, 'https://example.org/2018/ivanova-anna', 'https://free-ivanova.example/'],
      ),
    )
    expect(dataset?.evidence[0]?.url).toBe('https://withheld.invalid/')
  })

  test('the real submission, any of its people hidden in any way', () => {
    const files = readData(process.cwd())
    const yaml = textOf(files, PEOPLE)
    const authored = compile(files).dataset?.people ?? []
    const count = yaml.split('display: full').length - 1
    const choice = fc.array(fc.record({ index: fc.nat(count - 1), display: fc.constantFrom(...DISPLAYS) }), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(choice, (choices) => {
        const display = new Map(choices.map((each) => [each.index, each.display]))
        let index = -1
        const hidden = yaml.replace(/display: full/g, () => `display: ${display.get(++index) ?? 'full'}`)
        const { dataset, problems } = compile(withText(files, PEOPLE, hidden))
        expect(problems).toEqual([])
        if (!dataset) return
        quotesStand(dataset)
        const output = letters(
          JSON.stringify({ ...dataset, people: dataset.people.filter((each) => each.display !== 'full') }),
        )
        for (const { name } of authored.filter((_, place) => (display.get(place) ?? 'full') !== 'full')) {
          expect(output).not.toContain(letters(name))
          expect(output).not.toContain(letters(name).replaceAll(' ', '-'))
          expect(output).not.toContain(letters(name).replaceAll(' ', ''))
        }
      }),
      { numRuns: 6 },
    )
  })
})
