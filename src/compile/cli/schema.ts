import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from '../json-schemas.ts'
import { loadContext } from '../load-context.ts'
import { readData } from '../read-data.ts'

/** `npm run schema`: writes data/schema/*.schema.json for editors. With --check writes nothing and fails if one is stale. */
const root = process.cwd()
const schemas = jsonSchemas(loadContext(readData(root)).context)
const stale = [...schemas].filter(([path, text]) => {
  const file = join(root, path)
  return !existsSync(file) || readFileSync(file, 'utf8') !== text
})

if (!process.argv.includes('--check')) {
  mkdirSync(join(root, 'data/schema'), { recursive: true })
  for (const [path, text] of stale) writeFileSync(join(root, path), text)
  console.log(stale.length === 0 ? 'all schemas are up to date' : stale.map(([path]) => `wrote ${path}`).join('\n'))
} else if (stale.length > 0) {
  console.error(stale.map(([path]) => `${path} is stale: run npm run schema`).join('\n'))
  process.exitCode = 1
}
