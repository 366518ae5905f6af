import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml'
import type { Problem } from '../model/problem.ts'
import type { Path } from './authored.ts'

/** A YAML file as plain values that still know their lines. */
export interface YamlFile {
  readonly file: string
  readonly value: unknown
  /** 1-based line of the key or list item at `path`; of its nearest ancestor where there is none. */
  readonly lineOf: (path: Path) => number
}

/** Parse YAML 1.2 (core schema: dates stay text). Syntax errors and duplicate keys come back as problems, and then no file. */
export function readYaml(file: string, text: string): { yaml: YamlFile | null; problems: Problem[] } {
  const counter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
    stringKeys: true,
  })
  const errors: YAMLError[] = [...document.errors, ...document.warnings]
  const problems = errors.map((error) => syntaxProblem(file, counter.linePos(error.pos[0]).line, error, text))
  if (problems.length > 0) return { yaml: null, problems }
  const value: unknown = document.toJS()
  return { yaml: { file, value, lineOf: (path) => lineOf(document, counter, path) }, problems }
}

function lineOf(document: Document, counter: LineCounter, path: Path): number {
  let node: unknown = document.contents
  let offset = isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
      if (!pair) break
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step]
      if (!isMap(item) && !isSeq(item) && !isScalar(item) && !isAlias(item)) break
      offset = item.range?.[0] ?? offset
      node = item
    } else break
  }
  return Math.max(1, counter.linePos(offset).line)
}

function syntaxProblem(file: string, line: number, error: YAMLError, text: string): Problem {
  const duplicate = error.code === 'DUPLICATE_KEY'
  const start = error.pos[0]
  return {
    rule: duplicate ? 'yaml-duplicate-key' : 'yaml-syntax',
    file,
    line,
    field: '',
    value: (text.slice(start).split('\n', 1)[0] ?? '').trim().slice(0, 90),
    message: duplicate ? 'the same key is given twice' : `not valid YAML; the parser says: “${error.message}”`,
    tip: duplicate
      ? 'keep one of the two'
      : 'look at indentation, and put text that holds “: ” or “ #”, or begins with a quote mark, into double quotes',
  }
}
