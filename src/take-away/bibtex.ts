import { citedNote, type CitedSource } from './cited.ts'

/** An entry a source, for BibTeX and biblatex. Without a year: the documents carry none, and none is made up. */
export function bibtexOf(cited: readonly CitedSource[]): string {
  return cited.map(entryOf).join('\n\n')
}

function entryOf(cited: CitedSource): string {
  const { key, source, url, accessed } = cited
  const fields: readonly (readonly [string, string])[] = [
    // braces keep an organisation's name whole
    ['author', source.authors.map(({ name }) => `{${escapeTex(name)}}`).join(' and ')],
    ['title', `{${escapeTex(source.title)}}`],
    ['howpublished', escapeTex(source.submitted_to)],
    ['note', escapeTex(citedNote(cited))],
    ['url', url],
    ['urldate', accessed],
    ['langid', source.language === 'en' ? 'english' : source.language],
  ]
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}`
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text as TeX prints it. Letters beyond ASCII stay: every TeX of today reads UTF-8. */
export function escapeTex(text: string): string {
  return text.replace(/[\\~^{}$&#_%]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)
}
