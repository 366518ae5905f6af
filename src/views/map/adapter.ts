import {
  addProtocol,
  AJAXError,
  Map as MapLibreMap,
  setWorkerUrl,
  type GeoJSONSource,
  type MapMouseEvent,
  type StyleSpecification,
} from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { pixelRatio } from '../../ui/magnified.ts'
import type { Size } from '../../ui/use-size.ts'
import type { Camera } from '../../view-state/view-state.ts'
import { areaLayer, type Area, type LitArea } from './areas.ts'
import { openArchive, type BasemapArchive } from './basemap-archive.ts'
import { archiveAnswer } from './archive-protocol.ts'
import { ARCHIVE_PROTOCOL, BASEMAP_SOURCE } from './basemap-expressions.ts'
import { DOT_RATIO, dotImage } from './dot-image.ts'
import { MAX_ZOOM, MIN_ZOOM, REACH, sameCamera, type Bounds } from './camera.ts'
import { paddingFor } from './map-padding.ts'
import type { MapEvents, MapSettings } from './map-settings.ts'
import { BLANK_IMAGE, NO_OBSTACLES, OBSTACLES, styleUnderSymbols, type Obstacles } from './map-style.ts'

setWorkerUrl(workerUrl)
addProtocol(ARCHIVE_PROTOCOL, async ({ url }) => {
  const answer = await archiveAnswer(url)
  if (answer === null) throw new AJAXError(404, 'Not in the archive', url, new Blob())
  return answer
})

/** CSS pixels from the map's top left. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

/** Where places stand on the screen, as long as the camera rests. */
export interface Frame {
  readonly project: (longitude: number, latitude: number) => ScreenPoint
}

/** What listens to the pointer over the map. */
export interface MapPointer {
  readonly onMove: (point: ScreenPoint | null) => boolean
  readonly onClick: (point: ScreenPoint) => void
}

/** Who moves the camera, and whether it jumps. */
export interface MoveOptions {
  readonly own: boolean
  readonly animate: boolean
  /** How it goes where it does not jump; by the length of the way where nothing is said. */
  readonly move?: CameraMove | undefined
}

/** A move that keeps time with others: milliseconds, and its pace. */
export interface CameraMove {
  readonly duration: number
  readonly easing: (share: number) => number
}

/** Without a picture of the ground for so long the map counts as failed, until it comes after all. Milliseconds. */
const PATIENCE = 15_000
/** The same, once an error has come. */
const PATIENCE_AFTER_ERROR = 4000
/** For a picture, which is larger and which nobody looks at meanwhile. */
const PATIENCE_OF_STILL = 60_000
/** A later zoom may look at nothing but sea, and be right. */
const LAND_IN_SIGHT = 5
/** The nearest that fitting to places comes. */
const CLOSEST_FIT = 7.5

/**
 * The one owner of the MapLibre map, and the one file that runs MapLibre. Its constructor throws where there is no
 * WebGL 2. Rotation and pitch are off: north is up, so that positions on the screen depend on place and zoom alone.
 */
export class MapAdapter {
  readonly #map: MapLibreMap
  readonly #events: MapEvents
  readonly #patienceAtFirst: number
  readonly #listeners = new Set<() => void>()
  #style: StyleSpecification
  #hidden: readonly number[] = []
  #obstacles: Obstacles = NO_OBSTACLES
  #areas: readonly LitArea[] = []
  #frame: Frame
  readonly #cameraFrame: Size | null
  /** Of zoom, taken off a camera's. */
  #levels = 0
  #adjusting = false
  #archive: BasemapArchive | null = null
  #destroyed = false
  #ready = false
  #patience: ReturnType<typeof setTimeout> | undefined

