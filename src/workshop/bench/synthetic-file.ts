import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { SYNTHETIC_FOLDER } from '../../compile/synthetic-files.ts'

/** The file of that many invented events, made by `npm run synth` where it is missing. */
export function ensureSynthetic(rows: number, log: (line: string) => void): string {
  const path = join(SYNTHETIC_FOLDER, `synthetic-${rows}.attest`)
  if (existsSync(path)) return path
  log(`makes ${path}`)
  execFileSync('npx', ['tsx', 'src/workshop/synth.ts', String(rows)], { stdio: 'ignore' })
  return path
}
