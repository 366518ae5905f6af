import type * as v from 'valibot'
import type { Problem } from '../model/problem.ts'
import { fieldName, type Path } from './authored.ts'
import { nearMiss } from './near-miss.ts'
import { shownValue } from '../model/shown-value.ts'
import type { YamlFile } from './yaml-file.ts'

/** What a schema says about one value of a YAML file, as a Problem with line, field, value found and remedy. */
export function schemaProblem(
  yaml: YamlFile,
  schema: unknown,
  issue: v.BaseIssue<unknown>,
  base: Path,
  owner: string,
): Problem {
  const path = (issue.path ?? []).map(({ key }): string | number => (typeof key === 'number' ? key : String(key)))
  const { value, message, tip } = explain(schema, issue, path)
  return {
    rule: 'schema',
    file: yaml.file,
    line: yaml.lineOf([...base, ...path]),
    field: fieldName(owner, path),
    value: shownValue(value),
    message,
    tip,
  }
}

function explain(
  schema: unknown,
  issue: v.BaseIssue<unknown>,
  path: Path,
): { value: unknown; message: string; tip: string } {
  const last = String(path.at(-1) ?? '')
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const fields = fieldsAt(schema, path.slice(0, -1))
    const near = nearMiss(last, fields)
    const tip = near === null ? `fields here are: ${fields.join(', ')}` : `did you mean “${near}”?`
    return { value: last, message: `there is no field “${last}” here`, tip }
  }
  if (issue.type === 'strict_object' && issue.input === undefined) {
    return { value: undefined, message: `the field “${last}” is missing`, tip: `add “${last}”` }
  }
  if (issue.type === 'picklist') {
    const allowed = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '')
    const near = nearMiss(shownValue(issue.input), allowed)
    const tip = `one of: ${allowed.join(', ')}`
    return {
      value: issue.input,
      message: 'is not one of the allowed values',
      tip: near === null ? tip : `did you mean “${near}”? ${tip}`,
    }
  }
  if (issue.kind === 'schema') {
    const message = `should be ${plainType(issue.expected)}, but is ${plainType(issue.received)}`
    const quotes = issue.type === 'string' && typeof issue.input === 'number'
    const tip = quotes
      ? `put it in quotes: '${String(issue.input)}'`
      : issue.input === null
        ? 'leave the field out where nothing is known'
        : `write ${plainType(issue.expected)} here`
    return { value: issue.input, message, tip }
  }
  return { value: issue.input, message: `does not fit: ${issue.message}`, tip: remedy(issue) }
}

function remedy(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'max_length') return `at most ${shownValue(issue.requirement)} characters`
  if (issue.type === 'regex')
    return `write ${issue.message.startsWith('Invalid') ? shownValue(issue.expected) : issue.message}`
  return issue.expected === null ? 'see the guide in data/README.md' : `expected: ${issue.expected}`
}

/** `Object` → `a mapping`, `Array` → `a list`, `"text"` → `text "text"`. */
function plainType(type: string | null): string {
  if (type === null || type === '') return 'something else'
  if (type === 'Object') return 'a mapping'
  if (type === 'Array') return 'a list'
  if (type === 'string') return 'text'
  if (type === 'number' || type === 'boolean') return `a ${type}`
  return type
}

/** Names of the fields a schema knows at a path, through lists, options and pipes. */
function fieldsAt(schema: unknown, path: Path): string[] {
  let here = unwrap(schema)
  for (const step of path) {
    const inner = typeof step === 'number' ? property(here, 'item') : property(property(here, 'entries'), step)
    here = unwrap(inner)
  }
  const entries = property(here, 'entries')
  return typeof entries === 'object' && entries !== null ? Object.keys(entries) : []
}

function unwrap(schema: unknown): unknown {
  const wrapped = property(schema, 'wrapped')
  return wrapped === undefined ? schema : unwrap(wrapped)
}

function property(of: unknown, name: string): unknown {
  if (typeof of !== 'object' || of === null) return undefined
  return Object.entries(of).find(([key]) => key === name)?.[1]
}
