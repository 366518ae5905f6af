import * as v from 'valibot'
import type { Problem } from '../model/problem.ts'
import { fieldName, type Authored, type Path } from './authored.ts'
import { schemaProblem } from './schema-problem.ts'
import type { YamlFile } from './yaml-file.ts'

export interface Entries<T> {
  /** Those that fit the schema, in the order of the file. */
  readonly entries: readonly Authored<T>[]
  /** Ids of all, those that do not fit included. */
  readonly ids: readonly string[]
  readonly problems: readonly Problem[]
}

/** The list at `base` of a file, item by item, so that one bad item hides no other. */
export function readEntries<T>(yaml: YamlFile | null, base: Path, schema: v.GenericSchema<unknown, T>): Entries<T> {
  const list = yaml === null ? [] : valueAt(yaml.value, base)
  if (yaml === null || list === undefined) return { entries: [], ids: [], problems: [] }
  if (!Array.isArray(list)) {
    const whole = v.safeParse(v.array(v.unknown()), list)
    const problems = (whole.issues ?? []).map((issue) => schemaProblem(yaml, schema, issue, base, fieldName('', base)))
    return { entries: [], ids: [], problems }
  }
  const items: unknown[] = list
  const entries: Authored<T>[] = []
  const ids: string[] = []
  const problems: Problem[] = []
  items.forEach((item, index) => {
    const id = valueAt(item, ['id'])
    const owner = typeof id === 'string' && id !== '' ? id : fieldName('', [...base, index])
    if (typeof id === 'string') ids.push(id)
    const parsed = v.safeParse(schema, item)
    const here = [...base, index]
    if (parsed.success) entries.push(authored(yaml, parsed.output, here, owner))
    else problems.push(...parsed.issues.map((issue) => schemaProblem(yaml, schema, issue, here, owner)))
  })
  return { entries, ids, problems }
}

/** A file that is one mapping; null with problems where it does not fit the schema. */
export function readObject<T>(
  yaml: YamlFile | null,
  schema: v.GenericSchema<unknown, T>,
  owner: string,
): { entry: Authored<T> | null; problems: readonly Problem[] } {
  if (yaml === null) return { entry: null, problems: [] }
  const id = valueAt(yaml.value, ['id'])
  const name = owner !== '' && typeof id === 'string' ? id : owner
  const parsed = v.safeParse(schema, yaml.value)
  if (parsed.success) return { entry: authored(yaml, parsed.output, [], name), problems: [] }
  return { entry: null, problems: parsed.issues.map((issue) => schemaProblem(yaml, schema, issue, [], name)) }
}

function authored<T>(yaml: YamlFile, value: T, base: Path, owner: string): Authored<T> {
  return {
    value,
    at: (path) => ({ file: yaml.file, line: yaml.lineOf([...base, ...path]), field: fieldName(owner, path) }),
  }
}

function valueAt(value: unknown, path: Path): unknown {
  let here = value
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined
    here = Object.entries(here).find(([key]) => key === String(step))?.[1]
  }
  return here
}
