import type { StyleSpecification } from 'maplibre-gl'
import { PICTURE_RATIO } from '../../take-away/picture-frame.ts'
import { surface } from '../../ui/surface.ts'
import type { Size } from '../../ui/use-size.ts'
import type { Camera } from '../../view-state/view-state.ts'
import { MapAdapter, type Frame } from './adapter.ts'
import type { MapEvents } from './map-settings.ts'
import type { LitArea } from './areas.ts'
import { archiveUrl } from './basemap-archive.ts'
import { HOME_BOUNDS } from './camera.ts'

interface Wanted {
  readonly style: StyleSpecification
  readonly hidden: readonly number[]
  readonly areas: readonly LitArea[]
  /** Null fits the country. */
  readonly camera: Camera | null
  readonly size: Size
}

/** Squares that the base map's names keep clear of. */
type Obstacles = Parameters<MapAdapter['setObstacles']>[0]

/**
 * The base map for a picture, drawn by a map of its own that nobody sees, and gone when it is drawn: the page's is of another size,
 * may be dark, and moves. `plan` puts what stands on it where the camera has it. Rejects where no map can be drawn.
 */
export async function drawGround<Plan extends { readonly obstacles: Obstacles }>(
  wanted: Wanted,
  plan: (frame: Frame) => Plan,
): Promise<{ readonly ground: HTMLCanvasElement; readonly plan: Plan }> {
  const host = hiddenHost(wanted.size)
  try {
    return await drawIn(host, wanted, plan)
  } finally {
    host.remove()
  }
}

async function drawIn<Plan extends { readonly obstacles: Obstacles }>(
  host: HTMLElement,
  { style, hidden, areas, camera, size }: Wanted,
  plan: (frame: Frame) => Plan,
) {
  const { ready, events } = readiness()
  const archive = archiveUrl(document.baseURI)
  const still = { ratio: PICTURE_RATIO }
  const adapter = new MapAdapter(host, { archiveUrl: archive, style, label: '', bounds: HOME_BOUNDS, still }, events)
  try {
    adapter.setStyle(style, hidden)
    adapter.setAreas(areas)
    if (camera) adapter.show(camera, { own: false, animate: false })
    await ready
    const planned = plan(adapter.frame())
    adapter.setObstacles(planned.obstacles)
    const drawn = await adapter.drawn()
    const { canvas, pen } = surface(size.width, size.height, PICTURE_RATIO)
    pen.drawImage(drawn, 0, 0, canvas.width, canvas.height)
    return { ground: canvas, plan: planned }
  } finally {
    adapter.destroy()
  }
}

/** What a map tells, as a promise that it is drawn. */
function readiness(): { readonly ready: Promise<void>; readonly events: MapEvents } {
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>()
  const events = {
    onReady: resolve,
    onFailed: () => reject(new Error('the base map could not be drawn')),
    onContext: (lost: boolean) => lost && reject(new Error('the drawing surface was taken away')),
    onRest: () => {},
  }
  return { ready, events }
}

function hiddenHost({ width, height }: Size): HTMLElement {
  const host = document.createElement('div')
  host.inert = true
  host.style.cssText = `position: fixed; top: 0; left: -20000px; width: ${width}px; height: ${height}px`
  document.body.append(host)
  return host
}
