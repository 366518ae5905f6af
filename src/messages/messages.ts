import type { Language } from '../model/localised.ts'
import { en } from './en.ts'

/** The shape of a catalogue: the keys of the English one, any text. */
type Catalogue<T = typeof en> = { readonly [K in keyof T]: T[K] extends string ? string : Catalogue<T[K]> }

/** Catalogues that exist. Where a language has none yet, the interface speaks English and the data its own names. */
const CATALOGUES: Partial<Record<Language, Catalogue>> = { en }

/** Typed as the English one, whose texts tell use-intl the arguments of every key; other languages have the same. */
export function messagesFor(language: Language): typeof en {
  return (CATALOGUES[language] ?? en) as typeof en
}

/** The language the interface speaks where the data's names are in `language`. */
export function spokenLanguage(language: Language): Language {
  return CATALOGUES[language] ? language : 'en'
}

declare module 'use-intl' {
  interface AppConfig {
    Messages: typeof en
  }
}
