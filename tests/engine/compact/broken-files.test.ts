import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeCompact } from '../../../src/engine/compact/decode.ts'
import { encodeCompact } from '../../../src/engine/compact/encode.ts'
import {
  AT,
  CATALOGUE,
  codesSection,
  ENTRY_BYTES,
  entriesSection,
  ID_HEAP,
  ID_OFFSETS,
} from '../../../src/engine/compact/layout.ts'
import { DatasetError, type DatasetFailure } from '../../../src/engine/dataset-error.ts'
import { tablesOf } from '../../../src/engine/dataset-tables.ts'
import { decodeTables } from '../../../src/engine/decode.ts'
import { at, during, makeCompiled, makeRecord } from '../../fixtures/dataset.ts'
import { forged } from '../../fixtures/compact.ts'
import { realCompiled } from '../../fixtures/real-dataset.ts'

const RECORDS = [
  makeRecord('a', { ...during('2016-01-01'), places: [at('almaty')] }),
  makeRecord('b', during('2016-01-01')),
  makeRecord('c'),
]
const tables = tablesOf(makeCompiled(RECORDS))
const file = encodeCompact(tables)

function failureOf(bytes: Uint8Array<ArrayBuffer>): DatasetFailure {
  try {
    decodeTables(decodeCompact(bytes))
  } catch (error) {
    if (error instanceof DatasetError) return error.failure
    throw error
  }
  throw new Error('it was read')
}

/** Where a section's entry stands in the directory, and where the section itself begins. */
const entryAt = (number: number) => AT.directory + ENTRY_BYTES * number
const startOf = (number: number) => new DataView(file.buffer).getUint32(entryAt(number) + 8, true)

describe('a compact file that is not whole', () => {
  it('is known as cut short at every length', () => {
    for (let length = 1; length < file.length; length++) {
      const expected = length < AT.directory ? `at least ${AT.directory}` : String(file.length)
      expect(failureOf(file.slice(0, length))).toEqual({ kind: 'truncated', facts: `${length} of ${expected} bytes` })
    }
  })

  it('is known as cut short: the real data, anywhere', () => {
    const real = encodeCompact(tablesOf(realCompiled))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: real.length - 1 }), (length) => {
        expect(failureOf(real.slice(0, length)).kind).toBe('truncated')
      }),
      { seed: 7, numRuns: 200 },
    )
  })

  it('is known where something follows it', () => {
    const longer = new Uint8Array(file.length + 8)
    longer.set(file)
    expect(failureOf(longer)).toEqual({
      kind: 'shape',
      facts: `whole file: ${file.length} bytes expected, ${file.length + 8} found`,
    })
  })

  it('is known by any bit that is not as it was, in the header and behind it', () => {
    const kinds = new Set<string>()
    for (let position = 0; position < file.length; position++) {
      const changed = file.slice()
      changed[position] = (changed[position] ?? 0) ^ (1 << (position % 8))
      kinds.add(failureOf(changed).kind)
    }
    expect([...kinds].toSorted()).toEqual(['damaged', 'shape', 'truncated', 'version'])
  })

  it('is known as foreign by its first bytes', () => {
    expect(failureOf(new TextEncoder().encode('ARROW1\0\0 and more than the header has bytes'))).toEqual({
      kind: 'shape',
      facts: 'whole file: the first bytes of a compact file expected, others found',
    })
    expect(failureOf(new Uint8Array(0))).toMatchObject({ kind: 'shape' })
  })

  it('names its version where it is another, of the file or of the data in it', () => {
    expect(failureOf(forged(file, (view) => view.setUint32(AT.version, 2, true)))).toEqual({
      kind: 'version',
      found: '2',
      expected: 1,
    })
    // {"version":1 …
    const digit = startOf(CATALOGUE) + new TextDecoder().decode(file.subarray(startOf(CATALOGUE))).indexOf(':1') + 1
    expect(failureOf(forged(file, (view) => view.setUint8(digit, 0x37)))).toMatchObject({ kind: 'version', found: '7' })
  })
})

