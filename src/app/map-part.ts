import { lazyPart } from './lazy-part.ts'

/** MapLibre is the heaviest part: timeline and document paint before it arrives. */
export const MapPart = lazyPart(() => import('../views/map/MapView.tsx').then((module) => module.MapView))
