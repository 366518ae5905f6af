import { createReadStream, existsSync, statSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'

/** Where `npm run synth` puts its files: git-ignored, and outside of what a build copies. */
export const SYNTHETIC_FOLDER = 'synthetic'

const FILE = /^data\/([\w-][\w.-]*\.attest)$/

/** Answer a request for `data/….attest` below the page with the file of that name in synthetic/; false where there is none. */
export function serveSynthetic(root: string, path: string, response: ServerResponse): boolean {
  const name = FILE.exec(path)?.[1]
  const file = name === undefined ? null : join(root, SYNTHETIC_FOLDER, name)
  if (file === null || !existsSync(file)) return false
  response.setHeader('Content-Type', 'application/octet-stream')
  response.setHeader('Content-Length', statSync(file).size)
  response.setHeader('Cache-Control', 'no-store')
  createReadStream(file).pipe(response)
  return true
}
