import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useSize, type Size } from '../../ui/use-size.ts'
import { toggleValue } from '../../view-state/change.ts'
import type { Camera } from '../../view-state/view-state.ts'
import { REDUCED_MOTION, useMedia } from '../../ui/use-media.ts'
import type { Linked } from '../linked.ts'
import type { Frame } from './adapter.ts'
import { litAreas } from './areas.ts'
import { AreaControls } from './AreaControls.tsx'
import { MAP_ATTRIBUTION } from './attribution.ts'
import { askedAbroad, edgeSites, selectedPoints } from './beyond.ts'
import { boundsAround, HOME_BOUNDS, type Bounds } from './camera.ts'
import { EdgeBadges } from './EdgeBadges.tsx'
import { emphasisOf } from './emphasis.ts'
import { Legend } from './Legend.tsx'
import { MapControls } from './MapControls.tsx'
import { markAt, placeSites, type PlaceMark, type PlaceSite } from './place-marks.ts'
import { PlaceList } from './PlaceList.tsx'
import { SymbolLayer } from './SymbolLayer.tsx'
import { unitRadius } from './symbols.ts'
import { takenBy, takenByLegend, takenOnStage } from './taken.ts'
import { Tray } from './Tray.tsx'
import { useBadges } from './use-badges.ts'
import { useMap, type MapOnStage } from './use-map.ts'
import { useMapStyle } from './use-map-style.ts'
import { usePlaceWords } from './use-place-words.ts'
import './around-map.css'
import './map.css'
import './symbols.css'

interface Props extends Linked {
  readonly onStage?: MapOnStage
}

/** The places of what passes, on an offline base map; and what is no point, in the tray below. */
export function MapView({ onStage, ...linked }: Props) {
  const [attempt, setAttempt] = useState(0)
  return <MapAttempt key={attempt} linked={linked} onStage={onStage} onRetry={() => setAttempt(attempt + 1)} />
}

interface AttemptProps {
  readonly linked: Linked
  readonly onStage: MapOnStage | undefined
  /** Begin anew, with another map. */
  readonly onRetry: () => void
}

