// Builds the offline base map, one archive of vector tiles: `npm run basemap`. It needs the pinned npm packages alone;
// basemap/inputs/ holds what was taken, once, from packages too large for that (see lakes.ts, rivers.ts, regions.ts).
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { mainBounds } from './basemap/area-bounds.ts'
import { basemapLayers, LAYER_NAMES } from './basemap/layers.ts'
import { pmtilesArchive } from './basemap/pmtiles-archive.ts'
import { cutTiles } from './basemap/tiles.ts'

/** The app refuses an archive of another name. */
const NAME = 'Attest base map 3'

/** The archive's bytes; the same inputs give the same. */
export function buildBasemap(): Uint8Array {
  const layers = basemapLayers()
  return pmtilesArchive(cutTiles(layers), {
    metadata: {
      name: NAME,
      attribution: 'Natural Earth · GSHHG/WDBII LGPL · GeoNames CC BY 4.0',
      // where the map goes when one is chosen: its tiles are not all there, and say nothing of the whole
      area_bounds: { countries: mainBounds(layers.countries, 'iso'), areas: mainBounds(layers.areas, 'place') },
      vector_layers: LAYER_NAMES.map((id) => ({ id, fields: {} })),
    },
    bounds: [-180, -85, 180, 85],
    center: [67, 48, 4],
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('../../public/basemap/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  const archive = buildBasemap()
  writeFileSync(new URL('basemap.pmtiles', folder), archive)
  console.log(`basemap.pmtiles  ${Math.round(archive.length / 1024)} KB`)
}
