import type { CompiledQuote, CompiledRecord, TextPositionSelector, TextQuoteSelector } from '../model/compiled.ts'
import { localise } from '../model/localised.ts'
import { sourceLine, type About } from './about.ts'
import { lazily } from './json-parts.ts'
import type { Taken } from './taken.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
/** RFC 3236: the fragment of an (X)HTML page is an element's id. */
const HTML_FRAGMENTS = 'http://tools.ietf.org/rfc/rfc3236'

interface SourceOfWords {
  readonly type: 'SpecificResource'
  readonly source: {
    readonly id: string
    readonly type: 'Text'
    readonly format: 'text/html'
    readonly language: string
  }
  readonly selector: {
    readonly type: 'FragmentSelector'
    readonly conformsTo: string
    readonly value: string
    readonly refinedBy: readonly [TextQuoteSelector, TextPositionSelector]
  }
}

export interface Annotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: readonly ['identifying', 'linking']
  readonly rights: string
  readonly body: readonly (
    | { readonly type: 'SpecificResource'; readonly source: string; readonly purpose: 'identifying' }
    | {
        readonly type: 'TextualBody'
        readonly value: string
        readonly purpose: string
        readonly language: string
        readonly format: 'text/plain'
      }
  )[]
  readonly target: SourceOfWords
}

export interface AnnotationCollection {
  readonly '@context': typeof CONTEXT
  readonly id: string
  readonly type: 'AnnotationCollection'
  readonly label: string
  readonly rights: string
  readonly about: About
  readonly total: number
  readonly first?: {
    readonly id: string
    readonly type: 'AnnotationPage'
    readonly partOf: string
    readonly startIndex: 0
    readonly items: Iterable<Annotation>
  }
  readonly last?: string
}

/**
 * W3C Web Annotations, one a quote: these words of this paragraph tell that event. The target is the paragraph's
 * permanent address and, in it, the paragraph's element, refined by the words themselves and by their position in the paragraph (code
 * points of its canonical text, which is what the quote selector quotes too).
 */
export function annotationsOf(taken: Taken): AnnotationCollection {
  const { about, links, records } = taken
  const total = records.reduce((sum, { source }) => sum + source.length, 0)
  const items = lazily(records, (record) =>
    record.source.map((quote, index) => annotationOf(record, quote, index, taken)),
  )
  const id = `${links.view}#annotations`
  const page = `${links.view}#annotations-1`
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: `${sourceLine(about)}: ${about.filter}`,
    rights: about.licence_url,
    about,
    total,
    ...(total > 0 && {
      first: { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
      last: page,
    }),
  }
}

function annotationOf(record: CompiledRecord, quote: CompiledQuote, index: number, taken: Taken): Annotation {
  const { dataset, links, language, about } = taken
  const event = links.event(record.id)
  const type = dataset.vocabulary.types.find(({ id }) => id === record.type)
  return {
    id: `${event}#quote-${index + 1}`,
    type: 'Annotation',
    motivation: ['identifying', 'linking'],
    rights: about.licence_url,
    body: [
      { type: 'SpecificResource', source: event, purpose: 'identifying' },
      text(record.title, 'describing'),
      ...(type ? [text(localise(type.label, language), 'classifying', language)] : []),
    ],
    target: {
      type: 'SpecificResource',
      source: {
        id: links.paragraph(quote.paragraph),
        type: 'Text',
        format: 'text/html',
        language: dataset.sources.get(quote.source)?.language ?? 'und',
      },
      selector: { ...quote.selector, conformsTo: HTML_FRAGMENTS },
    },
  }
}

const text = (value: string, purpose: string, language = 'en') =>
  ({ type: 'TextualBody', value, purpose, language, format: 'text/plain' }) as const
