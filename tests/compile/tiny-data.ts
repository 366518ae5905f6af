import { createHash } from 'node:crypto'
import type { DataFiles } from '../../src/compile/data-files.ts'
import { loadContext } from '../../src/compile/load-context.ts'
import type { Rule } from '../../src/compile/rule.ts'
import { compile } from '../../src/compile/compile.ts'
import type { Problem } from '../../src/model/problem.ts'

/** A whole data/ in miniature, without a problem: five paragraphs, five records. Tests break one thing of it. */

export const EVENTS = 'data/events/tiny/1.yaml'
export const PEOPLE = 'data/people.yaml'
export const PLACES = 'data/places.yaml'
export const EVIDENCE = 'data/evidence.yaml'
export const VOCABULARY = 'data/vocabulary.yaml'
export const SOURCE = 'data/sources/tiny/source.yaml'
export const DOCUMENT = 'data/sources/tiny/document.txt'

const DOCUMENT_TEXT = `1. Two organisations present this text.

I. COURTS AND ASSEMBLIES

2. On 13 May 2018 the teacher Anna Ivanova was sentenced in Almaty to 2,5 years in prison1. More than
1,000 people protested.

3. In June 2018 Ivanova was released. The lawyer Boris Petrov visited her in August.

4. According to the authors, there were 15 cases in 2017.

                                                 
1 https://example.org/the-anna-ivanova-case

II. RECOMMENDATIONS

5. To free all teachers who were sentenced for their words.
`

const EVENTS_TEXT = `source: tiny
records:
  - id: 2-sentence
    record_kind: event
    title: Teacher Anna Ivanova sentenced to prison
    type: conviction_sentence
    date: '2018-05-13'
    date_verbatim: On 13 May 2018
    date_basis: stated
    date_role: decided
    places:
      - { place: almaty, basis: stated, role: court, verbatim: in Almaty }
    persons:
      - { person: p001, role: victim, name_verbatim: Anna Ivanova }
    sentence:
      - { kind: imprisonment, duration: P2Y6M, person: p001, verbatim: '2,5 years in prison' }
    law:
      - { code: CC, article: '174' }
    rights:
      - { right: fair_trial, basis: editor_mapped }
    affected_group: [teacher]
    source:
      - paragraph: 2
        quote: On 13 May 2018 the teacher Anna Ivanova was sentenced in Almaty
    status: established
    private_note: ask the court for the verdict

  - id: 2-protest
    record_kind: event
    title: More than a thousand people protest
    type: assembly
    number_of_persons: { min: 1001, max: null, qualifier: more_than, verbatim: 'More than 1,000 people' }
    places:
      - place: kazakhstan
        basis: curated
        role: event_location
        evidence:
          - { evidence: paper-1, confidence: indirect, note: it tells of several cities }
    source:
      - paragraph: 2
        quote: More than 1,000 people protested.
    links:
      - { type: causes, event: 3-release }
    disputed:
      - { field: number_of_persons, says: it counts fewer, evidence: [paper-1] }
    status: reported

  - id: 3-release
    record_kind: event
    title: Teacher released from prison
    type: release
    date: '2018-06-20'
    date_verbatim: In June 2018
    date_basis: curated
    date_role: occurred
    date_evidence:
      - { evidence: paper-1, confidence: direct }
    persons:
      - { person: p001, role: victim, name_verbatim: Ivanova }
      - { person: p002, role: intervening_party, name_verbatim: The lawyer Boris Petrov }
    source:
      - paragraph: 3
        quote: In June 2018 Ivanova was released.
    links:
      - { type: ends, event: 2-sentence }
    status: established

  - id: 4-cases
    record_kind: statistic
    title: Fifteen cases counted in 2017
    type: conviction_sentence
    date: '2017'
    date_verbatim: in 2017
    date_basis: stated
    date_role: occurred
    figures:
      - { min: 15, max: 15, qualifier: exact, verbatim: 15 cases, unit: cases, what: cases counted by the authors }
    source:
      - paragraph: 4
        quote: there were 15 cases in 2017
    status: reported

  - id: 5-free-teachers
    record_kind: recommendation
    title: Free all teachers sentenced for their words
    type: null
    source:
      - paragraph: 5
        quote: To free all teachers who were sentenced for their words.
    links:
      - { type: addresses, event: 2-sentence }
    status: established

withdrawn:
  - { id: 2-old, reason: told twice }
`

