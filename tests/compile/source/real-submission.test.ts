import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/compile/source/read-source.ts'
import { rawOffset } from '../../../src/model/source.ts'
import { mustRead, paragraphOf, REAL_BYTES, REAL_TEXT } from './real-submission.ts'

const document = mustRead(REAL_BYTES)
const text = (number: number) => paragraphOf(document, number).text
const lines = (number: number) => {
  const { first_line, last_line } = paragraphOf(document, number)
  return [first_line, last_line]
}

describe('counts', () => {
  it('reads without a problem', () => {
    expect(readSource(REAL_BYTES, 'submission.txt').problems).toEqual([])
  })

  it('has 84 paragraphs, numbered without a gap', () => {
    expect(document.paragraphs.map(({ number }) => number)).toEqual(Array.from({ length: 84 }, (_, i) => i + 1))
  })

  it('has six sections with their ranges; paragraphs 1-4 stand before any', () => {
    expect(
      document.sections.map((section) => [
        section.numeral,
        section.title,
        section.line,
        section.first_paragraph,
        section.last_paragraph,
      ]),
    ).toEqual([
      ['I', 'FREEDOM OF ASSOCIATION AND PEACEFUL ASSEMBLY', 34, 5, 19],
      ['II', 'FREEDOM OF OPINION AND EXPRESSION', 148, 20, 30],
      ['III', 'FREEDOM OF THE PRESS', 233, 31, 38],
      ['IV', 'HUMAN RIGHTS DEFENDERS', 308, 39, 44],
      ['V', 'TORTURE AND OTHER CRUEL, INHUMAN OR DEGRADING TREATMENT IN PLACES OF DETENTION', 360, 45, 52],
      ['VI', 'RECOMMENDATIONS', 454, 53, 84],
    ])
    expect(document.paragraphs.slice(0, 5).map(({ section }) => section)).toEqual([null, null, null, null, 'I'])
    for (const section of document.sections) {
      const own = document.paragraphs.filter((paragraph) => paragraph.section === section.numeral)
      expect([own[0]?.number, own.at(-1)?.number]).toEqual([section.first_paragraph, section.last_paragraph])
    }
  })

  it('has five sub-headings, all in section VI, one of them cut off by a footnote block', () => {
    expect(document.sections.slice(0, 5).flatMap(({ subheadings }) => subheadings)).toEqual([])
    expect(document.sections[5]?.subheadings).toEqual([
      { title: 'Freedom of association and peaceful assembly', line: 458, first_paragraph: 53 },
      { title: 'Freedom of opinion and expression', line: 476, first_paragraph: 58 },
      { title: 'Freedom of the press', line: 504, first_paragraph: 65 },
      { title: 'Human rights defenders', line: 519, first_paragraph: 69 },
      { title: 'Torture and other CID treatment in places of detention', line: 537, first_paragraph: 74 },
    ])
  })

  it('has 14 footnotes with 15 distinct URLs: the repeated lines of the page ends add none', () => {
    expect(document.footnotes.map(({ number }) => number)).toEqual(Array.from({ length: 14 }, (_, i) => i + 1))
    const urls = document.footnotes.flatMap((footnote) => footnote.urls)
    expect(urls).toHaveLength(15)
    expect(new Set(urls).size).toBe(15)
    expect(REAL_TEXT.match(/https?:\/\//g)).toHaveLength(22)
  })
})

describe('layout traps', () => {
  it('1 keeps line-end hyphens and puts no space behind them', () => {
    expect(text(13)).toContain('in support of tuition-free education')
    expect(document.footnotes[7]?.urls).toEqual([
      'https://www.levif.be/actualite/belgique/comment-le-kazakhstan-traque-les-dissidents-politiques-en-exil-aussi-en-belgique/article-normal-781657.html',
    ])
  })

  it('1 keeps a line-end hyphen across a footnote block', () => {
    expect(text(18)).toContain('become members of a higher-level trade union within six months')
  })

  it('1 keeps a dash inside a line and joins behind it with a space', () => {
    expect(text(46)).toContain('and in 2016 - 1,460 cases. Annually')
  })

  it('2 takes footnote blocks out of the middle of paragraphs 10, 18 and 32', () => {
    expect(text(10)).toContain('of the ideas of the DCK and its leader Mukhtar Ablyazov')
    expect(text(32)).toContain('The law provides that the infrastructure of “online press” should be')
    for (const paragraph of document.paragraphs) expect(paragraph.text).not.toContain('http')
  })

  it.each([38, 44, 49])('2 ends paragraph %i before the footnote block behind it', (number) => {
    expect(text(number)).toMatch(/(of society|on Bilash|life imprisonment)\.$/)
  })

  it('4 reads the lines with a leading space: paragraphs 1 and 58, heading V, and mid-paragraph', () => {
    expect(lines(1)).toEqual([1, 6])
    expect(text(1)).toMatch(/^ODF, FIDU and KHISR present/)
    expect(lines(58)).toEqual([480, 482])
    expect(text(58)).toMatch(/^Decriminalising the following/)
    expect(document.sections[4]).toMatchObject({ numeral: 'V', line: 360 })
    expect(text(4)).toContain('the release of political prisoners. Lawyers')
  })

  it('5 keeps the false paragraph "2018." as the end of paragraph 28', () => {
    expect(text(28)).toMatch(/in a psychiatric hospital and was released in 2018\.$/)
    expect(lines(28)).toEqual([210, 215])
  })

  it.each([
    [6, 'to hold a rally 40 times.'],
    [11, 'assemblies. 129 of them'],
    [25, 'who served 3 years in prison'],
    [33, 'in 2017, and 92 cases in 2018.'],
    [46, 'to 2018, 500 cases'],
    [48, 'to 4 and a half years'],
    [84, 'in Zhanaozen in 2011 and allegations'],
  ])('6 keeps the number that starts a line in paragraph %i', (number, words) => {
    expect(text(number)).toContain(words)
  })

  it('7 reads footnote 12 over two lines, with two URLs', () => {
    expect(document.footnotes[11]).toEqual({
      number: 12,
      paragraph: 48,
      line: 409,
      text: 'https://en.odfoundation.eu/a/9026,the-iskander-yerimbetov-case-the-trial-of-the-kazakhstan-regime-s-hostage ; https://www.nhc.no/en/kazakhstan-must-release-iskander-yerimbetov-and-co-defendants/',
      urls: [
        'https://en.odfoundation.eu/a/9026,the-iskander-yerimbetov-case-the-trial-of-the-kazakhstan-regime-s-hostage',
        'https://www.nhc.no/en/kazakhstan-must-release-iskander-yerimbetov-and-co-defendants/',
      ],
    })
  })

  it('8 drops the repeated URLs behind the footnotes', () => {
    expect(document.footnotes[6]?.text).toBe('https://www.instagram.com/mukhtarablyazov/?hl=uk')
    expect(document.footnotes[12]?.urls).toHaveLength(1)
    expect(lines(38)).toEqual([287, 294])
    expect(lines(49)).toEqual([400, 403])
  })

  it('10 keeps the forward reference of paragraph 41 as text', () => {
    expect(text(41)).toMatch(/\(look point 48 of this Submission\)\.$/)
  })
})

describe('character traps', () => {
  it.each([
    [1, 7, 'completely meaningless', '. The authorities'],
    [2, 8, '(Opinion No. 16/2017)', '. However'],
    [3, 9, 'The court’s decision', ' states'],
    [4, 10, 'organised by the DCK', '.'],
    [5, 11, 'bodies was prepared', '.'],
    [6, 29, 'refused his extradition', '. The EU'],
    [7, 38, 'more than 170 000 subscribers', ' had been'],
    [8, 41, 'investigating these incidents', '. In order'],
    [9, 46, 'in 2016 - 1,460 cases', '. Annually'],
    [10, 46, 'institutions in Kazakhstan', '. According'],
    [11, 46, 'closed for various reasons', '.'],
    [12, 48, 'bias and gross violations', '. Iskander'],
    [13, 48, 'Opinion No. 67/2018)', '. The authorities'],
    [14, 50, 'No. 2304/2013)', ' to release'],
  ])('12 takes marker %i out of paragraph %i and knows its place', (number, paragraph, before, behind) => {
    const { text: words, footnotes } = paragraphOf(document, paragraph)
    const characters = Array.from(words)
    const offset = footnotes.find((footnote) => footnote.number === number)?.offset ?? -1
    expect(characters.slice(0, offset).join('').slice(-before.length)).toBe(before)
    expect(characters.slice(offset).join('').slice(0, behind.length)).toBe(behind)
    expect(document.footnotes[number - 1]?.paragraph).toBe(paragraph)
  })

  it('12 has one marker for each footnote, and no other digits were taken', () => {
    expect(document.paragraphs.flatMap(({ footnotes }) => footnotes.map(({ number }) => number))).toEqual(
      document.footnotes.map(({ number }) => number),
    )
  })

  it('13 keeps Cyrillic look-alikes as they are', () => {
    expect(text(26)).toContain('\u041elesya Khalabuzar')
    expect(text(27)).toContain('Olesya Khalabuzar')
    expect(text(36)).toContain('\u0410set Matayev')
  })

  it('14 and 15 keep quotes and letters as printed, balanced or not', () => {
    expect(text(48)).toContain('Marcin Święcicki')
    expect(text(47)).toContain('declare “repentance“, abandon')
    expect(text(22)).toContain("its recognition as extremist' (Art. 405 of the CC)")
    expect(text(52)).toContain('‘due to a lack of ‘elements of the crime’')
  })

  it('16 keeps numbers as printed', () => {
    expect(text(19)).toContain('to 2 and 2,5 years')
    expect(text(40)).toContain('99.8% of court')
    expect(text(18)).toContain('fined 130-330 euros')
    expect(text(46)).toContain('In 2026 cases, investigations')
  })

  it.each([
    [13, 'on 16 December 2018 more'],
    [28, 'In May 2018, under'],
    [27, 'on 16 December 2011. On'],
    [32, 'Since 1 January 2017, amendments'],
    [37, 'In February and March 2019, journalists'],
    [52, 'On 16 December 2011, in Zhanaozen'],
  ])('17 joins the date that is broken over lines in paragraph %i', (number, words) => {
    expect(text(number)).toContain(words)
  })
})

describe('raw offsets', () => {
  const raw = Array.from(REAL_TEXT)

  it('lead every code point back to itself, and a joining space to its line break', () => {
    for (const paragraph of document.paragraphs) {
      const back = Array.from(paragraph.text, (_, offset) => raw[rawOffset(paragraph, offset)])
      expect(back.join('').replaceAll('\n', ' ')).toBe(paragraph.text)
      const trailing = Array.from(paragraph.text, (_, offset) => rawOffset(paragraph, offset)).filter(
        (place) => raw[place] === ' ' && raw[place + 1] === '\n',
      )
      expect([paragraph.number, ...trailing]).toEqual([paragraph.number])
    }
  })

  it('lose no character of the paragraphs but numbers, markers and white space', () => {
    const covered = new Set<number>()
    for (const { raw_runs } of document.paragraphs) {
      for (const run of raw_runs) for (let i = 0; i < run.length; i += 1) covered.add(run.raw + i)
    }
    const rest = raw.map((character, index) => (covered.has(index) && character !== '\n' ? ' ' : character)).join('')
    const left = rest.split('\n').flatMap((line) =>
      line
        .trim()
        .split(/\s+/)
        .filter((word) => word !== ''),
    )
    const numbers = document.paragraphs.map(({ number }) => `${number}.`)
    const markers = document.footnotes.map(({ number }) => `${number}`)
    const headings = document.sections.flatMap((section) => [
      `${section.numeral}.`,
      ...section.title.split(' '),
      ...section.subheadings.flatMap(({ title }) => `${title}:`.split(' ')),
    ])
    const notes = REAL_TEXT.split('\n').filter((line) => /^(\d{1,2} )?http|^normal-/.test(line))
    const printed = notes.flatMap((line) => line.trim().split(/\s+/))
    expect(left.toSorted()).toEqual([...numbers, ...markers, ...headings, ...printed].toSorted())
  })
})
