import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { IntlProvider } from 'use-intl'
import '../../app/styles/tokens.css'
import '../../app/styles/base.css'
import { messagesFor } from '../../messages/messages.ts'
import { DEFAULT_VIEW } from '../../view-state/view-state.ts'
import { archiveUrl } from '../../views/map/basemap-archive.ts'
import { basemapFontUrls } from '../../views/map/basemap-fonts.ts'
import { basemapStyle } from '../../views/map/basemap-style.ts'
import { MapView } from '../../views/map/MapView.tsx'
import { unitRadius } from '../../views/map/symbols.ts'
import { circleMap } from './circle-map.ts'
import { mapScene, type MapScene } from './map-scene.ts'

export type MapContender = 'ours' | 'circles' | 'clusters'

/** What map-part.ts calls inside the page. */
export interface MapPage {
  /** Draw all maps; answers when each has shown a step. */
  readonly prepare: (places: number, steps: number) => Promise<void>
  /** Show every step, each until its picture is presented. Answers with milliseconds a step. */
  readonly scrub: (contender: MapContender) => Promise<number>
  /** Number of pixels of our canvases that a step changes; nothing but 0 proves that it is drawn. */
  readonly changedPixels: () => Promise<number>
}

declare global {
  interface Window {
    mapBench?: MapPage
  }
}

const nothing = () => undefined
const shows: Partial<Record<MapContender, (step: MapScene['steps'][number]) => Promise<void>>> = {}
let scene: MapScene | null = null

function hostOf(id: MapContender): HTMLElement {
  const host = document.getElementById(id)
  if (!host) throw new Error(`no #${id}`)
  return host
}

/** A frame has been presented since: its callbacks ran, and the task after them. */
function presented(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(), { once: true })
      port1.start()
      port2.postMessage(null)
    })
  })
}

function showOurs(prepared: MapScene): void {
  const { dataset, engine, selection } = prepared
  const root = createRoot(hostOf('ours'))
  const draw = ({ moment, lit }: MapScene['steps'][number]) => (
    <IntlProvider locale="en-GB" messages={messagesFor('en')} timeZone="UTC">
      <MapView
        dataset={dataset}
        selection={selection}
        isCounting={false}
        engine={engine}
        lit={lit}
        view={{ ...DEFAULT_VIEW, moment }}
        setView={nothing}
        pointed={null}
        setPointed={nothing}
        previewMoment={nothing}
        previewWindow={nothing}
      />
    </IntlProvider>
  )
  shows.ours = async (step) => {
    flushSync(() => root.render(draw(step)))
    await presented()
  }
}

function pixelsOf(host: HTMLElement): readonly Uint8ClampedArray[] {
  return [...host.querySelectorAll<HTMLCanvasElement>('.symbol-layer__canvas')].map(
    (canvas) =>
      canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray(),
  )
}

window.mapBench = {
  async prepare(places, steps) {
    const made = mapScene(places, steps)
    scene = made
    const [first] = made.steps
    if (!first) throw new Error('no step')
    showOurs(made)
    await shows.ours?.(first)
    const style = basemapStyle({
      theme: 'light',
      language: 'en',
      archiveUrl: archiveUrl(document.baseURI),
      fontUrls: basemapFontUrls(document.baseURI),
    })
    const counts = first.lit.places.count
    const all = counts.reduce((sum, count) => sum + count, 0)
    const unit = unitRadius(Math.max(...counts), all, 1000, 520)
    for (const contender of ['circles', 'clusters'] as const) {
      const { show } = await circleMap(hostOf(contender), style, made, unit, contender === 'clusters')
      shows[contender] = async ({ lit }) => {
        await show(lit)
        await presented()
      }
    }
  },
  async scrub(contender) {
    const show = shows[contender]
    if (!scene || !show) throw new Error('prepare first')
    const started = performance.now()
    for (const step of scene.steps) await show(step)
    return (performance.now() - started) / scene.steps.length
  },
  async changedPixels() {
    const [first] = scene?.steps ?? []
    const last = scene?.steps.at(-1)
    if (!first || !last) throw new Error('prepare first')
    await shows.ours?.(first)
    const before = pixelsOf(hostOf('ours'))
    await shows.ours?.(last)
    const after = pixelsOf(hostOf('ours'))
    return after.reduce(
      (sum, pixels, i) => sum + pixels.reduce((n, value, at) => n + (value === before[i]?.[at] ? 0 : 1), 0),
      0,
    )
  },
}
