// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { createEngine } from '../../../src/engine/engine.ts'
import type { Size } from '../../../src/ui/use-size.ts'
import { DEFAULT_VIEW, type ViewState } from '../../../src/view-state/view-state.ts'
import { viewAtStep } from '../../../src/view-state/story-step.ts'
import { emphasisOf } from '../../../src/views/map/emphasis.ts'
import { inSight } from '../../../src/views/map/draw-symbols.ts'
import { worldPoint } from '../../../src/views/map/mercator.ts'
import { placeSites } from '../../../src/views/map/place-marks.ts'
import { labelSymbols } from '../../../src/views/map/symbol-labels.ts'
import { layoutSymbols, type PlacedSymbol } from '../../../src/views/map/symbol-layout.ts'
import { unitRadius } from '../../../src/views/map/symbols.ts'
import { takenOnStage } from '../../../src/views/map/taken.ts'
import { realDataset } from '../../fixtures/real-dataset.ts'

/** The stage's map of a window of 1440 × 900, whose letters are magnified: over a short filter, and over a long one. */
const SIZES = [
  { width: 417, height: 196 },
  { width: 417, height: 179 },
]
/** The land that a camera shows at least. */
const CAMERA_FRAME = { width: 760, height: 376 }

const engine = createEngine(realDataset)
const views = realDataset.stories.flatMap((story) =>
  story.steps.flatMap((_, i) => viewAtStep(DEFAULT_VIEW, story, i + 1) ?? []),
)

/** The symbols of a step, and which of them are named. */
function namesOf({ filters, window, camera, selected }: ViewState, size: Size) {
  if (!camera) return { shown: [], named: [] }
  const selection = engine.select({ filters, window, queryRows: null })
  const counts = engine.light(selection, null, null).places
  const sites = placeSites({ dataset: realDataset, selection, counts, chosen: filters.place })
  const all = sites.reduce((sum, { total }) => sum + total, 0)
  const unit = unitRadius(sites[0]?.total ?? 1, all, size.width, size.height)
  const levels = Math.log2(Math.max(CAMERA_FRAME.width / size.width, CAMERA_FRAME.height / size.height))
  const side = 512 * 2 ** (camera.zoom - levels)
  const middle = worldPoint(camera.longitude, camera.latitude)
  const lie = { side, left: size.width / 2 - middle.x * side, top: size.height / 2 - middle.y * side }
  const scene = { layout: layoutSymbols(sites, side, unit), lie, ...size }
  const shown = inSight(scene)
  const { places } = emphasisOf(realDataset, null, selected)
  const nameOf = ({ id }: PlacedSymbol) => realDataset.places.get(id)?.name.en ?? id
  const isForced = ({ id }: PlacedSymbol) => filters.place.includes(id) || places.has(id)
  const labels = labelSymbols(scene, shown, nameOf, isForced, takenOnStage(size))
  return { shown: shown.map(({ id }) => id), named: labels.map(({ placed }) => placed.id) }
}

test.each(SIZES)('every symbol that a step of a story shows bears its name: $width × $height', (size) => {
  const steps = views.map(({ story, step, ...view }) => ({
    at: `${story} ${step}`,
    ...namesOf({ story, step, ...view }, size),
  }))
  expect(steps.reduce((sum, { shown }) => sum + shown.length, 0)).toBeGreaterThan(70)
  const nameless = steps.flatMap(({ at, shown, named }) =>
    shown.filter((id) => !named.includes(id)).map((id) => `${at}: ${id}`),
  )
  expect(nameless).toEqual([])
})
