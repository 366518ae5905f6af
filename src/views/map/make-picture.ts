import type { Dataset } from '../../model/dataset.ts'
import type { FrameWords, Measure } from '../../take-away/picture-frame.ts'
import type { Size } from '../../ui/use-size.ts'
import type { ViewState } from '../../view-state/view-state.ts'
import type { LitArea } from './areas.ts'
import { archiveUrl } from './basemap-archive.ts'
import { basemapFontUrls } from './basemap-fonts.ts'
import { basemapStyle } from './basemap-style.ts'
import { MAP_SIZE, pngOf, svgOf } from './picture-file.ts'
import { drawGround } from './picture-ground.ts'
import { mapLegend } from './picture-legend.ts'
import { planPicture, widenedCamera, type PictureInput } from './picture.ts'

interface Wanted {
  readonly view: ViewState
  /** ISO day of the names; null for today's. */
  readonly moment: string | null
  readonly dataset: Dataset
  readonly areas: readonly LitArea[]
  readonly inputOf: (size: Size) => PictureInput
  /** `beyond`: places outside the picture. */
  readonly wordsOf: (beyond: number) => FrameWords
  readonly legendWords: Parameters<typeof mapLegend>[2]
  readonly measure: Measure
}

/** Draw the base map, and on it what the page's map shows. */
export async function makeMapPicture(wanted: Wanted, type: 'png' | 'svg'): Promise<Blob> {
  const { view, moment, dataset, areas } = wanted
  const input = wanted.inputOf(MAP_SIZE)
  const style = basemapStyle({
    theme: 'light',
    language: view.language,
    archiveUrl: archiveUrl(document.baseURI),
    fontUrls: basemapFontUrls(document.baseURI),
    ...(moment === null ? {} : { moment }),
  })
  const { ground, plan } = await drawGround(
    {
      style,
      hidden: input.sites.flatMap(({ id }) => dataset.places.get(id)?.geonames ?? []),
      areas,
      camera: view.camera && widenedCamera(view.camera, shownSize(), MAP_SIZE),
      size: MAP_SIZE,
    },
    (frame) => planPicture(input, frame),
  )
  const legend = mapLegend(plan, input.paints, wanted.legendWords)
  const picture = { ground, plan, legend, words: wanted.wordsOf(plan.beyond), measure: wanted.measure }
  return type === 'png' ? pngOf(picture) : new Blob([svgOf(picture)], { type: 'image/svg+xml' })
}

/** Of the page's map: a camera's zoom means something for a size alone. */
function shownSize(): Size {
  const host = document.querySelector('.map-view__host')
  return host ? { width: host.clientWidth, height: host.clientHeight } : MAP_SIZE
}
