import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Connect, Plugin, ViteDevServer } from 'vite'
import { compile, type Compilation } from './compile.ts'
import type { DataFiles } from './data-files.ts'
import { problemsText } from './problem-text.ts'
import { readData } from './read-data.ts'
import { serveSynthetic } from './synthetic-files.ts'

/** Where the page finds the dataset, relative to its base. */
const DATASET_PATH = 'data/dataset.json'
/** Sent over HMR when data/ has changed and has no problem: `import.meta.hot.on('attest:data', refetch)`. */
export const DATA_CHANGED = 'attest:data'

const NAME = 'attest-data'
/** Editors save in several steps; this long after the last one the data is compiled, in milliseconds. */
const SETTLE = 60

interface Served {
  readonly compilation: Compilation
  readonly files: DataFiles
}

/**
 * Compiles data/ for the page. Dev: serves data/dataset.json, compiled when asked for and kept until a file changes; a
 * change sends `attest:data`, or all problems to the overlay. Build: emits data/dataset.json, and any problem fails it.
 * The bytes of the sources lie beside it at data/sources/…, unless somebody's name is hidden. Dev and preview serve what
 * `npm run synth` made at data/….attest; a build never has it.
 */
export function attestData(): Plugin {
  let root = process.cwd()
  let base = '/'
  return {
    name: NAME,
    configResolved(config) {
      root = config.root
      base = config.base
    },
    configureServer(server) {
      serve(server, root, base)
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!serveSynthetic(root, pathOf(request, base), response)) next()
      })
    },
    generateBundle() {
      const files = readData(root)
      const { dataset, problems } = compile(files)
      if (!dataset) {
        this.error(`data/ has problems:\n\n${problemsText(problems)}`)
      }
      this.emitFile({ type: 'asset', fileName: DATASET_PATH, source: JSON.stringify(dataset) })
      for (const [path, bytes] of sourceBytes({ compilation: { dataset, problems }, files })) {
        this.emitFile({ type: 'asset', fileName: path, source: bytes })
      }
    },
  }
}

function serve(server: ViteDevServer, root: string, base: string): void {
  let served: Served | null = null
  let overlayShown = false
  const current = (): Served => {
    if (served) return served
    const files = readData(root)
    served = { compilation: compile(files), files }
    return served
  }
  const showProblems = ({ compilation: { problems } }: Served): void => {
    overlayShown = problems.length > 0
    if (overlayShown)
      server.ws.send({ type: 'error', err: { message: problemsText(problems), stack: '', plugin: NAME } })
  }

  let timer: NodeJS.Timeout | undefined
  const folder = join(root, 'data')
  server.watcher.add(folder)
  server.watcher.on('all', (_event, file) => {
    const path = relative(folder, file).replaceAll('\\', '/')
    if (path.startsWith('..') || path.startsWith('schema/') || !existsSync(folder)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      const before = served?.compilation.dataset?.data_version
      served = null
      const { dataset } = current().compilation
      if (!dataset) return showProblems(current())
      // an empty update is what takes the overlay away
      if (overlayShown) server.ws.send({ type: 'update', updates: [] })
      overlayShown = false
      if (dataset.data_version !== before) server.ws.send(DATA_CHANGED, { data_version: dataset.data_version })
    }, SETTLE)
  })
  server.httpServer?.once('close', () => clearTimeout(timer))
  // a page opened while the data has problems is told of them
  server.ws.on('connection', () => {
    if (served) showProblems(served)
  })

  server.middlewares.use((request, response, next) => {
    const path = pathOf(request, base)
    if (path === DATASET_PATH) {
      const { compilation } = current()
      const { dataset, problems } = compilation
      if (!dataset) showProblems(current())
      response.statusCode = dataset ? 200 : 500
      response.setHeader('Content-Type', dataset ? 'application/json' : 'text/plain; charset=utf-8')
      response.setHeader('Cache-Control', 'no-store')
      response.end(dataset ? JSON.stringify(dataset) : problemsText(problems))
      return
    }
    if (serveSynthetic(root, path, response)) return
    if (!path.startsWith('data/sources/') || path.endsWith('.yaml')) return next()
    // never fall through: the file itself lies below the root, and it may name somebody hidden
    const bytes = sourceBytes(current()).get(path)
    response.statusCode = bytes ? 200 : 404
    response.setHeader('Content-Type', 'text/plain; charset=utf-8')
    response.end(bytes ?? '')
  })
}

/** What a request asks for, below the page. */
function pathOf({ url = '' }: Connect.IncomingMessage, base: string): string {
  const path = url.replace(/[?#].*$/, '')
  return path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '')
}

/** The documents as they were received; none where a name is hidden, because their bytes would tell it. */
function sourceBytes({ compilation: { dataset }, files }: Served): ReadonlyMap<string, Uint8Array> {
  if (!dataset || dataset.people.some(({ display }) => display !== 'full')) return new Map()
  return new Map([...files].filter(([path]) => path.startsWith('data/sources/') && !path.endsWith('.yaml')))
}
