/** Who is to be named beside the map, always visible, in print and in exports too. */
export const MAP_ATTRIBUTION = 'Natural Earth · GSHHG/WDBII LGPL · GeoNames CC BY 4.0'
