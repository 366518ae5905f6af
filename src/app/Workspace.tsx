import { memo, Suspense, useLayoutEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Dataset } from '../model/dataset.ts'
import type { CompiledRecord } from '../model/compiled.ts'
import { Sheet } from '../ui/Sheet.tsx'
import { NARROW, useMedia } from '../ui/use-media.ts'
import { usePaced } from '../ui/use-paced.ts'
import { useSettled } from '../ui/use-settled.ts'
import { EventCard } from '../views/card/EventCard.tsx'
import { Coverage } from '../views/coverage/Coverage.tsx'
import { Facets } from '../views/facets/Facets.tsx'
import { FilterBar } from '../views/filter-bar/FilterBar.tsx'
import type { Linked } from '../views/linked.ts'
import { PeoplePanel } from '../views/people/PeoplePanel.tsx'
import { Reader } from '../views/reader/Reader.tsx'
import { EventTable } from '../views/table/EventTable.tsx'
import { Timeline } from '../views/timeline/Timeline.tsx'
import { EmbedHeader } from './EmbedHeader.tsx'
import { Header } from './Header.tsx'
import { MapPart } from './map-part.ts'
import { Notices } from './Notices.tsx'
import { PanelTabs } from './PanelTabs.tsx'
import { SkipLink } from './SkipLink.tsx'
import { LoadingState } from './LoadingState.tsx'
import { StagePart } from './stage-part.ts'
import { useLinked } from './use-linked.ts'
import type { ViewHistory } from './view-history.ts'
import { ViewBoundary } from './ViewBoundary.tsx'
import './workspace.css'

interface Props {
  readonly dataset: Dataset
  readonly history: ViewHistory
}

/** The three linked views with their filters. On a narrow screen, filters and document are sheets. */
export function Workspace({ dataset, history }: Props) {
  const t = useTranslations('app')
  useLayoutEffect(() => history.know(dataset), [history, dataset])
  const { linked, previewing } = useLinked(dataset, history)
  const settled = useSettled(linked, previewing)
  const narrow = useMedia(NARROW)
  const { embed, panel } = linked.view
  const isEmbedded = embed !== 'off'
  const side = <PacedPanel linked={linked} />
  const [presented, setPresented] = useState(false)
  if (linked.view.present && !presented) setPresented(true)
  if (linked.view.present) {
    return (
      <ViewBoundary>
        <Suspense fallback={<LoadingState />}>
          <StagePart linked={linked} committed={history.get().view} />
        </Suspense>
      </ViewBoundary>
    )
  }

  return (
    <div className="workspace" data-panel={panel} data-embed={embed}>
      {embed !== 'panel' && <SkipLink to="map">{t('skipToMap')}</SkipLink>}
      <SkipLink to="timeline">{t('skipToTimeline')}</SkipLink>
      <div className="workspace__top">
        {isEmbedded ? <EmbedHeader linked={settled} /> : <Header linked={settled} afterPresenting={presented} />}
        <Notices history={history} />
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
        <NarrowSheets linked={linked} facets={isEmbedded ? null : <PacedFacets linked={linked} />}>
          {side}
        </NarrowSheets>
      )}
    </div>
  )
}

/** Milliseconds: counts beside names are read at a glance, a document is not. */
const FACETS_PACE = 100
const PANEL_PACE = 250

// Timeline and map keep up with a gesture within its frame. The filters' counts, document and table follow at a pace that can be read,
// because drawing them takes most of a frame.

/** What is chosen shows at once, what each choice would give may follow. */
function PacedFacets({ linked }: { readonly linked: Linked }) {
  return <Facets {...linked} selection={usePaced(linked.selection, FACETS_PACE)} />
}

const MemoFilterBar = memo(FilterBar)

function PacedFilterBar({ linked }: { readonly linked: Linked }) {
  const { dataset, selection, view, setView } = usePaced(linked, FACETS_PACE)
  return <MemoFilterBar dataset={dataset} selection={selection} view={view} setView={setView} />
}

function PacedPanel({ linked }: { readonly linked: Linked }) {
  return <MemoPanel {...usePaced(linked, PANEL_PACE)} />
}

/** Document, table or people, one at a time. */
const MemoPanel = memo(function Panel(linked: Linked) {
  const { pointed: _pointed, ...unpointed } = linked
  const renderCard = (record: CompiledRecord) => <EventCard record={record} {...unpointed} />
  return (
    <PanelTabs panel={linked.view.panel} onChange={(panel) => linked.setView({ panel }, 'push')}>
      <ViewBoundary>
        {linked.view.panel === 'reader' && <Reader {...linked} renderCard={renderCard} />}
        {linked.view.panel === 'table' && <EventTable {...linked} />}
        {linked.view.panel === 'people' && <PeoplePanel {...linked} />}
        {linked.view.panel === 'coverage' && <Coverage {...unpointed} />}
      </ViewBoundary>
    </PanelTabs>
  )
})

interface NarrowProps {
  readonly linked: Linked
  /** Null for none to choose from. */
  readonly facets: React.ReactNode
  readonly children: React.ReactNode
}

/** The bar at the foot of a narrow screen: the selected event, and what opens as a sheet. */
function NarrowSheets({ linked, facets, children }: NarrowProps) {
  const t = useTranslations('app')
  const tCommon = useTranslations('common')
  const [open, setOpen] = useState<'facets' | 'panel' | null>(null)
  const row = linked.view.selected === null ? undefined : linked.dataset.rowOf.get(linked.view.selected)
  const record = row === undefined ? undefined : linked.dataset.records.at(row)
  return (
    <footer className="workspace__foot">
      {record && (
        <button type="button" className="workspace__peek" onClick={() => setOpen('panel')}>
          {record.title}
        </button>
      )}
      <nav aria-label={t('views.panel')}>
        {facets && (
          <button type="button" className="button" onClick={() => setOpen('facets')}>
            {t('views.facets')}
          </button>
        )}
        <button type="button" className="button" onClick={() => setOpen('panel')}>
          {t('views.panel')}
        </button>
      </nav>
      <Sheet
        title={t('views.facets')}
        closeLabel={tCommon('close')}
        open={open === 'facets'}
        onClose={() => setOpen(null)}
      >
        {facets}
      </Sheet>
      <Sheet
        title={t('views.panel')}
        closeLabel={tCommon('close')}
        open={open === 'panel'}
        onClose={() => setOpen(null)}
      >
        {children}
      </Sheet>
    </footer>
  )
}
