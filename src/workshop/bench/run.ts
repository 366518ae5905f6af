import { writeFileSync } from 'node:fs'
import { runAppPart } from './app-part.ts'
import { runEnginePart } from './engine-part.ts'
import { runMapPart } from './map-part.ts'
import { tableOf } from './result-table.ts'
import type { ResultRow } from './statistics.ts'
import { runTimelinePart } from './timeline-part.ts'
import { taskTable } from './task-table.ts'

/**
 * npm run bench [-- engine timeline app --quick --rows=50000 --ten-million]: how our steps compare with the peers', in a real browser. Prints a
 * table and writes bench-results.json. Takes a quarter of an hour; names of parts choose among them.
 */
const RESULTS = 'bench-results.json'
const TASKS = 'bench-tasks.json'
const QUICK_SIZES = [10_000]
const SIZES = [10_000, 100_000, 1_000_000]

const given = process.argv.slice(2)
const isQuick = given.includes('--quick')
const parts = given.filter((argument) => !argument.startsWith('--'))
const wants = (part: string) => parts.length === 0 || parts.includes(part)
const rowsGiven = given.flatMap((argument) => /^--rows=(\d+)$/.exec(argument)?.[1] ?? []).map(Number)
const log = (line: string) => console.log(line)
const rows: ResultRow[] = []

if (wants('engine')) {
  const usual = isQuick ? QUICK_SIZES : SIZES
  const sizes = [
    ...(rowsGiven.length > 0 ? rowsGiven : usual),
    ...(given.includes('--ten-million') ? [10_000_000] : []),
  ]
  rows.push(...(await runEnginePart(sizes, isQuick ? 3 : 7, log)))
}
if (wants('timeline')) {
  const usual = isQuick ? [1_000, 10_000] : [1_000, 10_000, 100_000]
  rows.push(...(await runTimelinePart(rowsGiven.length > 0 ? rowsGiven : usual, isQuick ? 3 : 7, log)))
}
if (wants('app')) {
  const gestures = await runAppPart(rowsGiven[0] ?? (isQuick ? 100_000 : 1_000_000), log)
  writeFileSync(TASKS, `${JSON.stringify(gestures, null, 2)}\n`)
  console.log(`\n${taskTable(gestures)}\n`)
}
if (wants('map')) rows.push(...(await runMapPart(isQuick ? 3 : 7, log)))
writeFileSync(RESULTS, `${JSON.stringify(rows, null, 2)}\n`)
console.log(`\n${tableOf(rows)}\n`)
console.log(
  'crossfilter2 is spared what it cannot say: certain and possible, what a window leaves out, counts without a filter.',
)
