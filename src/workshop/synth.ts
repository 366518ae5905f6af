import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { SYNTHETIC_FOLDER } from '../compile/synthetic-files.ts'
import { encodeCompact } from '../engine/compact/encode.ts'
import { realInputs } from './synth/real-inputs.ts'
import { synthesize } from './synth/synthesize.ts'

/**
 * npm run synth -- <rows> [file] [seed]: an invented dataset of any size, as a compact file in synthetic/ (git-ignored), where
 * `npm start` and `npm run preview` serve it and no build takes it from. The same arguments give the same bytes.
 */
const [wanted = '', file, seed = '1'] = process.argv.slice(2)
const rows = Number(wanted)
if (!/^\d+$/.test(wanted) || rows > 20_000_000 || !/^\d+$/.test(seed)) {
  console.error('How many rows? For example: npm run synth -- 1000000')
  process.exit(1)
}
const path = file ?? join(SYNTHETIC_FOLDER, `synthetic-${rows}.attest`)
const started = performance.now()
const bytes = encodeCompact(synthesize(rows, Number(seed), realInputs(process.cwd())))
const took = (performance.now() - started) / 1000
mkdirSync(dirname(path), { recursive: true })
writeFileSync(path, bytes)
const megabytes = (length: number) => `${(length / 1e6).toFixed(1)} MB`
console.log(
  `${path}: ${rows} rows, ${megabytes(bytes.length)} (${megabytes(gzipSync(bytes).length)} as gzip), ${took.toFixed(1)} s`,
)
if (dirname(path) === SYNTHETIC_FOLDER) console.log(`Open the page with ?data=data/${basename(path)}`)
