import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rollup } from 'vite'
import { ARCHIVE, heldFiles } from './held-files.ts'
import { fillPage } from './one-file-page.ts'
import { oneFilePolicy } from './policy.ts'
import { sha256 } from './sums.ts'

/** Says nothing of what is in it. */
export const ONE_FILE = 'attest.html'

/**
 * Makes of a build one HTML file that needs nothing beside it (vite build --mode single). Code and styles stand in it as they
 * are and are told to the browser by their hashes; data, fonts, map and the map's worker are elements of text, which
 * views/own-file.ts turns into addresses when they are first asked for.
 */
export function oneFile(): Plugin {
  let root = process.cwd()
  return {
    name: 'attest-one-file',
    enforce: 'post',
    config: ({ build }) => ({
      build: {
        outDir: build?.outDir ?? 'dist-single',
        assetsDir: '',
        copyPublicDir: false,
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: {
          output: { format: 'iife', codeSplitting: false },
          // MapLibre asks where it lies only while it has not been told where its worker is
          checks: { emptyImportMeta: false },
        },
      },
      experimental: {
        renderBuiltUrl: (file, { hostType }) =>
          hostType === 'js' ? { runtime: `globalThis.heldFile(${JSON.stringify(file)})` } : { relative: true },
      },
    }),
    configResolved(config) {
      root = config.root
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const outputs = Object.values(bundle)
        const script = the(outputs, ({ fileName, type }) => type === 'chunk' && fileName.endsWith('.js'))
        const style = the(outputs, ({ fileName }) => fileName.endsWith('.css'))
        const page = the(outputs, ({ fileName }) => fileName === 'index.html')
        const parts = fillPage(textOf(page), {
          script: textOf(script),
          style: textOf(style),
          icon: readFileSync(join(root, 'public/icon.svg')),
          held: heldFiles(outputs, readFileSync(join(root, 'public', ARCHIVE))),
          policyOf: (hashed) =>
            oneFilePolicy({
              script: `sha256-${sha256(hashed.script, 'base64')}`,
              style: `sha256-${sha256(hashed.style, 'base64')}`,
            }),
        })
        for (const { fileName } of outputs) delete bundle[fileName]
        this.emitFile({ type: 'asset', fileName: ONE_FILE, source: parts })
      },
    },
  }
}

type Output = Rollup.OutputAsset | Rollup.OutputChunk

function the(outputs: readonly Output[], is: (output: Output) => boolean): Output {
  const [found, ...more] = outputs.filter(is)
  if (!found || more.length > 0) {
    throw new Error(`one file needs one of each: ${outputs.map(({ fileName }) => fileName).join(', ')}`)
  }
  return found
}

function textOf(output: Output): string {
  return output.type === 'chunk' ? output.code : Buffer.from(output.source).toString('utf8')
}
