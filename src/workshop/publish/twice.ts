// npm run build:twice: both builds once more, elsewhere, and their sums against those that lie there.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { SUMS } from './sums.ts'

const BUILDS = [
  { name: 'the site', mode: 'production', folder: 'dist' },
  { name: 'the one file', mode: 'single', folder: 'dist-single' },
]

const elsewhere = mkdtempSync(join(tmpdir(), 'attest-twice-'))
try {
  for (const { name, mode, folder } of BUILDS) {
    const outDir = join(elsewhere, folder)
    const before = readFileSync(join(folder, SUMS), 'utf8').split('\n')
    await build({ mode, logLevel: 'error', build: { outDir, emptyOutDir: true } })
    const again = readFileSync(join(outDir, SUMS), 'utf8').split('\n')
    const differing = [
      ...before.filter((line) => !again.includes(line)),
      ...again.filter((line) => !before.includes(line)),
    ]
    if (differing.length > 0) throw new Error(`${name} came out otherwise this time:\n${differing.join('\n')}`)
    console.log(`${name}: the same ${before.length - 1} files, byte for byte`)
  }
} finally {
  rmSync(elsewhere, { recursive: true, force: true })
}
