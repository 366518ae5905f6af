import { DATASET_VERSION, type CompiledDataset } from '../model/compiled.ts'
import { shapeFault } from '../model/compiled-shape.ts'
import { DatasetError } from './dataset-error.ts'

/** Read the data file's text. Throws {@link DatasetError}: a web page, cut short, another version, or not our fields. */
export function parseDataset(text: string): CompiledDataset {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (/^\s*</.test(body)) throw new DatasetError({ kind: 'html' })
  const value = parseJson(body)
  const found = versionOf(value)
  if (found !== DATASET_VERSION) {
    throw new DatasetError({ kind: 'version', found: shown(found), expected: DATASET_VERSION })
  }
  if (isCompiledDataset(value)) return value
  throw new DatasetError({ kind: 'shape', facts: shapeFault(value) ?? '' })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new DatasetError({ kind: 'truncated', facts: `${text.length} characters; ${reason}` }, { cause })
  }
}

/** The file's `version`; undefined where it has none. Throws where the file is no object at all. */
function versionOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const found = Array.isArray(value) ? 'a list' : shown(value)
    throw new DatasetError({ kind: 'shape', facts: `whole file: an object expected, ${found} found` })
  }
  return 'version' in value ? value.version : undefined
}

function shown(value: unknown): string {
  return value === undefined ? 'none' : JSON.stringify(value).slice(0, 40)
}

/** True where every field the engine reads is as {@link CompiledDataset} says; the rest is the build's word. */
function isCompiledDataset(value: unknown): value is CompiledDataset {
  return shapeFault(value) === null
}
