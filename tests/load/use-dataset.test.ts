import { createServer, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { allRecords } from '../fixtures/all-records.ts'
import { encodeCompact } from '../../src/engine/compact/encode.ts'
import { DatasetError } from '../../src/engine/dataset-error.ts'
import { tablesOf } from '../../src/engine/dataset-tables.ts'
import { LoadError } from '../../src/load/load-error.ts'
import { loadDataset } from '../../src/load/use-dataset.ts'
import { realCompiled, realDataset } from '../fixtures/real-dataset.ts'

let server: Server | undefined
afterEach(() => server?.close())

/** Address of a server that answers everything alike. */
async function answering(status: number, body: string | Uint8Array): Promise<string> {
  const started = createServer((_, response) => response.writeHead(status).end(body))
  server = started
  await new Promise<void>((resolve) => {
    started.listen(0, '127.0.0.1', resolve)
  })
  const address = started.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return `http://127.0.0.1:${address.port}/data/dataset.json`
}

const json = JSON.stringify(realCompiled)
const compact = encodeCompact(tablesOf(realCompiled))
const failureOf = (url: string) =>
  loadDataset(url).then(
    () => 'loaded',
    (error: unknown) => (error instanceof LoadError || error instanceof DatasetError ? error.failure : error),
  )

describe('loadDataset', () => {
  it('loads the real data and decodes it', async () => {
    const dataset = await loadDataset(await answering(200, json))
    expect(dataset.eventCount).toBe(realDataset.eventCount)
    expect(Array.from(allRecords(dataset), ({ id }) => id)).toEqual(Array.from(allRecords(realDataset), ({ id }) => id))
  })

  it('loads a compact file, and decodes it to the same', async () => {
    const dataset = await loadDataset(await answering(200, compact))
    expect([...allRecords(dataset)]).toEqual([...allRecords(realDataset)])
  })

  it.each<[string, number, string | Uint8Array, object]>([
    ['half a compact file', 200, compact.subarray(0, compact.length / 2), { kind: 'truncated' }],
    ['the first byte of a compact file', 200, compact.subarray(0, 1), { kind: 'truncated' }],
    ['a missing file', 404, 'not here', { kind: 'http', status: 404 }],
    ['a web page', 200, '<!doctype html><title>x</title>', { kind: 'html' }],
    ['half a file', 200, json.slice(0, json.length / 2), { kind: 'truncated' }],
    ['another version', 200, json.replace('"version":1', '"version":7'), { kind: 'version', found: '7', expected: 1 }],
    ['another shape', 200, '{"version":1,"events":{}}', { kind: 'shape' }],
  ])('says what is wrong with %s', async (_, status, body, failure) => {
    expect(await failureOf(await answering(status, body))).toMatchObject(failure)
  })

  it('says that nobody answered', async () => {
    const url = await answering(200, json)
    await new Promise((resolve) => server?.close(resolve))
    expect(await failureOf(url)).toEqual({ kind: 'network' })
  })
})
