import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { PANELS, type Panel } from '../view-state/view-state.ts'
import { createPanelMemory } from './panel-memory.ts'
import { PanelContents } from './PanelContents.tsx'

interface Props {
  readonly panel: Panel
  readonly onChange: (panel: Panel) => void
  readonly children: ReactNode
}

/** Tabs over the side panel. The chosen one is part of the view, so the link holds it. */
export function PanelTabs({ panel, onChange, children }: Props) {
  const t = useTranslations('app.views')
  const body = useRef<HTMLDivElement>(null)
  const [memory] = useState(createPanelMemory)
  const choose = (id: string | null | undefined) => {
    const next = PANELS.find((candidate) => candidate === id)
    if (next && next !== panel) onChange(next)
  }
  return (
    <TabProvider selectedId={panel} setSelectedId={choose}>
      <TabList className="panel-tabs" aria-label={t('panel')}>
        {PANELS.map((id) => (
          <Tab key={id} id={id} className="panel-tabs__tab">
            {t(id)}
          </Tab>
        ))}
      </TabList>
      <TabPanel ref={body} className="panel-tabs__body" tabId={panel}>
        <PanelContents key={panel} panel={panel} body={body} memory={memory}>
          {children}
        </PanelContents>
      </TabPanel>
    </TabProvider>
  )
}
