import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/compile/source/read-source.ts'
import { rawOffset } from '../../../src/model/source.ts'
import { bytesOf, mustRead, paragraphOf, REAL_BYTES, REAL_TEXT } from './real-submission.ts'

const FILE = 'data/sources/a/submission.txt'

/** Rule, line and field of each problem; a document must not come with them. */
function problemsOf(bytes: Uint8Array): readonly (readonly [string, number, string])[] {
  const { document, problems } = readSource(bytes, FILE)
  expect(document).toBeNull()
  for (const problem of problems) {
    expect(problem.file).toBe(FILE)
    expect(problem.message).not.toBe('')
    expect(problem.tip).not.toBe('')
    expect(Array.from(problem.value).length).toBeLessThanOrEqual(60)
  }
  return problems.map(({ rule, line, field }) => [rule, line, field])
}

/** The real submission with one text replaced; it must occur exactly once. */
function changed(from: string, to: string): Uint8Array {
  expect(REAL_TEXT.split(from)).toHaveLength(2)
  return bytesOf(REAL_TEXT.replace(from, () => to))
}

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  const all = mark ? [0xfeff, ...units] : units
  return Uint8Array.from(all.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
}

const PAGE_RULE = ' '.repeat(49)

describe('bytes', () => {
  it.each(['', ' \n\n ', '\ufeff', '\r\n'])('an empty file: %j', (text) => {
    expect(problemsOf(bytesOf(text))).toEqual([['source-empty', 1, '']])
  })

  it.each([
    ['little-endian with mark', false, true],
    ['big-endian with mark', true, true],
    ['little-endian', false, false],
    ['big-endian', true, false],
  ])('UTF-16, %s', (_, bigEndian, mark) => {
    const { problems } = readSource(utf16(REAL_TEXT, bigEndian, mark), FILE)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ rule: 'source-encoding', line: 1, tip: 'save the file as UTF-8' })
    expect(problems[0]?.message).toContain('UTF-16')
    expect(problemsOf(utf16('1. Пытки в местах лишения свободы не расследуются.\n', bigEndian, mark))).toEqual([
      ['source-encoding', 1, ''],
    ])
  })

  it('invalid UTF-8 names the line and what stands before it', () => {
    const bytes = Uint8Array.from([...bytesOf('1. One line.\n\n2. Ablyazov was s'), 0xe9, ...bytesOf('ntenced.\n')])
    expect(problemsOf(bytes)).toEqual([['source-encoding', 3, '']])
    expect(readSource(bytes, FILE).problems[0]?.value).toContain('Ablyazov was s')
  })

  it('a cut-off character at the very end', () => {
    expect(problemsOf(REAL_BYTES.slice(0, REAL_TEXT.indexOf('’') + 1))).toEqual([['source-encoding', 24, '']])
  })

  it.each([
    ['NUL', '\0', 'U+0000'],
    ['a vertical tab', '\v', 'U+000B'],
    ['a zero-width space', '\u200b', 'U+200B'],
    ['a bidi override', '\u202e', 'U+202E'],
    ['a soft hyphen', '\u00ad', 'U+00AD'],
    ['a replacement character', '\ufffd', 'U+FFFD'],
    ['a byte-order mark in the text', '\ufeff', 'U+FEFF'],
  ])('%s', (_, character, value) => {
    const bytes = changed('Bokayev was sentenced', `Bok${character}ayev was sentenced`)
    expect(problemsOf(bytes)).toEqual([['source-control-character', 60, '']])
    expect(readSource(bytes, FILE).problems[0]?.value).toBe(value)
  })

  it('a line of 10 MB', () => {
    expect(problemsOf(bytesOf(`1. One.\n\n2. ${'word '.repeat(2_000_000)}`))).toEqual([['source-line-too-long', 3, '']])
  })

  it('a file far larger than a submission', () => {
    expect(problemsOf(bytesOf('word\n'.repeat(500_000)))).toEqual([['source-too-large', 1, '']])
  })
})

