import { mergeArcs } from 'topojson-client'
import type { Position } from 'geojson'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { simplifyLine } from './lines.ts'

export type Unit = MultiPolygon<{ name: string }> & { properties: { name: string } }
export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** Units that are drawn apart in the source and belong to a state: leased, or held by no recognised authority. */
const MERGED: Record<string, string> = {
  Baikonur: 'Kazakhstan',
  'N. Cyprus': 'Cyprus',
  'Cyprus U.N. Buffer Zone': 'Cyprus',
  Somaliland: 'Somalia',
  'USNB Guantanamo Bay': 'Cuba',
  'Ashmore and Cartier Is.': 'Australia',
}

/** The Crimean peninsula lies in this box, and nothing else of Russia does. */
const CRIMEA = { west: 32, south: 44, east: 37, north: 46.5 }

const polygonsOf = (unit: Polygon | MultiPolygon): number[][][] => (unit.type === 'Polygon' ? [unit.arcs] : unit.arcs)

/** The arcs as coordinates, simplified once, so that neighbours go on sharing them and no gap opens. */
export function simplifyWorld(world: World): World {
  const { scale, translate } = world.transform ?? { scale: [1, 1], translate: [0, 0] }
  const arcs = world.arcs.map((arc) => {
    let [x, y] = [0, 0]
    const line = arc.map(([dx = 0, dy = 0]): Position => {
      if (world.transform) [x, y] = [x + dx, y + dy]
      else [x, y] = [dx, dy]
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
    return simplifyLine(line)
  })
  return { type: 'Topology', objects: world.objects, arcs }
}

function isCrimea(topology: World, polygon: readonly number[][]): boolean {
  const shell = (polygon[0] ?? []).flatMap((arc) => topology.arcs[arc < 0 ? ~arc : arc] ?? [])
  return shell.every(([x = 0, y = 0]) => x > CRIMEA.west && x < CRIMEA.east && y > CRIMEA.south && y < CRIMEA.north)
}

/**
 * The units of the atlas with its mends: Crimea moved from Russia to Ukraine, and MERGED applied, each at topology level,
 * so that no boundary line is left where two parts met. Throws if a name is not in the atlas, or Crimea not in Russia.
 */
export function mendUnits(topology: World): Unit[] {
  const units = topology.objects.countries.geometries.flatMap((unit) => {
    const name = unit.properties && 'name' in unit.properties ? unit.properties.name : ''
    return unit.type === 'Polygon' || unit.type === 'MultiPolygon' ? [{ ...unit, properties: { name } }] : []
  })
  const parts = new Map<string, Polygon[]>()
  let crimea = 0
  for (const unit of units) {
    const { name } = unit.properties
    for (const arcs of polygonsOf(unit)) {
      const moved = name === 'Russia' && isCrimea(topology, arcs)
      if (moved) crimea += 1
      const owner = moved ? 'Ukraine' : (MERGED[name] ?? name)
      parts.set(owner, [...(parts.get(owner) ?? []), { type: 'Polygon', arcs }])
    }
  }
  if (crimea === 0) throw new Error('Crimea was not found among the polygons of Russia: has the atlas changed?')
  for (const [part, owner] of Object.entries(MERGED)) {
    if (!units.some((unit) => unit.properties.name === part) || !units.some((unit) => unit.properties.name === owner))
      throw new Error(`"${part}" or "${owner}" is not in the atlas: has it changed?`)
  }
  return units
    .filter(({ properties }) => !(properties.name in MERGED))
    .map(({ id, properties }): Unit => {
      const { arcs } = mergeArcs(topology, parts.get(properties.name) ?? [])
      return { type: 'MultiPolygon', arcs, properties, ...(id === undefined ? {} : { id }) }
    })
}
