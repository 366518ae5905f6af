import { Suspense, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { mainSource, recordById } from '../model/dataset.ts'
import type { Story } from '../model/story.ts'
import type { DayRange } from '../model/time.ts'
import { SCROLLS } from '../ui/scrolls.ts'
import type { Size } from '../ui/use-size.ts'
import { stepOf, viewAtStep } from '../view-state/story-step.ts'
import { filterSentence } from '../views/filter-bar/sentence.ts'
import { useFilterWords } from '../views/filter-bar/words.ts'
import type { Linked } from '../views/linked.ts'
import { Caption } from '../views/present/Caption.tsx'
import { CHOREOGRAPHY_MS, eased } from '../views/present/choreography.ts'
import { Ledger } from '../views/present/Ledger.tsx'
import { magnifyFor } from '../views/present/magnify.ts'
import { MoreBelow } from '../views/present/MoreBelow.tsx'
import { Progress } from '../views/present/Progress.tsx'
import { ParagraphWords, RecordWords } from '../views/present/Words.tsx'
import { Timeline } from '../views/timeline/Timeline.tsx'
import { MapPart } from './map-part.ts'
import { ViewBoundary } from './ViewBoundary.tsx'
import '../views/present/scene-map.css'
import '../views/present/scene.css'

/** The map keeps time with the timeline, and shows at least the land that the page's own map shows at 1440 × 900. */
const MAP_ON_STAGE = {
  move: { duration: CHOREOGRAPHY_MS, easing: eased },
  cameraFrame: { width: 760, height: 376 },
}

interface Props {
  readonly linked: Linked
  /** What the timeline is given: on the way from step to step, the days in between. */
  readonly timeline: Linked
  /** The window where the move comes to rest. */
  readonly restingWindow: DayRange | null
  /** CSS pixels. */
  readonly size: Size
  readonly story: Story | null
  /** Seen by nobody, as the screen is blank. */
  readonly hidden?: boolean
  /** Back to what the step shows; null where it does. */
  readonly back: (() => void) | null
  /** Whether buttons name their letters. */
  readonly withKey?: boolean
}

/** What the room sees: map, words, timeline, and the line that counts. The speaker's window has the same as pictures. */
export function Scene({ linked, timeline, restingWindow, size, story, hidden = false, back, withKey = false }: Props) {
  const tViews = useTranslations('app.views')
  const { dataset, view } = linked
  const words = useFilterWords(dataset, view.language)
  const stageLook = useMemo(() => ({ window: restingWindow }), [restingWindow])
  const pane = useRef<HTMLElement>(null)
  const magnify = magnifyFor(size)
  return (
    <div className="scene" inert={hidden}>
      {magnify !== null && (
        <>
          <section className="scene__map" aria-label={tViews('map')} style={{ zoom: magnify.map }}>
            <ViewBoundary brief>
              <Suspense fallback={null}>
                <MapPart {...linked} onStage={MAP_ON_STAGE} />
              </Suspense>
            </ViewBoundary>
          </section>
          <section className="scene__words" ref={pane} aria-label={tViews('reader')} {...SCROLLS}>
            <ViewBoundary>
              <SceneWords linked={linked} story={story} back={back} withKey={withKey} />
            </ViewBoundary>
          </section>
          <MoreBelow pane={pane} />
          <Ledger linked={linked} filter={filterSentence({ ...view, window: null }, words)} />
          {story && <Progress step={view.step} steps={story.steps.length} />}
          <section className="scene__timeline" aria-label={tViews('timeline')} style={{ zoom: magnify.timeline }}>
            <ViewBoundary brief>
              <Timeline {...timeline} onStage={stageLook} />
            </ViewBoundary>
          </section>
        </>
      )}
    </div>
  )
}

type WordsProps = Pick<Props, 'linked' | 'story' | 'back' | 'withKey'>

/** The caption, and below it the words the step itself points at; or, asked for by hand, an event or a paragraph instead. */
function SceneWords({ linked: { dataset, view, setView }, story, back, withKey }: WordsProps) {
  const t = useTranslations('present')
  const step = story && stepOf(story, view.step)
  const own = story && viewAtStep(view, story, view.step)
  const record = recordById(dataset, view.selected)
  const asked = view.selected !== (own?.selected ?? null) || view.paragraph !== (own?.paragraph ?? null)
  const openParagraph = (paragraph: number) => setView({ paragraph, selected: null }, 'push')
  const source = mainSource(dataset)
  return (
    <>
      {back && (
        <button type="button" className="scene__back" onClick={back} aria-keyshortcuts={withKey ? 'r' : undefined}>
          {story ? t('backTo', { step: view.step }) : t('backToView')}
          {withKey && <kbd>R</kbd>}
        </button>
      )}
      {step && !asked && <Caption step={step} onParagraph={openParagraph} />}
      {!step && !asked && source && (
        <div className="stage-caption">
          <h2>{source.title}</h2>
          <p className="stage-caption__authors">{source.authors.map(({ short }) => short).join(' · ')}</p>
        </div>
      )}
      {record ? (
        <RecordWords key={record.id} dataset={dataset} record={record} language={view.language} />
      ) : (
        view.paragraph !== null && (
          <ParagraphWords
            key={`${view.step} ${view.paragraph}`}
            dataset={dataset}
            number={view.paragraph}
            told={step?.events ?? []}
          />
        )
      )}
    </>
  )
}