describe('line breaks and byte-order mark are accepted as they are', () => {
  it.each([
    ['CRLF', REAL_TEXT.replaceAll('\n', '\r\n')],
    ['CR', REAL_TEXT.replaceAll('\n', '\r')],
    ['a byte-order mark', `\ufeff${REAL_TEXT}`],
  ])('%s: same text and lines, true raw offsets', (_, text) => {
    const document = mustRead(bytesOf(text))
    const plain = mustRead(REAL_BYTES)
    const withoutRaw = (one: typeof plain) => ({
      ...one,
      paragraphs: one.paragraphs.map((paragraph) => ({ ...paragraph, raw_runs: [] })),
    })
    expect(withoutRaw(document)).toEqual(withoutRaw(plain))
    const raw = Array.from(text)
    const last = paragraphOf(document, 84)
    const start = rawOffset(last, 0)
    expect(raw.slice(start, start + 10).join('')).toBe('Conduct of')
  })
})

describe('paragraphs', () => {
  it('a paragraph that is gone', () => {
    const whole = /\n54\. Removing.*\n/.exec(REAL_TEXT)?.[0] ?? ''
    expect(problemsOf(changed(whole, '\n'))).toEqual([['source-paragraph-missing', 465, 'paragraph 55']])
    expect(readSource(changed(whole, '\n'), FILE).problems[0]?.message).toBe(
      'paragraph 54 is missing: 55 stands where 54 was expected',
    )
  })

  it('a number that is gone', () => {
    expect(problemsOf(changed('\n54. Removing', '\nRemoving'))).toEqual([
      ['source-heading-unclear', 464, ''],
      ['source-paragraph-missing', 466, 'paragraph 55'],
    ])
  })

  it('a number that stands twice', () => {
    expect(problemsOf(changed('\n54. Removing', '\n53. Removing'))).toEqual([
      ['source-paragraph-duplicate', 464, 'paragraph 53'],
      ['source-paragraph-missing', 466, 'paragraph 55'],
    ])
  })

  it('numbers that start at 2, or nowhere', () => {
    expect(problemsOf(bytesOf('2. Two.\n'))).toEqual([['source-paragraph-missing', 1, 'paragraph 2']])
    expect(problemsOf(bytesOf('I. FREEDOM OF THE PRESS\n'))).toEqual([
      ['source-paragraph-missing', 1, 'paragraph 1'],
      ['source-section-empty', 1, 'section I'],
    ])
  })

  it('a number without text', () => {
    expect(problemsOf(bytesOf('1. One.\n\n2. \n\n3. Three.\n'))).toEqual([['source-paragraph-empty', 3, 'paragraph 2']])
  })

  it('text before paragraph 1', () => {
    expect(problemsOf(bytesOf(`Joint submission to the UPR \n\n${REAL_TEXT}`))).toEqual([
      ['source-text-before-first', 1, ''],
    ])
  })

  it('paragraphs without blank lines between them: a number begins one only behind a finished sentence', () => {
    const text = '1. One is told.\n2. Two tells of point\n3. This is still two.\n3. Three is told.\n'
    expect(mustRead(bytesOf(text)).paragraphs.map((paragraph) => paragraph.text)).toEqual([
      'One is told.',
      'Two tells of point 3. This is still two.',
      'Three is told.',
    ])
  })

  it('a year at the start of a block is no reason to skip 1,900 paragraphs', () => {
    expect(problemsOf(bytesOf('1. One.\n\n2018. A year.\n\n2. Two.\n'))).toEqual([
      ['source-paragraph-missing', 3, 'paragraph 2018'],
    ])
  })
})

