import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { PAGE_POLICY } from './policy.ts'
import { filesBelow, SUMS, sha256, sumsText } from './sums.ts'

/** What the page never asks for: the documents as received are for whoever visits the site. */
const NOT_KEPT = /^data\/sources\//

/**
 * What makes a site of a build: its policy in the page too, for hosts that send no headers of ours, and the service worker,
 * which knows every file's hash.
 */
export function site(): Plugin {
  let root = process.cwd()
  return {
    name: 'attest-site',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    transformIndexHtml: {
      order: 'post',
      handler: (page) =>
        page.replace(
          /<meta charset="[^"]*" \/>/,
          (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />`,
        ),
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: ({ dir = '' }) => buildWorker(root, dir),
    },
  }
}

/** Written last, beside all it tells of. */
export function sums(): Plugin {
  return {
    name: 'attest-sums',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: ({ dir = '' }) => writeFileSync(join(dir, SUMS), sumsText(filesBelow(dir))),
    },
  }
}

async function buildWorker(root: string, outDir: string): Promise<void> {
  const kept = filesBelow(outDir)
    .filter(({ path }) => !NOT_KEPT.test(path) && path !== 'sw.js')
    // hosts differ in what they make of index.html by its name
    .map(({ path, bytes }) => [path === 'index.html' ? '' : path, `sha256-${sha256(bytes, 'base64')}`])
  const files = JSON.stringify(kept)
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { KEPT_FILES: files, KEPT_VERSION: JSON.stringify(sha256(files, 'hex').slice(0, 12)) },
    build: {
      outDir,
      emptyOutDir: false,
      lib: { entry: join(root, 'src/offline/worker.ts'), formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
    },
  })
}
