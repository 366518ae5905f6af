import { citedNote, type CitedSource } from './cited.ts'

/** An item of CSL-JSON 1.0.2, as Zotero and its kin import it. */
export interface CslItem {
  readonly id: string
  readonly type: 'report'
  readonly title: string
  readonly author: readonly { readonly literal: string }[]
  readonly genre: string
  readonly section: string
  readonly note: string
  readonly version: string
  readonly language: string
  readonly URL: string
  readonly accessed: { readonly 'date-parts': readonly (readonly number[])[] }
}

/** Without a date of issue: the documents carry none, and none is made up. */
export function cslJsonOf(cited: readonly CitedSource[]): readonly CslItem[] {
  return cited.map((each) => ({
    id: each.key,
    type: 'report',
    title: each.source.title,
    author: each.source.authors.map(({ name }) => ({ literal: name })),
    genre: each.source.submitted_to,
    section: each.paragraphs.map((number) => `¶${number}`).join(', '),
    note: citedNote(each),
    version: each.dataVersion,
    language: each.source.language,
    URL: each.url,
    accessed: { 'date-parts': [each.accessed.split('-').map(Number)] },
  }))
}