describe('headings', () => {
  it.each([
    ['VI. RECOMMENDATIONS', 'VII. RECOMMENDATIONS', 'section VII'],
    ['IV. HUMAN RIGHTS', 'III. HUMAN RIGHTS', 'section III'],
  ])('%s as %s', (from, to, field) => {
    expect(problemsOf(changed(from, to)).map(([rule, , where]) => [rule, where])).toContainEqual([
      'source-section-order',
      field,
    ])
  })

  it('a section in small letters', () => {
    expect(problemsOf(changed('VI. RECOMMENDATIONS', 'VI. Recommendations'))).toEqual([
      ['source-heading-unclear', 454, ''],
      ['source-heading-unclear', 458, ''],
    ])
  })

  it('a sub-heading without its colon', () => {
    expect(problemsOf(changed('Freedom of the press: ', 'Freedom of the press '))).toEqual([
      ['source-heading-unclear', 504, ''],
    ])
  })

  it('a sub-heading glued to the paragraph before it', () => {
    expect(problemsOf(changed('Bokayev. \n\n \n\nFreedom', 'Bokayev. \nFreedom'))).toEqual([
      ['source-heading-unclear', 473, ''],
    ])
  })

  it('a sub-heading before any section', () => {
    expect(problemsOf(bytesOf('1. One.\n\nThe press:\n\n2. Two.\n'))).toEqual([
      ['source-subheading-outside-section', 3, ''],
    ])
  })

  it('an unnumbered paragraph', () => {
    expect(problemsOf(bytesOf('1. One is told.\n\nAnother is told without a number.\n\n2. Two.\n'))).toEqual([
      ['source-heading-unclear', 3, ''],
    ])
  })

  it('a section without a paragraph', () => {
    expect(problemsOf(bytesOf('I. FREEDOM OF THE PRESS\n\nII. TORTURE\n\n1. One.\n'))).toEqual([
      ['source-section-empty', 1, 'section I'],
    ])
  })
})

describe('footnotes', () => {
  it('a footnote without its marker', () => {
    expect(problemsOf(changed('meaningless1.', 'meaningless.'))).toEqual([
      ['source-footnote-marker-missing', 77, 'footnote 1'],
    ])
  })

  it('a footnote that is gone from the middle', () => {
    const line = REAL_TEXT.split('\n').find((one) => one.startsWith('2 https')) ?? ''
    expect(problemsOf(changed(`${line}\n`, ''))).toEqual([['source-footnote-missing', 78, 'footnote 3']])
  })

  it('the last footnote gone, with its block', () => {
    const line = REAL_TEXT.split('\n').find((one) => one.startsWith('14 https')) ?? ''
    expect(problemsOf(changed(`${PAGE_RULE}\n${line}\n`, ''))).toEqual([
      ['source-footnote-missing', 429, 'paragraph 50'],
    ])
  })

  it('a marker beyond the last footnote', () => {
    expect(problemsOf(changed('with the ICCPR requirements.', 'with the ICCPR requirements15.'))).toEqual([
      ['source-footnote-missing', 482, 'paragraph 58'],
    ])
  })

  it('a marker twice on its page', () => {
    expect(problemsOf(changed('Kazakhstani court issued', 'Kazakhstani court3 issued'))).toEqual([
      ['source-footnote-marker-ambiguous', 79, 'footnote 3'],
    ])
  })

  it('a marker on a page that does not have its footnote', () => {
    expect(problemsOf(changed('narrow the space', 'narrow3 the space'))).toEqual([
      ['source-footnote-marker-stray', 241, 'paragraph 32'],
    ])
  })

  it('markers out of order', () => {
    const swapped = REAL_TEXT.replace('cases9.', 'cases10.').replace('Kazakhstan10.', 'Kazakhstan9.')
    expect(problemsOf(bytesOf(swapped))).toEqual([['source-footnote-marker-order', 407, 'footnote 10']])
  })

  it('a footnote number twice', () => {
    expect(problemsOf(changed('\n3 https://', '\n2 https://'))).toEqual([
      ['source-footnote-duplicate', 79, 'footnote 2'],
      ['source-footnote-marker-order', 79, 'footnote 2'],
      ['source-footnote-missing', 132, 'footnote 4'],
    ])
  })

  it('lines trimmed by an editor: the blocks no longer show', () => {
    const trimmed = REAL_TEXT.split('\n')
      .map((line) => line.trim())
      .join('\n')
    const rules = problemsOf(bytesOf(trimmed)).map(([rule, line]) => [rule, line])
    expect(rules).toContainEqual(['source-footnote-separator-missing', 77])
  })

  it('a page that goes on without its leading space', () => {
    expect(problemsOf(changed('\n DCK and its leader', '\nDCK and its leader'))).toEqual([
      ['source-footnote-unclear', 80, 'footnote 3'],
    ])
  })

  it('a footnote that breaks off', () => {
    expect(problemsOf(changed('normal-781657.html \n', ''))).toEqual([['source-footnote-unclear', 358, 'footnote 8']])
  })

  it('drops a repeated URL right behind its footnote, too', () => {
    const document = mustRead(changed('hl=uk  \n\nhttps', 'hl=uk  \nhttps'))
    expect(document.footnotes).toEqual(
      mustRead(REAL_BYTES).footnotes.map((one) => (one.line > 298 ? { ...one, line: one.line - 1 } : one)),
    )
  })

  it('a footnote of prose goes on over lines until it is finished', () => {
    const note =
      '1 See the report of the mission, p. 12, and what it \nsays of the court, at https://a.org/note. \n A new page.'
    const document = mustRead(bytesOf(`1. The word1 of\n\n${PAGE_RULE}\n${note}\n`))
    expect(document.footnotes).toEqual([
      {
        number: 1,
        paragraph: 1,
        text: 'See the report of the mission, p. 12, and what it says of the court, at https://a.org/note.',
        urls: ['https://a.org/note'],
        line: 4,
      },
    ])
    expect(paragraphOf(document, 1).text).toBe('The word of A new page.')
  })

  it('a URL line that repeats no footnote', () => {
    expect(problemsOf(changed('\nhttps://www.instagram.com', '\nhttps://example.org'))).toEqual([
      ['source-footnote-url-stray', 299, ''],
    ])
  })

  it('takes no number, unit or acronym for a marker', () => {
    const text = 'The EU5 met the G20 on 2.5 of 16/2017 in cell No.1 of 12 m3, see https://a.org/b1 and “x”1.'
    const document = mustRead(bytesOf(`1. ${text} \n\n${PAGE_RULE}\n1 https://a.org/note \n`))
    expect(paragraphOf(document, 1)).toMatchObject({
      text: text.replace('”1', '”'),
      footnotes: [{ number: 1, offset: Array.from(text).length - 2 }],
    })
  })
})

