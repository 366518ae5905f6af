import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { REDUCED_MOTION, useMedia } from '../../ui/use-media.ts'
import type { Size } from '../../ui/use-size.ts'
import type { Linked } from '../linked.ts'
import type { Frame, MapAdapter } from './adapter.ts'
import { CrowdPanel } from './CrowdPanel.tsx'
import type { MapEmphasis } from './emphasis.ts'
import type { Box } from './box.ts'
import type { PlaceSite } from './place-marks.ts'
import { PlacePanel } from './PlacePanel.tsx'
import { PlaceOptions } from './PlaceOptions.tsx'
import type { PlacedSymbol } from './symbol-layout.ts'
import type { StageGround } from './symbol-stage.ts'
import { TypedLetters } from './typed-letters.ts'
import { usePlacePanel, type PanelTarget } from './use-place-panel.ts'
import type { WordsOfPlaces } from './use-place-words.ts'
import { useSymbolPaints } from './use-symbol-paints.ts'
import { useSymbolStage } from './use-symbol-stage.ts'
import { findByName, walkPlaces } from './walk-places.ts'

/** What the layer needs of the map. */
export type LayerGround = StageGround & Pick<MapAdapter, 'camera' | 'show' | 'fit' | 'listenToPointer'>

interface Props {
  readonly linked: Linked
  readonly adapter: LayerGround
  readonly size: Size
  readonly sites: readonly PlaceSite[]
  /** Radius of one event. */
  readonly unit: number
  readonly words: WordsOfPlaces
  readonly emphasis: MapEmphasis
  /** What else stands over the map, as the camera is: no name goes there. */
  readonly taken: (frame: Frame) => readonly Box[]
  /** Changes with what is taken, the camera aside. */
  readonly room: unknown
  readonly onToggle: (id: string) => void
}

/**
 * All symbols over the map. For hand and pointer: the map says where it is, an index what lies there; a click filters by the place
 * and lists its events. For the keyboard and for a screen reader: a list box whose arrows walk the places, most events first;
 * Enter filters, Tab leads into the list of events. The panel lives as long as pointer or focus are on symbols or panel.
 */
