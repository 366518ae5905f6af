export type BasemapTheme = 'light' | 'dark'

/** The few colours of the base map. Marks of events are drawn over it, so nothing here is saturated. */
export interface BasemapPalette {
  sea: string
  seaEdge: string
  land: string
  kazakhstan: string
  /** Of a region or country that is lit. */
  area: string
  lake: string
  river: string
  region: string
  formerShore: string
  coast: string
  boundary: string
  frame: string
  frameGlow: string
  countryText: string
  kazakhstanText: string
  waterText: string
  regionText: string
  cityText: string
  cityDot: string
}

export const BASEMAP_PALETTES: Record<BasemapTheme, BasemapPalette> = {
  light: {
    sea: '#dde5e4',
    seaEdge: '#cad7d7',
    land: '#f1ece0',
    kazakhstan: '#fcfaf4',
    area: '#7b4a12',
    lake: '#d8e2e2',
    river: '#a8c3cc',
    region: '#d6c9b2',
    formerShore: '#eeeee6',
    coast: '#9fb2b4',
    boundary: '#b7aa92',
    frame: '#8a7a60',
    frameGlow: '#d9cdb4',
    countryText: '#756a56',
    kazakhstanText: '#6c5f49',
    waterText: '#456870',
    regionText: '#7d715c',
    cityText: '#4d463b',
    cityDot: '#6f6656',
  },
  dark: {
    sea: '#0b1114',
    seaEdge: '#070b0d',
    land: '#1e2626',
    kazakhstan: '#303938',
    area: '#e2b878',
    lake: '#10191d',
    river: '#40616d',
    region: '#59574a',
    formerShore: '#273031',
    coast: '#4a5c61',
    boundary: '#59635f',
    frame: '#b3a789',
    frameGlow: '#3d4139',
    countryText: '#a3a89f',
    kazakhstanText: '#c4bda7',
    waterText: '#8dadb6',
    regionText: '#a3a89f',
    cityText: '#e0ddd2',
    cityDot: '#a8a698',
  },
}
