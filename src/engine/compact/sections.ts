import { DatasetError } from '../dataset-error.ts'
import { ALIGNMENT, AT, checksumOf, COMPACT_VERSION, ENTRY_BYTES, isCompact, SECTION_COUNT } from './layout.ts'

/** One section as it lies in the file. */
export interface Section {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly elementBytes: number
}

export interface CompactSections {
  readonly rows: number
  /** By their number: all are there. */
  readonly sections: ReadonlyMap<number, Section>
}

/**
 * Find the sections of a compact file, which must start at a multiple of 8 of its buffer. Throws DatasetError where it is foreign, of another
 * version, cut short, changed on the way, or where its directory leads outside.
 */
export function readSections(file: Uint8Array<ArrayBuffer>): CompactSections {
  if (!isCompact(file)) throw shape('whole file: the first bytes of a compact file expected, others found')
  if (file.length < AT.directory) throw truncated(file.length, `at least ${AT.directory}`)
  const header = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const word = (at: number) => header.getUint32(at, true)
  const version = word(AT.version)
  if (version !== COMPACT_VERSION) {
    throw new DatasetError({ kind: 'version', found: String(version), expected: COMPACT_VERSION })
  }
  const length = word(AT.length)
  if (file.length < length) throw truncated(file.length, String(length))
  if (file.length > length || length % ALIGNMENT !== 0) {
    throw shape(`whole file: ${length} bytes expected, ${file.length} found`)
  }
  const checksum = checksumOf(file)
  if (checksum !== word(AT.checksum)) {
    throw new DatasetError({ kind: 'damaged', facts: `checksum ${word(AT.checksum)} expected, ${checksum} found` })
  }
  const count = word(AT.sections)
  const end = AT.directory + ENTRY_BYTES * count
  if (end > length) throw shape(`directory: at most ${length} bytes expected, ${count} sections found`)

  const sections = new Map<number, Section>()
  for (let at: number = AT.directory; at < end; at += ENTRY_BYTES) {
    const [number, elementBytes, offset, bytes] = [word(at), word(at + 4), word(at + 8), word(at + 12)]
    if (offset % ALIGNMENT !== 0 || offset < end || offset + bytes > length) {
      throw shape(`section ${number}: bytes of the file expected, ${bytes} from ${offset} found`)
    }
    if (sections.has(number)) throw shape(`section ${number}: once expected, twice found`)
    sections.set(number, { bytes: file.subarray(offset, offset + bytes), elementBytes })
  }
  for (let number = 0; number < SECTION_COUNT; number++) {
    if (!sections.has(number)) throw shape(`section ${number}: expected, none found`)
  }
  return { rows: word(AT.rows), sections }
}

function truncated(found: number, expected: string): DatasetError {
  return new DatasetError({ kind: 'truncated', facts: `${found} of ${expected} bytes` })
}

function shape(facts: string): DatasetError {
  return new DatasetError({ kind: 'shape', facts })
}
