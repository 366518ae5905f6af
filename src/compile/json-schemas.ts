import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { Evidence, Person, Place, SourceMetadata, Vocabulary } from '../model/catalogue.ts'
import { EventFile } from '../model/record.ts'
import type { Context } from './context.ts'

/** A JSON Schema as plain values. */
interface JsonObject {
  [key: string]: unknown
}

/**
 * JSON Schemas for editors, by file name below data/schema/: the same definitions the check uses, with the ids of this
 * data filled in so that an editor offers them.
 */
export function jsonSchemas(context: Context): ReadonlyMap<string, string> {
  const words = context.vocabulary?.value
  const events = schemaOf(EventFile, 'Records of one section of a source')
  const people = ids(context.people)
  const evidence = ids(context.evidence)
  const choices: [string, readonly string[]][] = [
    ['properties.source', ids(context.sources)],
    ['properties.records.items.properties.type', words?.types.map(({ id }) => id) ?? []],
    ['properties.records.items.properties.persons.items.properties.person', people],
    ['properties.records.items.properties.sentence.items.properties.person', people],
    ['properties.records.items.properties.places.items.properties.place', ids(context.places)],
    ['properties.records.items.properties.places.items.properties.evidence.items.properties.evidence', evidence],
    ['properties.records.items.properties.date_evidence.items.properties.evidence', evidence],
    ['properties.records.items.properties.disputed.items.properties.evidence.items', evidence],
    ['properties.records.items.properties.rights.items.properties.right', words?.rights.map(({ id }) => id) ?? []],
    ['properties.records.items.properties.affected_group.items', words?.affected_groups.map(({ id }) => id) ?? []],
    ['properties.records.items.properties.law.items.properties.code', words?.laws.map(({ code }) => code) ?? []],
    ['properties.records.items.properties.source.items.properties.source', ids(context.sources)],
  ]
  for (const [path, values] of choices) offer(events, path.split('.'), values)

  const vocabulary = schemaOf(Vocabulary, 'The words that records may use')
  offer(vocabulary, 'properties.types.items.properties.group'.split('.'), words?.groups.map(({ id }) => id) ?? [])
  const schemas: [string, JsonObject][] = [
    ['events', events],
    ['people', schemaOf(v.array(Person), 'Everyone the sources name')],
    ['places', schemaOf(v.array(Place), 'The gazetteer')],
    ['evidence', schemaOf(v.array(Evidence), 'Other publications')],
    ['vocabulary', vocabulary],
    ['source', schemaOf(SourceMetadata, 'What a source does not say about itself')],
  ]
  return new Map(
    schemas.map(([name, schema]) => [`data/schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]),
  )
}

const ids = (list: readonly { value: { id: string } }[]): string[] => list.map(({ value }) => value.id)

function schemaOf(schema: v.GenericSchema, title: string): JsonObject {
  // what authors write: fields with a default may be left out
  const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' })
  return { $schema, title, ...rest }
}

/** Put a list of allowed values at a path; throws where the path is not in the schema, since then it would offer nothing. */
function offer(schema: JsonObject, path: readonly string[], values: readonly string[]): void {
  let here: unknown = schema
  for (const step of path) here = isObject(here) ? here[step] : undefined
  if (!isObject(here)) throw new Error(`no such path in the JSON Schema: ${path.join('.')}`)
  const { anyOf } = here
  const target: unknown = Array.isArray(anyOf)
    ? anyOf.find((each: unknown) => isObject(each) && each['type'] === 'string')
    : here
  if (isObject(target) && values.length > 0) target['enum'] = [...values]
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
