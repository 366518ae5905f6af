import { afterEach, expect, test, vi } from 'vitest'
import { LANGUAGES } from '../../src/model/localised.ts'
import { localeOf } from '../../src/messages/locale.ts'
import { messagesFor, spokenLanguage } from '../../src/messages/messages.ts'

afterEach(() => vi.unstubAllGlobals())

test('each language as it is written, English as the UN writes it', () => {
  expect(LANGUAGES.map(localeOf)).toEqual(['en-GB', 'ru', 'kk', 'fr'])
})

test('English dates where the browser knows a language by its name only, as Chromium knows Kazakh', () => {
  class Nameless extends Intl.DateTimeFormat {
    override format = () => 'M01'
  }
  vi.stubGlobal('Intl', { ...Intl, DateTimeFormat: Nameless })
  expect(localeOf('kk')).toBe('en-GB')
})

test('where a language has no catalogue, sentences are English as a whole: their dates and lists too', () => {
  for (const language of LANGUAGES) expect(messagesFor(spokenLanguage(language))).toBe(messagesFor(language))
  expect(spokenLanguage('ru')).toBe('en')
})
