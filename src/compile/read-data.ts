import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataFiles } from './data-files.ts'

/**
 * Every file below `root`/data as path → bytes, sorted by path; data/schema is left out because it is generated.
 * Throws where data/ does not exist or cannot be read.
 */
export function readData(root: string): DataFiles {
  const files = new Map<string, Uint8Array>()
  for (const path of filesBelow(root, 'data').toSorted()) files.set(path, readFileSync(join(root, path)))
  return files
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.name.startsWith('.') || path === 'data/schema') return []
    return entry.isDirectory() ? filesBelow(root, path) : [path]
  })
}
