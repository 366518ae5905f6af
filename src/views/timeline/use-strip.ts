import { outsideCounts } from '../../engine/outside-counts.ts'
import type { DayRange } from '../../model/time.ts'
import { SvgPen } from '../../take-away/svg-pen.ts'
import { outlineOf } from '../../ui/shape-path.ts'
import { textWidth } from '../../ui/text-width.ts'
import type { Linked } from '../linked.ts'
import { drawTimeline } from './draw.ts'
import { AXIS_HEIGHT, drawAxis, drawNames } from './draw-picture.ts'
import { drawLegend } from './picture-legend.ts'
import { lanesPicture } from './picture.ts'
import { shownRange } from './range.ts'
import { useAxisWords } from './use-axis.ts'
import { useLaneLabels } from './use-lane-label.ts'
import { useLegendEntries } from './use-legend-entries.ts'
import { lightPaints } from './use-picture.ts'

type Shown = Pick<Linked, 'selection' | 'lit' | 'view'>

/** A drawing that goes into a page of text: SVG elements, and their size in CSS pixels. */
interface Strip {
  readonly elements: string
  readonly width: number
  readonly height: number
}

export interface TimelineStrip extends Strip {
  readonly visible: DayRange
  /** Events that pass and lie wholly outside the days shown. */
  readonly outside: { readonly before: number; readonly after: number }
}

const WIDTH = 720
const NAMES = 158
const HEIGHT = 232
/** Paper is white. */
const PAPER = '#fff'
/** Pale labels cannot be read on paper: the lines that bound the days chosen are enough. */
const NO_VEIL = 'rgba(255,255,255,0)'

const penOf = (width: number, name: string) => new SvgPen(width, name, outlineOf, textWidth)

/** Draws the timeline as small as a page of print wants it, without title and legend; and the legend for all of them. */
export function useStrips({ dataset, view: { language } }: Pick<Linked, 'dataset' | 'view'>) {
  const words = useAxisWords()
  const laneName = useLaneLabels(dataset, language)
  const legendOf = useLegendEntries(dataset, language)
  const ids = dataset.vocabulary.groups.map(({ id }) => id)

  return {
    /** `name` begins the ids in it. */
    strip: ({ selection, lit, view }: Shown, name: string): TimelineStrip => {
      const paints = { ...lightPaints(ids), paper: PAPER, sunken: NO_VEIL }
      const visible = shownRange(dataset, view)
      const size = { width: WIDTH - NAMES, height: HEIGHT }
      const look = { dataset, selection, lit, view, visible, paints, words, size }
      const lanes = lanesPicture({ ...look, measure: textWidth, onlyFilled: true })
      const pen = penOf(WIDTH, name)
      drawNames(
        pen,
        { lanes, laneName: (id) => laneName(view.lanes, id), paints, measure: textWidth },
        { x: 0, y: AXIS_HEIGHT, width: NAMES },
      )
      drawAxis(pen, { lanes, paints }, NAMES, AXIS_HEIGHT)
      const inner = penOf(size.width, `${name}-lanes`)
      drawTimeline(inner, 1, lanes.scene)
      pen.place(inner, NAMES, AXIS_HEIGHT, lanes.scene.height)
      return {
        elements: pen.elements,
        width: WIDTH,
        height: AXIS_HEIGHT + lanes.scene.height,
        visible,
        outside: outsideCounts(dataset, selection, visible),
      }
    },

    legend: (hasWindow: boolean): Strip => {
      const paints = { ...lightPaints(ids), paper: PAPER }
      const pen = penOf(WIDTH, 'legend')
      const { kinds, dates } = legendOf(paints, hasWindow)
      let height = 0
      for (const row of [kinds, dates]) {
        height = drawLegend(pen, row, { x: 0, y: height, width: WIDTH, ratio: 1 }, paints, textWidth)
      }
      return { elements: pen.elements, width: WIDTH, height }
    },
  }
}
