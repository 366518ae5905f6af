// Builds the offline base map from pinned packages and the gazetteer: `npm run basemap`.
// Lakes come from elsewhere: see basemap/lakes.ts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cityFeatures } from './basemap/cities.ts'
import { borderFeatures } from './basemap/borders.ts'
import { countryFeatures, countryNames } from './basemap/countries.ts'
import { readCsv } from './basemap/csv.ts'
import { labelFeatures } from './basemap/labels.ts'
import { mendUnits, simplifyWorld, type World } from './basemap/mends.ts'

const textOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** A feature a line: small, and a change shows in a diff. */
const collectionText = (features: readonly object[]): string =>
  `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`

/** The base map's files by name; the same inputs give the same bytes. Throws where an input has changed its shape. */
export function buildBasemap(): Map<string, string> {
  const atlas: World = JSON.parse(textOf('../../node_modules/world-atlas/countries-10m.json'))
  const topology = simplifyWorld(atlas)
  const units = mendUnits(topology)
  const countries = countryFeatures(topology, units, countryNames(readCsv(textOf('basemap/countries.csv'))))
  const corners = new Set(countries.flatMap(({ geometry }) => geometry.coordinates.flat(2).map((p) => p.join())))
  return new Map([
    ['countries.geojson', collectionText(countries)],
    ['borders.geojson', collectionText(borderFeatures(topology, units, corners))],
    ['labels.geojson', collectionText(labelFeatures(countries))],
    ['cities.geojson', collectionText(cityFeatures(readCsv(textOf('../../data/gazetteer.csv'))))],
  ])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('../../public/basemap/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of buildBasemap()) {
    writeFileSync(new URL(name, folder), text)
    console.log(`${name}  ${Math.round(text.length / 1024)} KB`)
  }
}
