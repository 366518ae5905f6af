import { cachePrefix } from './cache-names.ts'
import { KEEP_ALL } from './keep-all.ts'

/** `newer`: kept, and a newer version too, which opens once no window shows the older. */
export type Kept = 'no' | 'yes' | 'newer'

/** The build has a worker: not what is being worked on, and not the one file. */
const HAS_WORKER = import.meta.env.PROD && import.meta.env.MODE !== 'single'

/** Only a site that browsers trust can be kept: https, or this very machine. Not a page in somebody else's, nor one from disk. */
export function canKeep(): boolean {
  const isSite = window.location.protocol === 'https:' || window.location.protocol === 'http:'
  return HAS_WORKER && isSite && window.isSecureContext && 'serviceWorker' in navigator && window.top === window
}

/** Asks the browser, stores nothing. */
export async function kept(): Promise<Kept> {
  const registration = await ownRegistration()
  if (!registration?.active || !(await holdsFiles())) return 'no'
  return registration.waiting ? 'newer' : 'yes'
}

/** Keep the page's own files in this browser. Rejects if one of them does not come, or not as it was published. */
export async function keep(workerUrl: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(workerUrl, { updateViaCache: 'none' })
  const { active } = registration
  const coming = registration.installing ?? registration.waiting
  try {
    // A worker that was removed while pages still used it comes back as it was: it does not install again, and its files are gone.
    if (active) await ((await holdsFiles()) || askedToKeep(active))
    else if (coming) await settled(coming)
  } catch (error) {
    await forget()
    throw error
  }
}

/** Leave nothing of it in this browser. */
export async function forget(): Promise<void> {
  await (await ownRegistration())?.unregister()
  await Promise.all((await ownCaches()).map((name) => caches.delete(name)))
}

const scope = (): string => new URL('./', document.baseURI).href

async function ownCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope())))
}

/** A cache has all files or none. */
async function holdsFiles(): Promise<boolean> {
  const held = (await ownCaches()).map(async (name) => (await (await caches.open(name)).keys()).length > 0)
  return (await Promise.all(held)).includes(true)
}

/** A page higher up on the same host may have one too: that is not ours. */
async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(scope())
  return registration?.scope === scope() ? registration : undefined
}

function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve()
      if (worker.state === 'redundant') reject(new Error('a file did not come as published'))
    })
  })
}

/** Browsers stop a worker that takes longer. */
const LONGEST = 5 * 60_000

function askedToKeep(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const { port1: answers, port2: port } = new MessageChannel()
    const end = (isKept: boolean) => {
      clearTimeout(late)
      answers.close()
      if (isKept) resolve()
      else reject(new Error('a file did not come as published'))
    }
    const late = setTimeout(end, LONGEST, false)
    answers.addEventListener('message', ({ data }) => end(data === true))
    answers.start()
    worker.postMessage(KEEP_ALL, [port])
  })
}