describe('many problems', () => {
  it('shows all of a run, in order', () => {
    const bytes = bytesOf(REAL_TEXT.replace('meaningless1.', 'meaningless.').replace('VI. RECOMM', 'VII. RECOMM'))
    expect(problemsOf(bytes).map(([rule]) => rule)).toEqual(['source-footnote-marker-missing', 'source-section-order'])
  })

  it('cuts a flood after a hundred', () => {
    const problems = problemsOf(bytesOf('1. One.\n\n'.repeat(5000)))
    expect(problems).toHaveLength(101)
    expect(problems[100]?.[0]).toBe('source-too-many-problems')
  })
})

describe('no input is slow', () => {
  it.each([
    ['footnote blocks', `1. In the\n${`${PAGE_RULE}\n1 http://a\n and then\n`.repeat(23_000)}`],
    ['separators', `1. One.\n${`${PAGE_RULE}\n`.repeat(38_000)}`],
    ['glued digits', `1. ${`${'a1)'.repeat(6000)}\n`.repeat(30)}\n${PAGE_RULE}\n1 http://a\n`],
    ['quotes behind a stop', `1. ${`.${'”'.repeat(5000)}\n`.repeat(130)}`],
    ['numerals', 'I. ABC\n\n'.repeat(60_000)],
    ['pages', `1. In the\n\n\n\n${'middle of the\n\n\n\n'.repeat(60_000)}`],
    ['one paragraph', `1. ${'all the words of a line\n'.repeat(80_000)}`],
    ['brackets in a URL', `1. One1.\n${PAGE_RULE}\n1 http://a${')'.repeat(19_000)}\n`],
    ['spaces', `1. One.\n${`${' '.repeat(19_000)}x\n`.repeat(100)}`],
  ])('%s', (_, text) => {
    // a reader that is not linear in these does not come back within the test's time
    expect(readSource(bytesOf(text), FILE)).toBeDefined()
  })
})
