import { useEffect, useMemo, useState } from 'react'
import type { StyleSpecification } from 'maplibre-gl'
import type { Dataset } from '../../model/dataset.ts'
import { formatIsoDay, type Day } from '../../model/time.ts'
import type { ViewState } from '../../view-state/view-state.ts'
import { archiveUrl } from './basemap-archive.ts'
import { basemapFontUrls } from './basemap-fonts.ts'
import { basemapStyle } from './basemap-style.ts'
import { useBasemapTheme } from './use-basemap-theme.ts'
import type { PlaceSite } from './place-marks.ts'

/** The base map's names wait until a scrub rests, milliseconds. Our own labels do not. */
const REST = 700

interface MapStyle {
  readonly style: StyleSpecification
  /** GeoNames ids of the cities that have a symbol. */
  readonly hidden: readonly number[]
}

/** The base map for the view's theme, language and moment, without the cities that have a symbol. Both keep identity. */
export function useMapStyle(view: ViewState, dataset: Dataset, sites: readonly PlaceSite[]): MapStyle {
  const theme = useBasemapTheme(view.theme)
  const moment = useRested(view.moment)
  const { language } = view
  const style = useMemo(
    () =>
      basemapStyle({
        theme,
        language,
        archiveUrl: archiveUrl(document.baseURI),
        fontUrls: basemapFontUrls(document.baseURI),
        ...(moment === null ? {} : { moment: formatIsoDay(moment) }),
      }),
    [theme, language, moment],
  )
  const ids = useMemo(() => sites.flatMap(({ id }) => dataset.places.get(id)?.geonames ?? []).join(), [sites, dataset])
  const hidden = useMemo(() => (ids === '' ? [] : ids.split(',').map(Number)), [ids])
  return { style, hidden }
}

/** A day once it has not changed for a while. */
function useRested(day: Day | null): Day | null {
  const [rested, setRested] = useState(day)
  useEffect(() => {
    const timer = setTimeout(() => setRested(day), REST)
    return () => clearTimeout(timer)
  }, [day])
  return rested
}
