/**
 * A value as JSON in pieces, one for each element of its lists, so that a long file is never one string. Joined, they are
 * `JSON.stringify(value, null, 2)`; a list may be anything that can be walked.
 */
export function* jsonParts(value: unknown, indent = ''): Generator<string, void> {
  const inner = `${indent}  `
  if (isList(value)) {
    let any = false
    for (const item of value) {
      yield `${any ? ',' : '['}\n${inner}${indented(item, inner)}`
      any = true
    }
    yield any ? `\n${indent}]` : '[]'
  } else if (typeof value === 'object' && value !== null) {
    let any = false
    for (const [name, of] of Object.entries(value)) {
      if (of === undefined) continue
      yield `${any ? ',' : '{'}\n${inner}${JSON.stringify(name)}: `
      yield* jsonParts(of, inner)
      any = true
    }
    yield any ? `\n${indent}}` : '{}'
  } else yield JSON.stringify(value)
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}

/** Line breaks of a text are escaped in JSON: those that stand there are its own. */
function indented(item: unknown, indent: string): string {
  return (JSON.stringify(item, null, 2) ?? 'null').replaceAll('\n', `\n${indent}`)
}

/** What is made of each item, made when it is asked for, and again each time. */
export function lazily<From, To>(items: Iterable<From>, make: (item: From) => Iterable<To>): Iterable<To> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield* make(item)
    },
  }
}