describe('a compact file that lies', () => {
  it.each<[string, (view: DataView) => void, string]>([
    ['more rows', (view) => view.setUint32(AT.rows, 4, true), 'when: codes: 4 numbers expected, 6 bytes of 2 each'],
    ['endless rows', (view) => view.setUint32(AT.rows, 0xffff_ffff, true), 'when: codes: 4294967295 numbers expected'],
    ['endless sections', (view) => view.setUint32(AT.sections, 0xffff_ffff, true), 'directory: at most'],
    ['a section less', (view) => view.setUint32(AT.sections, 18, true), 'section 18: expected, none found'],
    ['a section twice', (view) => view.setUint32(entryAt(1), 0, true), 'section 0: once expected, twice found'],
    ['a section unknown', (view) => view.setUint32(entryAt(1), 99, true), 'section 1: expected, none found'],
    ['an offset outside', (view) => view.setUint32(entryAt(3) + 8, 0xffff_fff8, true), 'section 3: bytes of the file'],
    ['an offset in the header', (view) => view.setUint32(entryAt(3) + 8, 16, true), 'section 3: bytes of the file'],
    ['an odd offset', (view) => view.setUint32(entryAt(3) + 8, startOf(3) + 1, true), 'section 3: bytes of the file'],
    ['a length too long', (view) => view.setUint32(entryAt(3) + 12, 0xffff_ffff, true), 'section 3: bytes of the file'],
    ['other numbers', (view) => view.setUint32(entryAt(3) + 4, 8, true), 'when: codes: 3 numbers expected'],
    [
      'a code too great',
      (view) => view.setUint16(startOf(codesSection('where')) + 2, 2, true),
      'where: a code below 2',
    ],
    ['offsets that go back', (view) => view.setUint32(startOf(ID_OFFSETS) + 4, 9, true), 'ids: offsets ascending'],
    ['offsets that end elsewhere', (view) => view.setUint32(startOf(ID_OFFSETS) + 12, 2, true), 'ids: offsets from 0'],
    ['half a letter', (view) => view.setUint8(startOf(ID_HEAP) + 1, 0x80), 'ids: offsets the start of a letter'],
    ['an id twice', (view) => view.setUint8(startOf(ID_HEAP) + 2, 0x61), 'events: every id once expected, "a" found'],
    ['rows out of order', (view) => view.setUint8(startOf(ID_HEAP), 0x7a), 'rows: in order of days and ids expected'],
    ['no JSON', (view) => view.setUint8(startOf(entriesSection('who')), 0x21), 'who: JSON expected'],
    ['no text', (view) => view.setUint8(startOf(CATALOGUE) + 20, 0xff), 'catalogue: JSON expected'],
  ])('by %s', (_, change, facts) => {
    expect(failureOf(forged(file, change))).toEqual({ kind: 'shape', facts: expect.stringContaining(facts) })
  })

  it('throws nothing but a DatasetError, whatever bytes are changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: AT.rows, max: file.length - 1 }), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 3,
        }),
        (changes) => {
          const changed = forged(file, (view) => {
            for (const [position, byte] of changes) view.setUint8(position, byte)
          })
          let thrown: unknown = null
          try {
            decodeTables(decodeCompact(changed))
          } catch (error) {
            thrown = error
          }
          expect(thrown === null || thrown instanceof DatasetError).toBe(true)
        },
      ),
      { seed: 7, numRuns: 3000 },
    )
  })

  it.each([
    [{ ...tables, catalogue: { ...tables.catalogue, people: {} } }, 'people: '],
    [
      {
        ...tables,
        parts: { ...tables.parts, where: { codes: new Uint16Array(3), entries: [{ places: [{ place: 'almaty' }] }] } },
      },
      'where.0.places.0.role: ',
    ],
    [
      {
        ...tables,
        parts: { ...tables.parts, where: { codes: new Uint16Array(3), entries: [{ places: [at('atlantis')] }] } },
      },
      'place: a value of the dataset expected, "atlantis" found',
    ],
  ])('names the field that is not as expected: %#', (wrong, facts) => {
    const written = Reflect.apply(encodeCompact, undefined, [wrong])
    expect(failureOf(written)).toEqual({ kind: 'shape', facts: expect.stringContaining(facts) })
  })
})
