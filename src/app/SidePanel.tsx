import { memo, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import type { CompiledRecord } from '../model/compiled.ts'
import { usePaced } from '../ui/use-paced.ts'
import { EventCard } from '../views/card/EventCard.tsx'
import { Coverage } from '../views/coverage/Coverage.tsx'
import type { Linked } from '../views/linked.ts'
import { PeoplePanel } from '../views/people/PeoplePanel.tsx'
import { Reader } from '../views/reader/Reader.tsx'
import { EventTable } from '../views/table/EventTable.tsx'
import { ComposeBar } from './ComposeBar.tsx'
import type { DraftStore } from './draft-store.ts'
import { lazyPart } from './lazy-part.ts'
import { PanelTabs, type ComposerTab } from './PanelTabs.tsx'
import { useComposing } from './use-composing.ts'
import { ViewBoundary } from './ViewBoundary.tsx'

/** Few compose; what reads and writes stories comes with it. */
const Compose = lazyPart(() => import('./Compose.tsx').then((module) => module.Compose))

/** How the panel composes. */
export interface ComposerLink {
  readonly store: DraftStore
  readonly onAdd: () => void
  /** A step's view is to be seen. */
  readonly onShown: () => void
}

/** Milliseconds: a document is not read at a glance. */
const PANEL_PACE = 250

interface Props {
  readonly linked: Linked
  /** Null where there is no composing. */
  readonly composer: ComposerLink | null
}

/** The panel beside the map, at the pace of reading. */
export function SidePanel({ linked, composer }: Props) {
  return <MemoPanel linked={usePaced(linked, PANEL_PACE)} composer={composer} />
}

const MemoPanel = memo(function Panel({ linked, composer }: Props) {
  return composer ? <ComposingPanel linked={linked} {...composer} /> : <Views linked={linked} composer={null} />
})

/** The same with the story that is composed, if there is one. */
function ComposingPanel({ linked, ...composer }: { readonly linked: Linked } & ComposerLink) {
  const t = useTranslations('compose')
  const { store, onAdd } = composer
  const open = useComposing(store, (composing) => composing.open)
  const shown = useComposing(store, (composing) => composing.shown)
  const steps = useComposing(store, ({ log }) => log.present.steps.length)
  const tab = {
    label: steps === 0 ? t('tab') : t('tabCount', { steps }),
    shown,
    onShow: (next: boolean) => store.set({ shown: next }),
    bar: <ComposeBar store={store} letterKeys={linked.view.letterKeys} onAdd={onAdd} />,
    body: (
      <ViewBoundary>
        <Suspense fallback={<p className="workspace__waiting">{t('title')} …</p>}>
          <Compose linked={linked} store={store} onShown={composer.onShown} />
        </Suspense>
      </ViewBoundary>
    ),
  }
  return <Views linked={linked} composer={open ? tab : null} />
}

/** Document, table or people, one at a time. */
function Views({ linked, composer }: { readonly linked: Linked; readonly composer: ComposerTab | null }) {
  const { pointed: _pointed, ...unpointed } = linked
  const { panel } = linked.view
  const renderCard = (record: CompiledRecord) => <EventCard record={record} {...unpointed} />
  return (
    <PanelTabs panel={panel} onChange={(next) => linked.setView({ panel: next }, 'push')} composer={composer}>
      <ViewBoundary>
        {panel === 'reader' && <Reader {...linked} renderCard={renderCard} />}
        {panel === 'table' && <EventTable {...linked} />}
        {panel === 'people' && <PeoplePanel {...linked} />}
        {panel === 'coverage' && <Coverage {...unpointed} />}
      </ViewBoundary>
    </PanelTabs>
  )
}