  constructor(
    container: HTMLElement,
    { archiveUrl, style, label, bounds, cameraFrame = null, still }: MapSettings,
    events: MapEvents,
  ) {
    this.#style = style
    this.#events = events
    this.#cameraFrame = cameraFrame
    this.#patienceAtFirst = still ? PATIENCE_OF_STILL : PATIENCE
    this.#map = new MapLibreMap({
      container,
      style: { version: 8, sources: {}, layers: [] },
      bounds: box(bounds),
      fitBoundsOptions: { padding: paddingFor(container) },
      maxBounds: box(REACH),
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      attributionControl: false,
      trackResize: false,
      fadeDuration: still ? 0 : 150,
      // what is drawn must still be there when it is copied
      ...(still && {
        interactive: false,
        pixelRatio: still.ratio,
        canvasContextAttributes: { preserveDrawingBuffer: true },
      }),
      locale: { 'Map.Title': label },
    })
    this.#magnify()
    this.#frame = this.#newFrame()
    this.#map.touchZoomRotate.disableRotation()
    this.#map.keyboard.disableRotation()
    this.#map.setMissingStyleImageResolver((id) => {
      if (id === BLANK_IMAGE) this.#map.addImage(id, { width: 1, height: 1, data: new Uint8Array(4) })
      const dot = dotImage(id)
      if (dot) this.#map.addImage(id, dot, { pixelRatio: DOT_RATIO })
    })
    this.#listen()
    openArchive(archiveUrl).then(
      (archive) => this.#begin(archive),
      (error: unknown) => {
        console.warn('Map:', error)
        this.#events.onFailed()
      },
    )
  }

  /** Draw: the archive is there and whole. */
  #begin(archive: BasemapArchive): void {
    if (this.#destroyed) return
    this.#archive = archive
    this.#map.setStyle(this.#composed(), { diff: false })
    this.#giveUpAfter(this.#patienceAtFirst)
  }

  #listen(): void {
    const map = this.#map
    map.on('move', () => this.#tell())
    // A new style and a new drawing surface know of no light.
    map.on('style.load', () => this.#lightAreas())
    map.on('moveend', (event) => {
      // Every move of ours is marked; what is not is the person's hand. (A wheel's moves carry no original event.)
      this.#events.onRest(this.camera(), !this.#adjusting && (!('own' in event) || event.own !== false))
    })
    map.on('idle', () => {
      this.#judge()
      this.#writeNames()
    })
    map.on('error', ({ error }) => {
      console.error('Map:', error)
      if (!this.#ready) this.#giveUpAfter(PATIENCE_AFTER_ERROR)
    })
    map.on('webglcontextlost', () => this.#events.onContext(true))
    map.on('webglcontextrestored', () => this.#events.onContext(false))
  }

  #giveUpAfter(milliseconds: number): void {
    clearTimeout(this.#patience)
    this.#patience = setTimeout(() => this.#events.onFailed(), milliseconds)
  }

  /** `idle` also comes where the worker never started: only land on the screen proves a map. */
  #judge(): void {
    if (this.#ready || !this.#archive) return
    const land = this.#map.queryRenderedFeatures({ layers: ['land'] })
    if (land.length === 0 && this.#map.getZoom() < LAND_IN_SIGHT - this.#levels) return this.#events.onFailed()
    this.#ready = true
    clearTimeout(this.#patience)
    this.#events.onReady()
  }

  /** The names that stand on the base map, for browser tests and whoever inspects the page: a canvas says nothing. */
  #writeNames(): void {
    const layers = this.#style.layers.filter(({ id, type }) => type === 'symbol' && this.#map.getLayer(id))
    const drawn = this.#map.queryRenderedFeatures({ layers: layers.map(({ id }) => id) })
    const names = drawn.map(({ layer }) => (layer.type === 'symbol' ? String(layer.layout?.['text-field']) : ''))
    this.#map.getContainer().dataset['names'] = [...new Set(names)].toSorted().join('\n')
  }

  #tell(): void {
    this.#frame = this.#newFrame()
    for (const listener of this.#listeners) listener()
  }

  /** Call `listener` with every frame in which the camera moves; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The camera as it is now: the same object until it moves. */
  readonly frame = (): Frame => this.#frame

  #newFrame(): Frame {
    return {
      project: (longitude, latitude) => {
        const { x, y } = this.#map.project([longitude, latitude])
        return { x, y }
      },
    }
  }

  camera(): Camera {
    const { lng, lat } = this.#map.getCenter()
    return { longitude: lng, latitude: lat, zoom: this.#map.getZoom() + this.#levels }
  }

  /** Whether the base map has been drawn. */
  isReady(): boolean {
    return this.#ready
  }

  isMoving(): boolean {
    return this.#map.isMoving()
  }

  show(camera: Camera, { own, animate, move }: MoveOptions): void {
    if (sameCamera(camera, this.camera())) return
    const to = { center: { lng: camera.longitude, lat: camera.latitude }, zoom: camera.zoom - this.#levels }
    if (animate && move) this.#map.easeTo({ ...to, ...move }, { own })
    else if (animate) this.#map.flyTo({ ...to, maxDuration: 1600 }, { own })
    else this.#map.jumpTo(to, { own })
  }

  fit(bounds: Bounds, { own, animate, move }: MoveOptions): void {
    const padding = paddingFor(this.#map.getContainer())
    const how = move ? { ...move, linear: true } : { maxDuration: 1600 }
    this.#map.fitBounds(box(bounds), { padding, maxZoom: CLOSEST_FIT - this.#levels, animate, ...how }, { own })
  }

  zoomBy(levels: number, { own, animate }: MoveOptions): void {
    this.#map.zoomTo(this.#map.getZoom() + levels, { animate, duration: 260 }, { own })
  }

  /** The drawing surface, once all that was asked for is on it. */
  async drawn(): Promise<HTMLCanvasElement> {
    const idle = new Promise((resolve) => void this.#map.once('idle', resolve))
    this.#map.triggerRepaint()
    await idle
    return this.#map.getCanvas()
  }

  /** The keyboard is the map's now. */
  focus(): void {
    this.#map.getCanvas().focus({ preventScroll: true })
  }

  resize(): void {
    this.#magnify()
    this.#map.resize({ own: false })
    this.#tell()
  }

  /** On a stage, a camera is a stretch of land rather than a scale: what the frame shows, this map shows, whatever its size. */
  #magnify(): void {
    const container = this.#map.getContainer()
    const { clientWidth: width, clientHeight: height } = container
    if (!this.#cameraFrame || width === 0 || height === 0) return
    const levels = Math.log2(Math.max(this.#cameraFrame.width / width, this.#cameraFrame.height / height))
    if (levels === this.#levels) return
    this.#levels = levels
    // each of them may end in a move that nobody made, and none takes a word to tell it by
    this.#adjusting = true
    this.#map.setMinZoom(MIN_ZOOM - levels).setMaxZoom(MAX_ZOOM - levels)
    this.#map.setPixelRatio(pixelRatio(container))
    this.#adjusting = false
  }

  /** Another theme, language or set of cities that have a symbol (by GeoNames id); the camera stays. */
  setStyle(style: StyleSpecification, hidden: readonly number[]): void {
    if (style === this.#style && String(hidden) === String(this.#hidden)) return
    this.#style = style
    this.#hidden = hidden
    if (this.#archive) this.#map.setStyle(this.#composed())
  }

  /** Light these regions and countries, and no others. */
  setAreas(areas: readonly LitArea[]): void {
    this.#areas = areas
    if (this.#archive) this.#lightAreas()
  }

  /** Where a region or country lies; null where the base map does not know, or is not there yet. */
  boundsOf(area: Area): Bounds | null {
    return this.#archive?.boundsOf(areaLayer(area), area.id) ?? null
  }

  #lightAreas(): void {
    if (!this.#map.getSource(BASEMAP_SOURCE)) return
    for (const sourceLayer of ['countries', 'areas']) {
      this.#map.removeFeatureState({ source: BASEMAP_SOURCE, sourceLayer })
    }
    for (const area of this.#areas) {
      const target = { source: BASEMAP_SOURCE, sourceLayer: areaLayer(area), id: area.id }
      this.#map.setFeatureState(target, { light: area.light })
    }
    this.#map.getContainer().dataset['areas'] = this.#areas.map(({ id, light }) => `${id} ${light}`).join('\n')
  }

  /** Keep the base map's names clear of these boxes. */
  setObstacles(boxes: readonly { readonly x: number; readonly y: number; readonly size: number }[]): void {
    const features = boxes.map(({ x, y, size }) => {
      const { lng, lat } = this.#map.unproject([x, y])
      return {
        type: 'Feature' as const,
        properties: { size: Math.round(size) },
        geometry: { type: 'Point' as const, coordinates: [round(lng), round(lat)] },
      }
    })
    this.#obstacles = { type: 'FeatureCollection', features }
    this.#map.getSource<GeoJSONSource>(OBSTACLES)?.setData(this.#obstacles)
  }

  /**
   * The pointer over the map: `onMove` says whether something lies under it, null is off the map. A drag is no click. What answers
   * a click keeps the map from zooming at a second. Returns how to stop.
   */
  listenToPointer({ onMove, onClick }: MapPointer): () => void {
    const canvas = this.#map.getCanvas()
    const move = ({ point }: MapMouseEvent) => {
      canvas.style.cursor = onMove(point) ? 'pointer' : ''
    }
    const subscriptions = [
      this.#map.on('mousemove', move),
      this.#map.on('mouseout', () => onMove(null)),
      this.#map.on('click', ({ point }) => onClick(point)),
      this.#map.on('dblclick', (event) => {
        if (onMove(event.point)) event.preventDefault()
      }),
    ]
    return () => {
      for (const each of subscriptions) each.unsubscribe()
      canvas.style.cursor = ''
    }
  }

  /** A wheel over what covers the map zooms the map beneath it. Returns how to stop. */
  relayWheel(overlay: HTMLElement): () => void {
    const relay = (event: WheelEvent) => {
      event.preventDefault()
      this.#map.getCanvas().dispatchEvent(new WheelEvent('wheel', event))
    }
    overlay.addEventListener('wheel', relay, { passive: false })
    return () => overlay.removeEventListener('wheel', relay)
  }

  destroy(): void {
    this.#destroyed = true
    clearTimeout(this.#patience)
    this.#listeners.clear()
    this.#map.remove()
  }

  #composed(): StyleSpecification {
    return styleUnderSymbols(this.#style, this.#hidden, this.#obstacles)
  }
}

function box({ west, south, east, north }: Bounds): [number, number, number, number] {
  return [west, south, east, north]
}

/** Degrees, to about a metre. */
function round(value: number): number {
  return Math.round(value * 1e5) / 1e5
}
