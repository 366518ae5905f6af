/**
 * The MUSTs of the W3C Web Annotation Data Model (Recommendation of 23 February 2017) that bear on what the page writes, each
 * with its section and words. Says every rule that is broken, and where; nothing where all hold.
 */
type Json = unknown
type Fields = Readonly<Record<string, Json>>

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const MOTIVATIONS = new Set(
  (
    'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating ' +
    'questioning replying tagging'
  ).split(' '),
)

class Judge {
  readonly broken: string[] = []

  must(holds: boolean, where: string, rule: string): void {
    if (!holds) this.broken.push(`${where}: ${rule}`)
  }
}

export function brokenRules(collection: Json): readonly string[] {
  const judge = new Judge()
  judgeCollection(fieldsOf(collection), judge)
  return judge.broken
}

function judgeCollection(collection: Fields, judge: Judge): void {
  const where = 'collection'
  judge.must(
    listOf(collection['@context']).includes(CONTEXT),
    where,
    '5.1 “The Collection MUST have 1 or more @context values and http://www.w3.org/ns/anno.jsonld MUST be one of them.”',
  )
  judge.must(isIri(collection['id']), where, '5.1 “The Collection MUST have exactly 1 IRI that identifies it.”')
  judge.must(
    listOf(collection['type']).includes('AnnotationCollection'),
    where,
    '5.1 “The Collection MUST have 1 or more types, and the AnnotationCollection class MUST be one of them.”',
  )
  judge.must(listOf(collection['label']).every(isText), where, '5.1 “the value [of label] MUST be a string”')
  const { total } = collection
  judge.must(
    total === undefined || isCount(total),
    where,
    '5.1 “if present it [total] MUST be an xsd:nonNegativeInteger”',
  )
  const first = listOf(collection['first'])
  judge.must(
    total === 0 ? first.length === 0 : first.length === 1,
    where,
    '5.1 “A Collection that has a total number of Annotations greater than 0 MUST have exactly 1 first page”',
  )
  for (const page of first) if (typeof page !== 'string') judgePage(fieldsOf(page), collection, judge)
}

function judgePage(page: Fields, collection: Fields, judge: Judge): void {
  const where = 'page'
  judge.must(isIri(page['id']), where, '5.2 “The Page MUST have exactly 1 IRI that provides its identity.”')
  judge.must(
    listOf(page['type']).includes('AnnotationPage'),
    where,
    '5.2 “The Page MUST have 1 or more types, and the AnnotationPage class MUST be one of them.”',
  )
  judge.must(
    page['@context'] === undefined,
    where,
    '5.2 “If it is embedded, then it SHOULD NOT have an @context property.”',
  )
  judge.must(
    listOf(page['partOf']).every((whole) => iriOf(whole) === collection['id']),
    where,
    '5.2 partOf: “the value being either the IRI of the Collection or an object with … at least its id”',
  )
  judge.must(
    page['startIndex'] === undefined || isCount(page['startIndex']),
    where,
    '5.2 “The value [of startIndex] MUST be an xsd:nonNegativeInteger.”',
  )
  const { items } = page
  judge.must(
    Array.isArray(items) && items.length > 0,
    where,
    '5.2 “Each Page MUST have an array of 1 or more Annotations as the value of items.”',
  )
  const isLast = iriOf(collection['last']) === page['id']
  judge.must(
    isLast || isIri(page['next']),
    where,
    '5.2 “If the current page is not the last page in the Collection, it MUST have a reference to the IRI of the page that follows it.”',
  )
  judge.must(
    !isLast || listOf(items).length === collection['total'],
    where,
    '5.1 total: “The total number of Annotations in the Collection.”',
  )
  const ids = listOf(items).map((item) => fieldsOf(item)['id'])
  judge.must(new Set(ids).size === ids.length, where, '3.1 an IRI “that identifies it”: no two annotations share one')
  for (const item of listOf(items)) judgeAnnotation(fieldsOf(item), judge)
}

