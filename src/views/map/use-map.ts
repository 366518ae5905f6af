import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { StyleSpecification } from 'maplibre-gl'
import { linkCamera } from '../../view-state/camera.ts'
import type { Camera } from '../../view-state/view-state.ts'
import type { Size } from '../../ui/use-size.ts'
import { MapAdapter, type CameraMove } from './adapter.ts'
import type { Area, LitArea } from './areas.ts'
import { archiveUrl } from './basemap-archive.ts'
import { HOME_BOUNDS, sameCamera, type Bounds } from './camera.ts'
import type { MapEvents, MapSettings } from './map-settings.ts'

/** `lost` comes back by itself; `unsupported` (no WebGL) and `failed` (worker or files) do not. */
export type MapStatus = 'loading' | 'ready' | 'lost' | 'unsupported' | 'failed'

/** How a map is shown to a room. */
export interface MapOnStage {
  /** How the camera goes from view to view, to keep time with the timeline. */
  readonly move: CameraMove
  /** The size of map that the cameras of a story are meant for. */
  readonly cameraFrame: Size
}

interface Input {
  readonly host: RefObject<HTMLElement | null>
  readonly style: StyleSpecification
  /** GeoNames ids of the cities that have a symbol. */
  readonly hidden: readonly number[]
  /** Regions and countries to be lit. */
  readonly areas: readonly LitArea[]
  /** Names the canvas for a screen reader. */
  readonly label: string
  /** Null fits the country. */
  readonly camera: Camera | null
  /** A move of the person's own has come to rest. */
  readonly onCamera: (camera: Camera) => void
  readonly reducedMotion: boolean
  readonly onStage: MapOnStage | undefined
}

export interface MapControl {
  readonly status: MapStatus
  /** Null before the first layout, and where there can be no map. */
  readonly adapter: MapAdapter | null
  /** `own` moves go into the link. */
  readonly fit: (bounds: Bounds, own: boolean) => void
  readonly zoomBy: (levels: number) => void
  /** Where a region or country lies; null as long as the map is not ready. */
  readonly boundsOf: (area: Area) => Bounds | null
}

/** A map in `host` as long as the component lives: follows the view's camera, and reports the person's own moves. */
export function useMap({
  host,
  style,
  hidden,
  areas,
  label,
  camera,
  onCamera,
  reducedMotion,
  onStage,
}: Input): MapControl {
  const move = onStage?.move
  const [adapter, setAdapter] = useState<MapAdapter | null>(null)
  const [status, setStatus] = useState<MapStatus>('loading')
  /** What the long-lived listeners of the map need of the newest render. */
  const latest = useRef({ style, label, camera, onCamera, onStage })
  /** The camera last told to the view, or by it. */
  const known = useRef<Camera | null>(null)
  const animate = !reducedMotion

  useEffect(() => {
    latest.current = { style, label, camera, onCamera, onStage }
  })

  useEffect(() => {
    const element = host.current
    if (!element) return
    const now = latest.current
    const bounds = HOME_BOUNDS
    const cameraFrame = now.onStage?.cameraFrame ?? null
    const { style: first, label: name } = now
    const settings = { archiveUrl: archiveUrl(document.baseURI), style: first, label: name, bounds, cameraFrame }
    const made = startMap(element, settings, {
      onReady: () => setStatus('ready'),
      onFailed: () => setStatus('failed'),
      onUnsupported: () => setStatus('unsupported'),
      onContext: (lost) => setStatus(lost ? 'lost' : 'ready'),
      onRest: (rested, own) => {
        if (!own) return
        known.current = linkCamera(rested)
        latest.current.onCamera(known.current)
      },
    })
    if (!made) return
    setAdapter(made)
    const observer = new ResizeObserver(() => {
      made.resize()
      if (made.isMoving()) return
      const at = latest.current.camera
      if (at === null) made.fit(HOME_BOUNDS, { own: false, animate: false })
      else if (cameraFrame) made.show(at, { own: false, animate: false })
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      setAdapter(null)
      made.destroy()
      known.current = null
    }
  }, [host])

  useEffect(() => adapter?.setStyle(style, hidden), [adapter, style, hidden])
  useEffect(() => adapter?.setAreas(areas), [adapter, areas])

  useEffect(() => {
    if (!adapter) return
    const before = known.current
    known.current = camera
    if (camera === null) {
      if (before !== null) adapter.fit(HOME_BOUNDS, { own: false, animate, move })
    } else if (before === null || !sameCamera(camera, before)) {
      adapter.show(camera, { own: false, animate: animate && adapter.isReady(), move })
    }
    // Otherwise it is the person's own move, come back through the link: already shown, or already moved on from.
  }, [adapter, camera, animate, move])

  return {
    status,
    adapter,
    fit: useCallback((bounds, own) => adapter?.fit(bounds, { own, animate }), [adapter, animate]),
    boundsOf: useCallback((area) => (status === 'ready' && adapter?.boundsOf(area)) || null, [adapter, status]),
    zoomBy: useCallback((levels) => adapter?.zoomBy(levels, { own: true, animate }), [adapter, animate]),
  }
}

/** Null where the browser has no WebGL 2; the element is left empty then. */
function startMap(
  element: HTMLElement,
  settings: MapSettings,
  events: MapEvents & { readonly onUnsupported: () => void },
): MapAdapter | null {
  try {
    return new MapAdapter(element, settings, events)
  } catch {
    element.replaceChildren()
    events.onUnsupported()
    return null
  }
}
