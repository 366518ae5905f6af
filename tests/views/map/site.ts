import type { PlaceSite } from '../../../src/views/map/place-marks.ts'

export function site(id: string, change: Partial<PlaceSite> = {}): PlaceSite {
  return {
    id,
    code: 0,
    longitude: 70,
    latitude: 48,
    abroad: false,
    total: 0,
    related: 0,
    bases: { stated: change.total ?? 0, inferred: 0, curated: 0 },
    ...change,
  }
}