function judgeAnnotation(annotation: Fields, judge: Judge): void {
  const where = `annotation ${String(annotation['id'])}`
  judge.must(isIri(annotation['id']), where, '3.1 “An Annotation MUST have exactly 1 IRI that identifies it.”')
  judge.must(
    listOf(annotation['type']).includes('Annotation'),
    where,
    '3.1 “An Annotation MUST have 1 or more types, and the Annotation class MUST be one of them.”',
  )
  judge.must(
    listOf(annotation['target']).length > 0,
    where,
    '3.1 “There MUST be 1 or more target relationships associated with an Annotation.”',
  )
  judge.must(
    listOf(annotation['motivation']).every((one) => isText(one) && MOTIVATIONS.has(one)),
    where,
    '3.3.5 motivations are those of the model',
  )
  judge.must(listOf(annotation['rights']).every(isIri), where, '3.3.6 “the value [of rights] MUST be an IRI”')
  judge.must(
    !(annotation['bodyValue'] !== undefined && annotation['body'] !== undefined),
    where,
    '3.2.5 bodyValue: there MUST NOT be a body beside it',
  )
  for (const resource of [...listOf(annotation['body']), ...listOf(annotation['target'])])
    judgeResource(resource, where, judge)
}

function judgeResource(resource: Json, where: string, judge: Judge): void {
  if (typeof resource === 'string')
    return judge.must(isIri(resource), where, '3.2.1 a resource given as a string is its IRI')
  const fields = fieldsOf(resource)
  const types = listOf(fields['type'])
  judge.must(
    listOf(fields['purpose']).every((one) => isText(one) && MOTIVATIONS.has(one)),
    where,
    '3.3.5, 4.1 purposes are motivations of the model',
  )
  if (types.includes('TextualBody')) {
    return judge.must(
      isText(fields['value']),
      where,
      '3.2.4 “There MUST be exactly 1 value property associated with the TextualBody.”',
    )
  }
  if (types.includes('SpecificResource')) {
    const sources = listOf(fields['source'])
    judge.must(
      sources.length === 1 && isIri(iriOf(sources[0])),
      where,
      '4 “There MUST be exactly 1 source relationship associated with a Specific Resource.”',
    )
    for (const selector of listOf(fields['selector'])) judgeSelector(fieldsOf(selector), where, judge)
    return
  }
  judge.must(
    isIri(fields['id']),
    where,
    '3.2.1 “External Web Resources MUST have exactly 1 id with the value of the resource’s IRI.”',
  )
}

function judgeSelector(selector: Fields, where: string, judge: Judge): void {
  const { type } = selector
  judge.must(isText(type), where, '4.2 each kind of selector “MUST have exactly 1 type”')
  switch (type) {
    case 'FragmentSelector':
      judge.must(isText(selector['value']), where, '4.2.1 “The Fragment Selector MUST have exactly 1 value property.”')
      judge.must(
        listOf(selector['conformsTo']).length <= 1 && listOf(selector['conformsTo']).every(isIri),
        where,
        '4.2.1 conformsTo: “exactly 1 … link to the specification”',
      )
      break
    case 'TextQuoteSelector':
      judge.must(isText(selector['exact']), where, '4.2.4 “Each TextQuoteSelector MUST have exactly 1 exact property.”')
      for (const end of ['prefix', 'suffix']) {
        judge.must(
          selector[end] === undefined || typeof selector[end] === 'string',
          where,
          `4.2.4 “Each TextQuoteSelector SHOULD have exactly 1 ${end} property, and MUST NOT have more than 1.”`,
        )
      }
      break
    case 'TextPositionSelector':
      for (const end of ['start', 'end']) {
        judge.must(
          isCount(selector[end]),
          where,
          `4.2.5 “Each TextPositionSelector MUST have exactly 1 ${end} property, and the value MUST be a non-negative integer.”`,
        )
      }
      break
    default:
      judge.must(false, where, `4.2 a selector of a kind these rules do not know: ${String(type)}`)
  }
  for (const finer of listOf(selector['refinedBy'])) judgeSelector(fieldsOf(finer), where, judge)
}

const fieldsOf = (value: Json): Fields => (typeof value === 'object' && value !== null ? { ...value } : {})
const listOf = (value: Json): readonly Json[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])
const iriOf = (value: Json): Json => (typeof value === 'string' ? value : fieldsOf(value)['id'])
const isText = (value: Json): value is string => typeof value === 'string' && value !== ''
const isCount = (value: Json) => typeof value === 'number' && Number.isInteger(value) && value >= 0
const isIri = (value: Json) => isText(value) && URL.canParse(value)
