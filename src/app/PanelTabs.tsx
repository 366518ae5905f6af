import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { PANELS, type Panel } from '../view-state/view-state.ts'
import { createPanelMemory } from './panel-memory.ts'
import { PanelContents } from './PanelContents.tsx'

export interface ComposerTab {
  readonly label: string
  readonly shown: boolean
  readonly onShow: (shown: boolean) => void
  /** What is at hand above every tab. */
  readonly bar: ReactNode
  readonly body: ReactNode
}

interface Props {
  readonly panel: Panel
  readonly onChange: (panel: Panel) => void
  /** A story is being composed: it has a tab of its own, which is in no address. */
  readonly composer: ComposerTab | null
  readonly children: ReactNode
}

const COMPOSER = 'composer'

/** Tabs over the side panel. The chosen one is part of the view, so the link holds it. */
export function PanelTabs({ panel, onChange, composer, children }: Props) {
  const t = useTranslations('app.views')
  const body = useRef<HTMLDivElement>(null)
  const [memory] = useState(createPanelMemory)
  const choose = (id: string | null | undefined) => {
    if (composer) composer.onShow(id === COMPOSER)
    const next = PANELS.find((candidate) => candidate === id)
    if (next && next !== panel) onChange(next)
  }
  const chosen = composer?.shown ? COMPOSER : panel
  return (
    <TabProvider selectedId={chosen} setSelectedId={choose}>
      <TabList className="panel-tabs" aria-label={t('panel')}>
        {PANELS.map((id) => (
          <Tab key={id} id={id} className="panel-tabs__tab">
            {t(id)}
          </Tab>
        ))}
        {composer && (
          <Tab id={COMPOSER} className="panel-tabs__tab panel-tabs__tab--composer">
            {composer.label}
          </Tab>
        )}
      </TabList>
      {composer?.bar}
      <TabPanel ref={body} className="panel-tabs__body" tabId={chosen}>
        {composer?.shown ? (
          composer.body
        ) : (
          <PanelContents key={panel} panel={panel} body={body} memory={memory}>
            {children}
          </PanelContents>
        )}
      </TabPanel>
    </TabProvider>
  )
}
