import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview } from 'vite'

export interface Served {
  /** Ends with a slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Isolated pages have a clock of 5 µs instead of 100 µs. */
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' }
const PAGES = 'src/workshop/bench'

/** Bundle and serve pages of the bench; no part of the ordinary build. `publicDir`: files that it asks for as they are. */
export function servePages(files: readonly string[], publicDir: string | false = false): Promise<Served> {
  return served((outDir) => ({
    configFile: false,
    root: PAGES,
    base: './',
    logLevel: 'error',
    publicDir,
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 5000,
      rollupOptions: { input: files.map((file) => join(PAGES, file)) },
    },
    preview: { headers: ISOLATED },
  }))
}

/**
 * The app as it is published, built afresh and served with its own policy and with what `npm run synth` made. Readable: with
 * the names of its functions, so that a profile can tell them; else the same.
 */
export function serveApp(as: 'published' | 'readable'): Promise<Served> {
  return served((outDir) => ({
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, ...(as === 'readable' && { minify: false }) },
  }))
}

/**
 * Without a GPU, Chromium draws pages by the processor, as on a plain machine. The tests' own flags would have it emulate a
 * GPU for the map's sake: then a canvas costs the GPU process hundreds of milliseconds a frame, which is no person's browser.
 */
export const WITHOUT_GPU = ['--disable-gpu']

async function served(configIn: (outDir: string) => NonNullable<Parameters<typeof build>[0]>): Promise<Served> {
  const outDir = mkdtempSync(join(tmpdir(), 'attest-bench-'))
  const config = configIn(outDir)
  await build(config)
  const server = await preview({ ...config, preview: { ...config.preview, port: 4190, strictPort: false } })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('vite preview gave no address')
  return {
    url,
    async close() {
      await server.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}
