/** Who is to be named beside the map, always visible, in print and in exports too. */
export const MAP_ATTRIBUTION = 'Natural Earth · GSHHG · GeoNames CC BY 4.0'

/** The base map's sources with their licences and homes, for a page of credits. */
export const MAP_SOURCES = [
  {
    name: 'Natural Earth 4.1 (world-atlas 2.0.2)',
    licence: 'public domain',
    home: 'https://www.naturalearthdata.com/',
  },
  {
    name: 'GSHHG 2.3.7 (lake shores)',
    licence: 'LGPL-3.0-or-later',
    home: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
  },
  { name: 'GeoNames (places)', licence: 'CC BY 4.0', home: 'https://www.geonames.org/' },
] as const

/** To be shown with the map wherever the attribution is. */
export const BOUNDARY_DISCLAIMER =
  'The boundaries and names shown and the designations used on this map do not imply any opinion concerning the legal status of any territory.'
