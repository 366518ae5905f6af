import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allRecords } from '../../fixtures/all-records.ts'
import { decodeCompact } from '../../../src/engine/compact/decode.ts'
import { encodeCompact } from '../../../src/engine/compact/encode.ts'
import { tablesOf } from '../../../src/engine/dataset-tables.ts'
import { decodeDataset, decodeTables } from '../../../src/engine/decode.ts'
import type { CompiledDataset } from '../../../src/model/compiled.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { makeCompiled, makeRecord } from '../../fixtures/dataset.ts'
import { compiledDatasets, RUNS } from '../../fixtures/random-dataset.ts'
import { realCompiled } from '../../fixtures/real-dataset.ts'

const throughFile = (compiled: CompiledDataset): Dataset =>
  decodeTables(decodeCompact(encodeCompact(tablesOf(compiled))))

/** All a dataset holds, as plain values: both paths may keep codes in columns of other widths. */
function contents({ records: _records, rowOf, parts: _parts, ...rest }: Dataset, records: readonly { id: string }[]) {
  return { ...rest, records, rows: records.map(({ id }) => rowOf.get(id)) }
}

function expectEqual(compiled: CompiledDataset): void {
  const [direct, read] = [decodeDataset(compiled), throughFile(compiled)]
  expect(contents(read, [...allRecords(read)])).toEqual(contents(direct, [...allRecords(direct)]))
}

describe('a compact file', () => {
  it('gives every record of the real data back, each field as it was', () => {
    const read = throughFile(realCompiled)
    const rows = realCompiled.events.filter(({ record_kind }) => record_kind !== 'recommendation')
    expect(read.records.length).toBe(rows.length)
    for (const record of rows) expect(read.records.at(read.rowOf.get(record.id) ?? -1)).toEqual(record)
    expect(read.recommendations).toEqual(
      realCompiled.events.filter(({ record_kind }) => record_kind === 'recommendation'),
    )
  })

  it('decodes to the very dataset that the JSON gives: the real one', () => {
    expectEqual(realCompiled)
  })

  it('decodes to the very dataset that the JSON gives: any', () => {
    fc.assert(fc.property(compiledDatasets, expectEqual), RUNS)
  })

  it('is the same bytes for the same tables', () => {
    const once = encodeCompact(tablesOf(realCompiled))
    const again = encodeCompact(tablesOf(structuredClone(realCompiled)))
    expect(Buffer.compare(once, again)).toBe(0)
  })

  it('takes more entries than 16 bits can number', () => {
    const events = Array.from({ length: 66_000 }, (_, i) => makeRecord(`e${String(i).padStart(6, '0')}`))
    const tables = decodeCompact(encodeCompact(tablesOf(makeCompiled(events))))
    expect(tables.parts.title.codes).toBeInstanceOf(Uint32Array)
    expect(tables.parts.what.codes).toBeInstanceOf(Uint16Array)
    expect(tables.ids.at(65_999)).toBe('e065999')
    expect(tables.parts.title.entries[tables.parts.title.codes[65_999] ?? 0]).toEqual({ title: 'Title of e065999' })
    expect([tables.rowOf.get('e065999'), tables.rowOf.get('e066000'), tables.rowOf.has('')]).toEqual([
      65_999,
      undefined,
      false,
    ])
  })

  it('sorts and finds ids of any script as JavaScript does', () => {
    const ids = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 4 }), { maxLength: 12 })
    fc.assert(
      fc.property(ids, (list) => {
        const read = throughFile(makeCompiled(list.map((id) => makeRecord(id))))
        const found = Array.from(allRecords(read), ({ id }) => id)
        expect(found).toEqual(list.toSorted((a, b) => (a < b ? -1 : 1)))
        expect(found.map((id) => read.rowOf.get(id))).toEqual(found.map((_, row) => row))
      }),
      RUNS,
    )
    const beyond = ['\uE000', '\u{10000}', '\uFFFD', 'z', '\uD7FF']
    const sorted = Array.from(allRecords(throughFile(makeCompiled(beyond.map((id) => makeRecord(id))))), ({ id }) => id)
    expect(sorted).toEqual(beyond.toSorted())
  })
})