function MapAttempt({ linked, onStage, onRetry }: AttemptProps) {
  const { dataset, selection, engine, lit, view, setView, pointed } = linked
  const t = useTranslations('map')
  const hostRef = useRef<HTMLDivElement>(null)
  const size = useSize(hostRef)
  const reducedMotion = useMedia(REDUCED_MOTION)
  const chosen = view.filters.place

  // only filters and window change them: a moment that moves leaves them as they are
  const sites = useMemo(
    () => placeSites({ dataset, selection, counts: engine.light(selection, null, null).places, chosen }),
    [dataset, selection, engine, chosen],
  )
  const words = usePlaceWords(linked)
  const emphasis = useMemo(() => emphasisOf(dataset, pointed, view.selected), [dataset, pointed, view.selected])
  const allEvents = useMemo(() => sites.reduce((sum, { total }) => sum + total, 0), [sites])
  const unit = unitRadius(sites[0]?.total ?? 1, allEvents, size.width, size.height)

  const onCamera = useCallback((camera: Camera) => setView({ camera }, 'replace'), [setView])
  const { style, hidden } = useMapStyle(view, dataset, sites)
  const areas = useMemo(() => litAreas(dataset, chosen, emphasis), [dataset, chosen, emphasis])
  const map = useMap({
    host: hostRef,
    style,
    hidden,
    areas,
    label: t('canvas'),
    camera: view.camera,
    onCamera,
    reducedMotion,
    onStage,
  })

  const onToggle = useCallback(
    (id: string) => setView(({ filters }) => ({ filters: toggleValue(filters, 'place', id) }), 'push'),
    [setView],
  )
  const markOf = (site: PlaceSite) => markAt(site, dataset, lit.places)
  const numberOf = (mark: PlaceMark) => (mark.total === 0 ? mark.related : view.moment === null ? mark.total : mark.lit)
  const abroad = useMemo(() => boundsAround(sites.filter((site) => site.abroad)), [sites])
  const passing = useMemo(() => boundsAround(sites.filter(({ total, related }) => total + related > 0)), [sites])
  const { boundsOf } = map
  const selected = useMemo(
    () => boundsAround(selectedPoints(dataset, chosen, emphasis, boundsOf)),
    [dataset, chosen, emphasis, boundsOf],
  )
  const edge = useMemo(() => edgeSites(sites, chosen, emphasis), [sites, chosen, emphasis])
  const beyond = edge.map((site) => ({
    ...site,
    name: words.labelOf(site.id),
    count: site.total === 0 ? site.related : site.total,
    lit: site.total === 0 || view.moment === null ? null : (lit.places.lit[site.code] ?? 0),
  }))
  const [legend, setLegend] = useState<Size>({ width: 0, height: 0 })
  const openLegend = takenByLegend(size, legend)
  const badgesAt = useBadges(beyond, sites, unit, size, openLegend)
  const asked = useMemo(() => askedAbroad(dataset, sites, chosen, boundsOf), [dataset, sites, chosen, boundsOf])
  const going = (bounds: Bounds | null) => bounds && (() => map.fit(bounds, true))
  const taken = (frame: Frame) => [...(onStage ? takenOnStage(size) : takenBy(size)), ...openLegend, ...badgesAt(frame)]
  const drawn = map.status === 'ready' || map.status === 'loading'

  return (
    <div className="map-view" data-status={map.status}>
      <div className="map-view__ground">
        <div className="map-view__host" ref={hostRef} />
        {drawn && map.adapter && size.width > 0 && (
          <SymbolLayer
            linked={linked}
            adapter={map.adapter}
            size={size}
            sites={sites}
            unit={unit}
            words={words}
            emphasis={emphasis}
            taken={taken}
            room={legend}
            onToggle={onToggle}
          />
        )}
        {map.status === 'loading' && (
          <p className="map-view__loading" role="status">
            {t('loading')}
          </p>
        )}
        {drawn && (
          <>
            <MapControls
              language={view.language}
              onLanguage={(language) => setView({ language }, 'replace')}
              onZoom={map.zoomBy}
              onHome={() => {
                setView({ camera: null }, 'replace')
                map.fit(HOME_BOUNDS, false)
              }}
              onAbroad={going(abroad)}
              onPassing={going(passing)}
              onSelection={going(selected)}
            />
            <Legend dataset={dataset} language={view.language} unit={unit} onSize={setLegend} />
            <p className="map-credits">
              © {MAP_ATTRIBUTION}
              <span className="map-credits__long">{t('credits.boundaries')}</span>
              <span className="map-credits__short">{t('credits.boundariesShort')}</span>
            </p>
          </>
        )}
        {drawn && map.adapter && size.width > 0 && (
          <>
            <EdgeBadges
              adapter={map.adapter}
              sites={beyond}
              badgesAt={badgesAt}
              size={size}
              asked={asked}
              onGo={(bounds) => map.fit(bounds, true)}
            />
            <AreaControls
              adapter={map.adapter}
              size={size}
              sites={sites}
              chosen={chosen}
              nameOf={words.labelOf}
              onChoose={(place) => setView(({ filters }) => ({ filters: { ...filters, place } }), 'push')}
            />
          </>
        )}
        {(map.status === 'unsupported' || map.status === 'lost' || map.status === 'failed') && (
          <PlaceList
            marks={sites.map(markOf)}
            words={words}
            numberOf={numberOf}
            chosen={chosen}
            onToggle={onToggle}
            reason={map.status}
            onRetry={onRetry}
            brief={onStage !== undefined}
          />
        )}
      </div>
      <Tray linked={linked} emphasised={emphasis.values} />
    </div>
  )
}
