// The service worker of whoever asked to keep the page for offline use; built apart from the page, as sw.js.
import { cachePrefix } from './cache-names.ts'
import { KEEP_ALL } from './keep-all.ts'

/** Path from where the page lies, and the hash that its bytes must have. Put in by the build (workshop/publish/site.ts). */
declare const KEPT_FILES: readonly (readonly [path: string, integrity: string])[]
/** Another for every other set of files. */
declare const KEPT_VERSION: string

// The page's own types know no workers: this is what is used here.
interface LifeEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}
interface AskEvent extends Event {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}
interface Said extends LifeEvent {
  readonly data: unknown
  readonly ports: readonly MessagePort[]
}
interface WorkerScope {
  readonly registration: { readonly scope: string }
  readonly clients: { readonly claim: () => Promise<void> }
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: LifeEvent) => void): void
    (type: 'fetch', listener: (event: AskEvent) => void): void
    (type: 'message', listener: (event: Said) => void): void
  }
}
declare const self: WorkerScope

const { scope } = self.registration
const PREFIX = cachePrefix(scope)
const CACHE = PREFIX + KEPT_VERSION
const PATHS = new Set(KEPT_FILES.map(([path]) => path))

/** All files or none; the browser itself refuses one whose hash is another. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE)
  const requests = KEPT_FILES.map(([path, integrity]) => new Request(scope + path, { integrity, cache: 'no-cache' }))
  await cache.addAll(requests).catch(async (error: unknown) => {
    await caches.delete(CACHE)
    throw error
  })
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys()
  const older = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE)
  await Promise.all(older.map((name) => caches.delete(name)))
}

/** Whether all is kept now. */
async function keptAgain(): Promise<boolean> {
  try {
    await keepAll()
    await self.clients.claim()
    return true
  } catch {
    return false
  }
}

/** The path of a kept file; null for what is not ours to answer. The page is one, whatever view its query says. */
function keptPath({ method, url }: Request): string | null {
  if (method !== 'GET' || !url.startsWith(scope)) return null
  const path = url
    .slice(scope.length)
    .replace(/[?#].*$/, '')
    .replace(/^index\.html$/, '')
  return PATHS.has(path) ? path : null
}

async function answer(path: string, request: Request): Promise<Response> {
  const kept = await caches.match(scope + path, { cacheName: CACHE, ignoreVary: true })
  return kept ?? fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()))
self.addEventListener('activate', (event) => event.waitUntil(dropOlder().then(() => self.clients.claim())))
self.addEventListener('fetch', (event) => {
  const path = keptPath(event.request)
  if (path !== null) event.respondWith(answer(path, event.request))
})
self.addEventListener('message', (event) => {
  const [port] = event.ports
  if (event.data === KEEP_ALL && port) event.waitUntil(keptAgain().then((isKept) => port.postMessage(isKept)))
})