const PEOPLE_TEXT = `- id: p001
  name: Anna Ivanova
  variants: [Ivanova]
  role: teacher
  display: full

- id: p002
  name: Boris Petrov
  role: lawyer of Anna Ivanova
  display: full
`

const PLACES_TEXT = `- id: almaty
  kind: settlement
  name: { en: Almaty }
  country: KZ
  latitude: 43.25
  longitude: 76.9167
  precision: exact

- id: kazakhstan
  kind: nationwide
  name: { en: Whole country }
  country: KZ
  latitude: null
  longitude: null
  precision: none
`

const EVIDENCE_TEXT = `- id: paper-1
  title: The case of Anna Ivanova
  publisher: A paper
  url: https://example.org/2018/ivanova-anna
  published: 2018-06-20
  independent: true
`

const VOCABULARY_TEXT = `groups:
  - { id: trial, shape: diamond, label: { en: Trial } }
  - { id: release, shape: ring, label: { en: Release } }
  - { id: assembly, shape: circle, label: { en: Assembly } }
types:
  - { id: conviction_sentence, group: trial, label: { en: Conviction } }
  - { id: release, group: release, label: { en: Release } }
  - { id: assembly, group: assembly, label: { en: Assembly } }
rights:
  - { id: fair_trial, iccpr: '14', udhr: '10', label: { en: Fair trial } }
affected_groups:
  - { id: teacher, label: { en: Teachers } }
laws:
  - { code: CC, label: { en: Criminal Code } }
`

const SOURCE_TEXT = `id: tiny
title: A tiny submission
authors:
  - { short: TO, name: Two Organisations }
submitted_to: A council
language: en
facts_as_of: 2019-03
file: document.txt
sha256: SHA
untold:
  - { from: 1, kind: about_the_text, reason: the authors on themselves }
  - { from: 5, kind: recommendation, reason: what the authors ask for }
`

const TEXTS: readonly (readonly [string, string])[] = [
  [DOCUMENT, DOCUMENT_TEXT],
  [EVENTS, EVENTS_TEXT],
  [EVIDENCE, EVIDENCE_TEXT],
  [PEOPLE, PEOPLE_TEXT],
  [PLACES, PLACES_TEXT],
  [SOURCE, SOURCE_TEXT],
  [VOCABULARY, VOCABULARY_TEXT],
]

/** In this file, these words (found exactly once), become those. */
export type Edit = readonly [file: string, from: string, to: string]

/** The tiny data with edits made. The document's SHA-256 is pinned after them; break it with {@link withText}. */
export function tinyData(...edits: readonly Edit[]): DataFiles {
  const texts = new Map(TEXTS)
  for (const [file, from, to] of edits) {
    const text = texts.get(file) ?? ''
    if (text.split(from).length !== 2) throw new Error(`“${from}” is not once in ${file}`)
    texts.set(
      file,
      text.replace(from, () => to),
    )
  }
  const sha256 = createHash('sha256')
    .update(texts.get(DOCUMENT) ?? '')
    .digest('hex')
  texts.set(SOURCE, (texts.get(SOURCE) ?? '').replace('SHA', sha256))
  return new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text)]))
}

/** The same files but for one. */
export function withText(files: DataFiles, path: string, text: string): DataFiles {
  return new Map([...files, [path, new TextEncoder().encode(text)]])
}

/** Text of one file. */
export function textOf(files: DataFiles, path: string): string {
  return new TextDecoder().decode(files.get(path))
}

/** 1-based number of the one line that holds these words. */
export function lineWith(files: DataFiles, path: string, words: string): number {
  const lines = textOf(files, path).split('\n')
  const found = lines.flatMap((line, index) => (line.includes(words) ? [index + 1] : []))
  if (found.length !== 1) throw new Error(`“${words}” is on ${found.length} lines of ${path}`)
  return found[0] ?? 0
}

/** A problem as tests expect it: with the words of its line, trimmed, instead of the line's number. */
export interface Told extends Omit<Problem, 'line'> {
  readonly on: string
}

/** What a rule finds in data, after what could not be read of it. Throws where data with a problem gives a dataset. */
export function problemsOf(rule: Rule, files: DataFiles): readonly Told[] {
  const { context, problems } = loadContext(files)
  const found = [...problems, ...rule.check(context)]
  if (found.length > 0 && compile(files).dataset !== null) throw new Error('data with a problem gave a dataset')
  return found.map(({ line, ...problem }) => ({
    ...problem,
    on: (textOf(files, problem.file).split('\n')[line - 1] ?? '').trim(),
  }))
}
