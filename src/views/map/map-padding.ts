import type { PaddingOptions } from 'maplibre-gl'
import { magnification } from '../../ui/magnified.ts'

/** Height of the attribution over the foot of the map, and of the controls over its top with half a symbol. CSS pixels. */
const ATTRIBUTION = 22
const CONTROLS = 42

/** CSS pixels kept free around what the map is fitted to: symbols reach beyond their places. */
export function paddingFor(container: HTMLElement): PaddingOptions {
  const { clientWidth, clientHeight } = container
  const side = Math.round(Math.min(44, Math.max(14, Math.min(clientWidth, clientHeight) * 0.085)))
  const times = magnification(container)
  return { top: Math.max(side, CONTROLS / times), right: side, left: side, bottom: side + ATTRIBUTION / times }
}
