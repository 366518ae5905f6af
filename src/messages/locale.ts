import type { Language } from '../model/localised.ts'

/** English dates the way the UN writes them: 13 March 2018. */
const LOCALES: Record<Language, string> = { en: 'en-GB', ru: 'ru', kk: 'kk', fr: 'fr' }

/** How dates and numbers are written in a language; as in English where the browser has no names of months for it. */
export function localeOf(language: Language): string {
  const locale = LOCALES[language]
  return namesMonths(locale) ? locale : LOCALES.en
}

/** Chromium says that it knows Kazakh, and writes "2019 M03". */
function namesMonths(locale: string): boolean {
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(0)
  return !/\d/.test(month)
}