export function SymbolLayer({ linked, adapter, size, sites, unit, words, emphasis, taken, room, onToggle }: Props) {
  const { dataset, lit, view } = linked
  const t = useTranslations('map')
  const help = useId()
  const root = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const symbols = useRef<HTMLCanvasElement>(null)
  const labels = useRef<HTMLCanvasElement>(null)
  const [active, setActive] = useState<string | null>(null)
  const [isFocused, setIsFocused] = useState(false)
  const [underPointer, setUnderPointer] = useState<string | null>(null)
  const motion = !useMedia(REDUCED_MOTION)
  const [letters] = useState(() => new TypedLetters())
  const panel = usePlacePanel(root, list)
  const { glance, keep, close } = panel

  const { groups } = dataset.vocabulary
  const ids = useMemo(() => groups.map(({ id }) => id), [groups])
  const shapes = useMemo(() => groups.map(({ shape }) => shape), [groups])
  const paints = useSymbolPaints(root, ids, view.theme)
  const chosen = useMemo(() => new Set(view.filters.place), [view.filters.place])
  const nameOf = useCallback(
    ({ id, sites: gathered }: PlacedSymbol) => {
      const place = words.labelOf(id)
      return gathered.length === 1 ? place : t('symbol.crowd', { place, count: gathered.length - 1 })
    },
    [words, t],
  )
  const here = sites.some(({ id }) => id === active) ? active : (sites[0]?.id ?? null)
  const walked = isFocused ? here : null
  const stage = useSymbolStage(
    { adapter, symbols, labels },
    paints && {
      sites,
      unit,
      ...size,
      shapes,
      paints,
      counts: lit.places,
      groupCount: groups.length + 1,
      atMoment: view.moment !== null,
      motion,
      chosen,
      emphasis: emphasis.places,
      joined: emphasis.joined,
      hovered: underPointer ?? walked,
      taken,
      room,
      nameOf,
      names: words.version,
    },
  )
  const isStill = !stage.isMoving()

  useLayoutEffect(() => {
    return adapter.listenToPointer({
      onMove(point) {
        const symbol = point && !stage.isMoving() ? stage.at(point) : null
        setUnderPointer(symbol?.id ?? null)
        glance(symbol && targetOf(symbol))
        return symbol !== null
      },
      onClick(point) {
        const symbol = stage.at(point)
        if (!symbol) return close()
        // so that Tab goes on into the panel
        list.current?.focus({ preventScroll: true })
        setActive(symbol.id)
        keep(targetOf(symbol))
        if (symbol.sites.length === 1) onToggle(symbol.id)
      },
    })
  }, [adapter, stage, glance, keep, close, onToggle])
  // A symbol under the pointer moves away under it; what was asked for comes again when the map rests.
  useEffect(() => adapter.subscribe(() => glance(null)), [adapter, glance])

  const walkTo = (id: string) => {
    const site = sites.find((each) => each.id === id)
    const at = stage.standing(id)
    if (!site) return
    setActive(id)
    keep({ kind: 'place', id })
    if (!at || !isWellInside(at, size)) {
      const { zoom } = adapter.camera()
      adapter.show({ longitude: site.longitude, latitude: site.latitude, zoom }, { own: true, animate: false })
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const typed =
      key.length === 1 && (key !== ' ' || letters.isTyping(event.timeStamp)) ? letters.add(key, event.timeStamp) : null
    const to = typed === null ? walkPlaces(sites, here, key) : findByName(sites, here, typed, words.labelOf)
    if (to !== null) walkTo(to)
    else if ((key === 'Enter' || (key === ' ' && typed === null)) && here !== null) onToggle(here)
    else return
    event.preventDefault()
  }

  // it stays in the page while the map moves, since the focus may be in it
  const { open } = panel
  const standing = open && stage.standing(open.id)
  const site = open && sites.find(({ id }) => id === open.id)
  const shared = { linked, size, onHold: panel.hold, onClose: close }

  return (
    <div
      className="symbol-layer"
      ref={root}
      onBlur={(event) => {
        if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return
        setIsFocused(false)
        close()
      }}
    >
      <canvas ref={symbols} className="symbol-layer__canvas" style={size} aria-hidden="true" />
      <canvas ref={labels} className="symbol-layer__canvas" style={size} aria-hidden="true" />
      <p id={help} hidden>
        {t('list.help')}
      </p>
      <div
        ref={list}
        className="symbol-layer__list"
        role="listbox"
        tabIndex={0}
        aria-multiselectable="true"
        aria-label={t('list.label')}
        aria-describedby={help}
        aria-activedescendant={here === null ? undefined : `place-${here}`}
        onKeyDown={onKeyDown}
        onFocus={() => {
          setIsFocused(true)
          if (here !== null) keep({ kind: 'place', id: here })
        }}
      >
        <PlaceOptions
          dataset={dataset}
          sites={sites}
          active={here}
          counts={lit.places}
          chosen={chosen}
          emphasis={emphasis.places}
          words={words}
          stage={isStill ? stage : null}
        />
      </div>
      {standing && open.kind === 'crowd' && (
        <CrowdPanel
          {...shared}
          standing={standing}
          words={words}
          chosen={chosen}
          onToggle={onToggle}
          onCloser={(bounds) => adapter.fit(bounds, { own: true, animate: false })}
        />
      )}
      {standing && site && open.kind === 'place' && (
        <PlacePanel {...shared} standing={standing} site={site} title={words.titleOf(site.id)} onToggle={onToggle} />
      )}
    </div>
  )
}

function targetOf({ id, sites }: PlacedSymbol): PanelTarget {
  return { kind: sites.length > 1 ? 'crowd' : 'place', id }
}

/** Far enough from the edge that symbol and panel can be seen. */
function isWellInside({ x, y }: { readonly x: number; readonly y: number }, { width, height }: Size): boolean {
  return x > 20 && y > 20 && x < width - 20 && y < height - 20
}
