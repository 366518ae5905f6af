import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { build, createServer, type ViteDevServer } from 'vite'
import { attestData, DATA_CHANGED } from '../../src/compile/vite-plugin.ts'
import type { DataFiles } from '../../src/compile/data-files.ts'
import { DOCUMENT, EVENTS, lineWith, PEOPLE, textOf, tinyData } from './tiny-data.ts'

const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).toReversed()) await step()
})

const BROKEN = tinyData([EVENTS, "'2018-05-13'", '2018-13'], [EVENTS, 'place: almaty', 'place: almatty'])
const HIDDEN = tinyData([PEOPLE, 'role: teacher\n  display: full', 'role: teacher\n  display: withheld'])

/** A folder with an empty page and these files. */
function project(files: DataFiles): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'attest-')))
  undo.push(() => rmSync(root, { recursive: true, force: true }))
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>empty</title>')
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), bytes)
  }
  return root
}

async function serve(root: string): Promise<{ server: ViteDevServer; url: string; sent: unknown[] }> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [attestData()],
    server: { port: 0, host: '127.0.0.1' },
  })
  undo.push(() => server.close())
  const sent: unknown[] = []
  const send = server.ws.send.bind(server.ws)
  server.ws.send = (...message: unknown[]) => {
    sent.push(message.length === 1 ? message[0] : message)
    Reflect.apply(send, server.ws, message)
  }
  await server.listen()
  return { server, url: server.resolvedUrls?.local[0] ?? '', sent }
}

async function until(seen: () => boolean): Promise<void> {
  for (let waited = 0; !seen(); waited += 25) {
    if (waited > 50_000) throw new Error('it did not happen')
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

const buildOf = (root: string): ReturnType<typeof build> =>
  build({ root, configFile: false, logLevel: 'silent', base: './', build: { write: false }, plugins: [attestData()] })

test('dev: serves the dataset and the bytes of the document', async () => {
  const files = tinyData()
  const { url } = await serve(project(files))
  const response = await fetch(`${url}data/dataset.json`)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
  const dataset: unknown = await response.json()
  expect(dataset).toMatchObject({ version: 1, sources: [{ id: 'tiny' }], people: [{ id: 'p001' }, { id: 'p002' }] })
  expect(await (await fetch(`${url}${DOCUMENT}`)).text()).toBe(textOf(files, DOCUMENT))
})

test('dev: a changed file sends the event, a mistake the overlay with every problem, its mending the event again', async () => {
  const files = tinyData()
  const root = project(files)
  const { server, url, sent } = await serve(root)
  await fetch(`${url}data/dataset.json`)
  await until(() => server.watcher.getWatched()[join(root, dirname(EVENTS))]?.includes('1.yaml') ?? false)

  writeFileSync(join(root, EVENTS), textOf(files, EVENTS).replace('status: reported', 'status: alleged'))
  await until(() => sent.length > 0)
  expect(sent.splice(0)).toEqual([[DATA_CHANGED, { data_version: expect.stringMatching(/^[0-9a-f]{64}$/) }]])

  writeFileSync(join(root, EVENTS), textOf(BROKEN, EVENTS))
  await until(() => sent.length > 0)
  const [overlay] = sent.splice(0)
  expect(overlay).toMatchObject({ type: 'error', err: { plugin: 'attest-data' } })
  expect(JSON.stringify(overlay)).toContain(
    `${EVENTS}:${lineWith(BROKEN, EVENTS, '2018-13')}  2-sentence.date  2018-13`,
  )
  expect(JSON.stringify(overlay)).toContain('2-sentence.places[0].place  almatty')
  const refused = await fetch(`${url}data/dataset.json`)
  expect([refused.status, (await refused.text()).includes('2 problems')]).toEqual([500, true])

  writeFileSync(join(root, EVENTS), textOf(files, EVENTS))
  await until(() => sent.some((message) => Array.isArray(message)))
  expect(sent).toContainEqual({ type: 'update', updates: [] })
  expect(sent.at(-1)).toEqual([DATA_CHANGED, { data_version: expect.any(String) }])
})

test('dev: the document is not served where a name is hidden', async () => {
  const { url } = await serve(project(HIDDEN))
  const response = await fetch(`${url}${DOCUMENT}`)
  expect([response.status, await response.text()]).toEqual([404, ''])
})

test('build: emits the dataset under a fixed name, and the document', async () => {
  const files = tinyData()
  const output = await buildOf(project(files))
  const emitted = Array.isArray(output) || !('output' in output) ? [] : output.output
  const asset = (name: string): string => {
    const found = emitted.find(({ fileName }) => fileName === name)
    return found?.type === 'asset' ? new TextDecoder().decode(Buffer.from(found.source)) : ''
  }
  expect(JSON.parse(asset('data/dataset.json'))).toMatchObject({ version: 1, events: { length: 5 } })
  expect(asset(DOCUMENT)).toBe(textOf(files, DOCUMENT))
})

test('build: without the document where a name is hidden', async () => {
  const output = await buildOf(project(HIDDEN))
  const names = Array.isArray(output) || !('output' in output) ? [] : output.output.map(({ fileName }) => fileName)
  expect(names).toContain('data/dataset.json')
  expect(names).not.toContain(DOCUMENT)
})

test('build: fails with every problem', async () => {
  const failure = await Promise.resolve(buildOf(project(BROKEN))).then(
    () => '',
    (error: unknown) => String(error),
  )
  expect(failure).toContain(`${EVENTS}:${lineWith(BROKEN, EVENTS, '2018-13')}  2-sentence.date  2018-13`)
  expect(failure).toContain('2-sentence.places[0].place  almatty')
  expect(failure).toContain('2 problems')
})
