import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markWords, snippetOf } from '../../../src/views/filter-bar/marked-words.ts'

const words = new Set(['uralsk', 'torture'])

describe('markWords', () => {
  it('marks whole words as they are written', () => {
    expect(markWords("Torture in Ural'sk, tortured", words)).toEqual([
      { start: 0, text: 'Torture', marked: true },
      { start: 7, text: ' in ', marked: false },
      { start: 11, text: "Ural'sk", marked: true },
      { start: 18, text: ', tortured', marked: false },
    ])
  })

  it('marks what is somebody’s, and no other longer word', () => {
    const marked = markWords("Uralsk’s, Uralsk's, Uralskss", words).filter((part) => part.marked)
    expect(marked.map(({ text }) => text)).toEqual(['Uralsk’s', "Uralsk's"])
  })

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          markWords(text, words)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

describe('snippetOf', () => {
  it('begins shortly before the first found word and is cut at spaces', () => {
    const text = `${'one two three '.repeat(20)}torture ${'four five '.repeat(20)}`
    const snippet = snippetOf(text, words, 40)
    expect(snippet).toMatch(/^… \w/)
    expect(snippet).toMatch(/\w …$/)
    expect(snippet).toContain('torture')
    expect(snippet.length).toBeLessThan(50)
  })

  it('is the text itself where it is short', () => {
    expect(snippetOf('no such word', words, 40)).toBe('no such word')
  })
})
