import { memo, Suspense, useCallback, useLayoutEffect, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Dataset } from '../model/dataset.ts'
import type { Story } from '../model/story.ts'
import { NARROW, useMedia } from '../ui/use-media.ts'
import { usePaced } from '../ui/use-paced.ts'
import { useSettled } from '../ui/use-settled.ts'
import { Facets } from '../views/facets/Facets.tsx'
import { FilterBar } from '../views/filter-bar/FilterBar.tsx'
import type { Linked } from '../views/linked.ts'
import { Timeline } from '../views/timeline/Timeline.tsx'
import type { DraftStore } from './draft-store.ts'
import { EmbedHeader } from './EmbedHeader.tsx'
import { Header } from './Header.tsx'
import { KeptOffer } from './KeptOffer.tsx'
import { MapPart } from './map-part.ts'
import { NarrowSheets } from './NarrowSheets.tsx'
import { Notices } from './Notices.tsx'
import { OnPaper } from './OnPaper.tsx'
import { SidePanel } from './SidePanel.tsx'
import { SkipLink } from './SkipLink.tsx'
import { LoadingState } from './LoadingState.tsx'
import { StagePart } from './stage-part.ts'
import { useComposer } from './use-composer.ts'
import { useComposing } from './use-composing.ts'
import { useLinked } from './use-linked.ts'
import { useSheet } from './use-sheet.ts'
import type { ViewHistory } from './view-history.ts'
import { ViewBoundary } from './ViewBoundary.tsx'
import './workspace.css'

interface Props {
  readonly dataset: Dataset
  readonly history: ViewHistory
  readonly drafts: DraftStore
}

/** The three linked views with their filters. On a narrow screen, filters and document are sheets. */
export function Workspace({ dataset, history, drafts }: Props) {
  const t = useTranslations('app')
  useLayoutEffect(() => history.know(dataset), [history, dataset])
  const { linked, previewing } = useLinked(dataset, history)
  const settled = useSettled(linked, previewing)
  const narrow = useMedia(NARROW)
  const { embed, panel } = linked.view
  const isEmbedded = embed !== 'off'
  const addStep = useComposer(drafts, linked, history)
  const called = useComposing(drafts, (composing) => composing.called)
  const isComposing = useComposing(drafts, (composing) => composing.open) && !isEmbedded
  const viewNow = useCallback(() => history.get().view, [history])
  const sheet = useSheet({ narrow, dataset, view: linked.view, viewNow, setView: linked.setView })
  const { setOpen: setSheet, makeRoom, setView: setViewAndOpen } = sheet
  const [wasCalled, setWasCalled] = useState(called)
  if (called !== wasCalled) {
    setWasCalled(called)
    if (called && narrow) setSheet('panel')
  }
  const searching = useMemo(() => ({ ...settled, setView: setViewAndOpen }), [settled, setViewAndOpen])
  const composer = useMemo(
    () => (isEmbedded ? null : { store: drafts, onAdd: addStep, onShown: makeRoom }),
    [isEmbedded, drafts, addStep, makeRoom],
  )
  const [presented, setPresented] = useState(false)
  const draft = useComposing(drafts, (composing) => composing.presented)
  if (linked.view.present && !presented) setPresented(true)
  if (linked.view.present) {
    const receive = (story: Story) => drafts.set({ presented: story })
    return (
      <ViewBoundary>
        <Suspense fallback={<LoadingState />}>
          <StagePart linked={linked} committed={history.get().view} draft={draft} onDraft={receive} history={history} />
        </Suspense>
      </ViewBoundary>
    )
  }
  const side = <SidePanel linked={linked} composer={composer} />
  return (
    <div className="workspace" data-panel={panel} data-embed={embed} data-composing={isComposing || undefined}>
      {embed !== 'panel' && <SkipLink to="map">{t('skipToMap')}</SkipLink>}
      <SkipLink to="timeline">{t('skipToTimeline')}</SkipLink>
      <div className="workspace__top">
        {isEmbedded ? (
          <EmbedHeader linked={settled} />
        ) : (
          <Header linked={searching} store={drafts} afterPresenting={presented} />
        )}
        <Notices history={history} />
        {!isEmbedded && (
          <KeptOffer
            store={drafts}
            onForgotten={() => document.getElementById('timeline')?.focus({ preventScroll: true })}
          />
        )}
        <ViewBoundary>
          <PacedFilterBar linked={linked} />
        </ViewBoundary>
      </div>
      {!narrow && !isEmbedded && (
        <aside className="workspace__facets" id="filters" tabIndex={-1} aria-label={t('views.facets')}>
          <ViewBoundary>
            <PacedFacets linked={linked} />
          </ViewBoundary>
        </aside>
      )}
      <OnPaper view={settled.view} />
      <main className="workspace__main">
        {embed !== 'panel' && (
          <section className="workspace__map" id="map" tabIndex={-1} aria-label={t('views.map')}>
            <ViewBoundary>
              <Suspense fallback={<p className="workspace__waiting">{t('views.map')} …</p>}>
                <MapPart {...linked} />
              </Suspense>
            </ViewBoundary>
            {!narrow && <SkipLink to="timeline">{t('skipToTimeline')}</SkipLink>}
          </section>
        )}
        {(!narrow || embed === 'panel') && (
          <section className="workspace__panel" aria-label={t('views.panel')}>
            {side}
          </section>
        )}
        <section className="workspace__timeline" id="timeline" tabIndex={-1} aria-label={t('views.timeline')}>
          {!narrow && !isEmbedded && <SkipLink to="filters">{t('skipToFilters')}</SkipLink>}
          <ViewBoundary>
            <Timeline {...linked} />
          </ViewBoundary>
        </section>
      </main>
      {narrow && embed !== 'panel' && (
        <NarrowSheets
          linked={linked}
          composer={composer}
          open={sheet.open}
          onOpen={setSheet}
          facets={isEmbedded ? null : <PacedFacets linked={linked} />}
        >
          {side}
        </NarrowSheets>
      )}
    </div>
  )
}

/** Milliseconds: counts beside names are read at a glance. */
const FACETS_PACE = 100

// Timeline and map keep up with a gesture within its frame. The filters' counts, document and table follow at a pace that can be read,
// because drawing them takes most of a frame.

/** What is chosen shows at once, what each choice would give may follow. */
function PacedFacets({ linked }: { readonly linked: Linked }) {
  return <Facets {...linked} selection={usePaced(linked.selection, FACETS_PACE)} />
}

const MemoFilterBar = memo(FilterBar)

function PacedFilterBar({ linked }: { readonly linked: Linked }) {
  const { dataset, selection, isCounting, view, setView } = usePaced(linked, FACETS_PACE)
  return <MemoFilterBar dataset={dataset} selection={selection} isCounting={isCounting} view={view} setView={setView} />
}
