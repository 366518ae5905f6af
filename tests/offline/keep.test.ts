import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forget, keep, kept } from '../../src/offline/keep.ts'

const SCOPE = 'https://host.example/attest/'
const CACHE = `attest ${SCOPE} 1`

interface Registration {
  readonly scope: string
  active: unknown
  installing: unknown
  waiting: unknown
}

/** What the browser has kept: paths by the name of the cache. */
let kepts: Map<string, string[]>
let registration: Registration | undefined
/** Whether the files come as they were published. */
let filesCome: boolean

/** A worker that is installed while one looks on. */
class Coming extends EventTarget {
  state = 'installing'
  constructor() {
    super()
    setTimeout(() => {
      if (filesCome) kepts.set(CACHE, ['index.html'])
      this.state = filesCome ? 'activated' : 'redundant'
      if (registration) Object.assign(registration, { installing: null, active: filesCome ? activeWorker : null })
      this.dispatchEvent(new Event('statechange'))
    })
  }
}

const asked: unknown[] = []
const activeWorker = {
  postMessage(said: unknown, [port]: [MessagePort]) {
    asked.push(said)
    if (filesCome) kepts.set(CACHE, ['index.html'])
    port.postMessage(filesCome)
  },
}

beforeEach(() => {
  kepts = new Map([['attest https://host.example/ 1', ['index.html']]])
  registration = undefined
  filesCome = true
  asked.length = 0
  let removed: Registration | undefined
  const unregister = () => {
    // a worker that pages still use is only marked, and register() revives it
    removed = registration?.active ? registration : undefined
    registration = undefined
  }
  const register = () => {
    registration = removed ?? { scope: SCOPE, active: null, installing: new Coming(), waiting: null }
    return Promise.resolve(registration)
  }
  vi.stubGlobal('document', { baseURI: `${SCOPE}index.html?section=I` })
  vi.stubGlobal('navigator', {
    serviceWorker: {
      register,
      getRegistration: () => Promise.resolve(registration && { ...registration, unregister }),
    },
  })
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve([...kepts.keys()]),
    open: (name: string) => Promise.resolve({ keys: () => Promise.resolve(kepts.get(name) ?? []) }),
    delete: (name: string) => Promise.resolve(kepts.delete(name)),
  })
})
afterEach(() => vi.unstubAllGlobals())

const held = () => kepts.get(CACHE) ?? []

test('kept, removed, and kept again by the worker that is still there', async () => {
  expect(await kept()).toBe('no')
  await keep('sw.js')
  expect([await kept(), held()]).toEqual(['yes', ['index.html']])
  await forget()
  expect([await kept(), held()]).toEqual(['no', []])
  expect(asked).toEqual([])
  await keep('sw.js')
  expect([await kept(), held(), asked.length]).toEqual(['yes', ['index.html'], 1])
  // a page higher up keeps its own
  expect(kepts.size).toBe(2)
})

test('a worker without its files keeps nothing', async () => {
  registration = { scope: SCOPE, active: activeWorker, installing: null, waiting: null }
  expect(await kept()).toBe('no')
  kepts.set(CACHE, [])
  expect(await kept()).toBe('no')
  kepts.set(CACHE, ['index.html'])
  expect(await kept()).toBe('yes')
  registration.waiting = activeWorker
  expect(await kept()).toBe('newer')
})

test('where a file does not come, nothing is kept, the first time or again', async () => {
  filesCome = false
  await expect(keep('sw.js')).rejects.toThrow('as published')
  expect([await kept(), held()]).toEqual(['no', []])
  filesCome = true
  await keep('sw.js')
  await forget()
  filesCome = false
  await expect(keep('sw.js')).rejects.toThrow('as published')
  expect([await kept(), held(), registration]).toEqual(['no', [], undefined])
})
