import { DATASET_VERSION } from '../../model/compiled.ts'
import { catalogueFault, partsFault } from '../../model/compiled-shape.ts'
import { mapParts, type PartKey, type RecordParts } from '../../model/record-parts.ts'
import { DatasetError } from '../dataset-error.ts'
import type { DatasetCatalogue, DatasetTables } from '../dataset-tables.ts'
import { checkIdHeap, compareIds, idColumn, idIndex, type IdHeap } from './id-heap.ts'
import { CATALOGUE, codesSection, entriesSection, ID_HEAP, ID_OFFSETS } from './layout.ts'
import { readSections, type CompactSections, type Section } from './sections.ts'

/**
 * Read a compact file. The columns are views of its bytes: nobody may write to them afterwards. Throws DatasetError where any of it is not
 * as expected; every code, offset and id is checked, so that what is returned can be trusted.
 */
export function decodeCompact(file: Uint8Array<ArrayBuffer>): DatasetTables {
  const compact = readSections(file)
  const catalogue = readCatalogue(compact)
  const parts = readParts(compact)
  const ids: IdHeap = {
    offsets: wholeNumbers(compact, ID_OFFSETS, 'ids: offsets', compact.rows + 1),
    heap: section(compact, ID_HEAP).bytes,
  }
  checkIdHeap(ids)
  checkOrder(parts, ids)
  return { catalogue, ids: idColumn(ids), rowOf: idIndex(ids), parts }
}

function section({ sections }: CompactSections, number: number): Section {
  const found = sections.get(number)
  if (!found) throw shape(`section ${number}: expected, none found`)
  return found
}

function readCatalogue(compact: CompactSections): DatasetCatalogue {
  const value = readJson(section(compact, CATALOGUE), 'catalogue')
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : 'none'
  if (version !== DATASET_VERSION) {
    throw new DatasetError({ kind: 'version', found: String(version), expected: DATASET_VERSION })
  }
  if (isCatalogue(value)) return value
  throw shape(catalogueFault(value) ?? '')
}

function readParts(compact: CompactSections): RecordParts {
  const entries = mapParts<unknown>((key) => readJson(section(compact, entriesSection(key)), key))
  if (!areEntries(entries)) throw shape(partsFault(entries) ?? '')
  const codes = mapParts((key) => readCodes(compact, key, entries[key].length))
  return {
    when: { codes: codes.when, entries: entries.when },
    where: { codes: codes.where, entries: entries.where },
    who: { codes: codes.who, entries: entries.who },
    rights: { codes: codes.rights, entries: entries.rights },
    source: { codes: codes.source, entries: entries.source },
    links: { codes: codes.links, entries: entries.links },
    title: { codes: codes.title, entries: entries.title },
    what: { codes: codes.what, entries: entries.what },
  }
}

function readJson({ bytes }: Section, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new DatasetError({ kind: 'shape', facts: `${name}: JSON expected; ${reason}` }, { cause })
  }
}

function readCodes(compact: CompactSections, key: PartKey, entryCount: number): Uint16Array | Uint32Array {
  const codes = wholeNumbers(compact, codesSection(key), `${key}: codes`, compact.rows)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0
    if (code >= entryCount) throw shape(`${key}: a code below ${entryCount} expected, ${code} found in row ${row}`)
  }
  return codes
}

/** A section as numbers of 2 or 4 bytes each. */
function wholeNumbers(
  compact: CompactSections,
  number: number,
  name: string,
  length: number,
): Uint16Array | Uint32Array {
  const { bytes, elementBytes } = section(compact, number)
  if ((elementBytes !== 2 && elementBytes !== 4) || bytes.length !== length * elementBytes) {
    throw shape(`${name}: ${length} numbers expected, ${bytes.length} bytes of ${elementBytes} each found`)
  }
  const Column = elementBytes === 4 ? Uint32Array : Uint16Array
  return new Column(bytes.buffer, bytes.byteOffset, length)
}

/** Rows in order of first day, last day and id, undated last: everything else relies on it. */
function checkOrder({ when: { codes, entries } }: RecordParts, ids: IdHeap): void {
  const first = Float64Array.from(entries, ({ earliest }) => earliest ?? Infinity)
  const last = Float64Array.from(entries, ({ latest }) => latest ?? Infinity)
  for (let row = 1; row < codes.length; row++) {
    const [before, here] = [codes[row - 1] ?? 0, codes[row] ?? 0]
    const [firstBefore, firstHere] = [first[before] ?? 0, first[here] ?? 0]
    const [lastBefore, lastHere] = [last[before] ?? 0, last[here] ?? 0]
    if (firstBefore < firstHere || (firstBefore === firstHere && lastBefore < lastHere)) continue
    if (firstBefore === firstHere && lastBefore === lastHere && compareIds(ids, row - 1, row) <= 0) continue
    throw shape(`rows: in order of days and ids expected, row ${row} found after a later one`)
  }
}

function isCatalogue(value: unknown): value is DatasetCatalogue {
  return catalogueFault(value) === null
}

type Entries = { readonly [Key in PartKey]: RecordParts[Key]['entries'] }

function areEntries(value: unknown): value is Entries {
  return partsFault(value) === null
}

function shape(facts: string): DatasetError {
  return new DatasetError({ kind: 'shape', facts })
}
