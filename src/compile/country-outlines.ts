import { createRequire } from 'node:module'
import { geoContains, type GeoPermissibleObjects } from 'd3'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** ISO 3166-1: alpha-2 and numeric code of each country the outlines know. */
const NUMERIC_CODES = `
AD020 AE784 AF004 AG028 AI660 AL008 AM051 AO024 AQ010 AR032 AS016 AT040 AU036 AW533 AX248 AZ031 BA070 BB052
BD050 BE056 BF854 BG100 BH048 BI108 BJ204 BL652 BM060 BN096 BO068 BR076 BS044 BT064 BW072 BY112 BZ084 CA124
CD180 CF140 CG178 CH756 CI384 CK184 CL152 CM120 CN156 CO170 CR188 CU192 CV132 CW531 CY196 CZ203 DE276 DJ262
DK208 DM212 DO214 DZ012 EC218 EE233 EG818 EH732 ER232 ES724 ET231 FI246 FJ242 FK238 FM583 FO234 FR250 GA266
GB826 GD308 GE268 GG831 GH288 GL304 GM270 GN324 GQ226 GR300 GS239 GT320 GU316 GW624 GY328 HK344 HM334 HN340
HR191 HT332 HU348 ID360 IE372 IL376 IM833 IN356 IO086 IQ368 IR364 IS352 IT380 JE832 JM388 JO400 JP392 KE404
KG417 KH116 KI296 KM174 KN659 KP408 KR410 KW414 KY136 KZ398 LA418 LB422 LC662 LI438 LK144 LR430 LS426 LT440
LU442 LV428 LY434 MA504 MC492 MD498 ME499 MF663 MG450 MH584 MK807 ML466 MM104 MN496 MO446 MP580 MR478 MS500
MT470 MU480 MV462 MW454 MX484 MY458 MZ508 NA516 NC540 NE562 NF574 NG566 NI558 NL528 NO578 NP524 NR520 NU570
NZ554 OM512 PA591 PE604 PF258 PG598 PH608 PK586 PL616 PM666 PN612 PR630 PS275 PT620 PW585 PY600 QA634 RO642
RS688 RU643 RW646 SA682 SB090 SC690 SD729 SE752 SG702 SH654 SI705 SK703 SL694 SM674 SN686 SO706 SR740 SS728
ST678 SV222 SX534 SY760 SZ748 TC796 TD148 TF260 TG768 TH764 TJ762 TL626 TM795 TN788 TO776 TR792 TT780 TW158
TZ834 UA804 UG800 US840 UY858 UZ860 VA336 VC670 VE862 VG092 VI850 VN704 VU548 WF876 WS882 YE887 ZA710 ZM894
ZW716
`

/** Outlines are drawn at 1:50 million, so a port may lie this far out at sea, and a border town this far across. */
const COAST_KM = 25
const BORDER_KM = 5
const KM_PER_DEGREE = 111.2

type Atlas = Topology<{ countries: GeometryCollection }>
type Outline = Feature<Polygon | MultiPolygon>

let outlines: ReadonlyMap<string, Outline> | null = null

/** Is a point (WGS 84 degrees) in a country (alpha-2), coasts and borders taken generously? Null for a code without outline. */
export function isInCountry(country: string, longitude: number, latitude: number): boolean | null {
  const outline = outlineOf(country)
  if (!outline) return null
  const shape: GeoPermissibleObjects = outline
  if (geoContains(shape, [longitude, latitude])) return true
  const distance = distanceToOutline(outline, longitude, latitude)
  if (distance > COAST_KM) return false
  return (
    distance <= BORDER_KM || ![...(outlines?.values() ?? [])].some((other) => geoContains(other, [longitude, latitude]))
  )
}

function outlineOf(country: string): Outline | undefined {
  outlines ??= loadOutlines()
  const code = new RegExp(`\\b${country}(\\d{3})\\b`).exec(NUMERIC_CODES)?.[1]
  return code === undefined ? undefined : outlines.get(code)
}

/** Natural Earth by way of world-atlas; read once. */
function loadOutlines(): ReadonlyMap<string, Outline> {
  const atlas: Atlas = createRequire(import.meta.url)('world-atlas/countries-50m.json')
  const found = new Map<string, Outline>()
  for (const { id, geometry, properties } of feature(atlas, atlas.objects.countries).features) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue
    // two features share a code (Australia and an island of it): the first is the country
    if (id !== undefined && !found.has(String(id))) found.set(String(id), { type: 'Feature', geometry, properties })
  }
  return found
}

/** Kilometres to the nearest edge, on a plane around the point: good to a few per cent at the distances that matter. */
function distanceToOutline({ geometry }: Outline, longitude: number, latitude: number): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const shrink = Math.cos((latitude * Math.PI) / 180)
  const plane = ([x = 0, y = 0]: Position): [number, number] => [(x - longitude) * shrink, y - latitude]
  let least = Infinity
  for (const ring of polygons.flat()) {
    for (let index = 1; index < ring.length; index++) {
      least = Math.min(least, distanceFromOrigin(plane(ring[index - 1] ?? []), plane(ring[index] ?? [])))
    }
  }
  return least * KM_PER_DEGREE
}

function distanceFromOrigin([ax, ay]: [number, number], [bx, by]: [number, number]): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length))
  return Math.hypot(ax + along * dx, ay + along * dy)
}
