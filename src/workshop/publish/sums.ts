import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** Lies beside what it tells of; `sha256sum -c SHA256SUMS` reads it. */
export const SUMS = 'SHA256SUMS'

/** The files below a folder but for the sums themselves: path with slashes, in the order of their letters, and bytes. */
export function filesBelow(folder: string): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .filter((path) => path !== SUMS)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }))
}

export function sumsText(files: ReturnType<typeof filesBelow>): string {
  return files.map(({ path, bytes }) => `${sha256(bytes, 'hex')}  ${path}\n`).join('')
}

export function sha256(bytes: Uint8Array | string, as: 'hex' | 'base64'): string {
  return createHash('sha256').update(bytes).digest(as)
}
