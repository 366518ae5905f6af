import { useCallback, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { IntlProvider } from 'use-intl'
import '@fontsource-variable/source-sans-3/wght.css'
import '../../app/styles/tokens.css'
import '../../app/styles/base.css'
import { useAsked, useLinkedView } from '../../app/use-linked.ts'
import { decodeCompact } from '../../engine/compact/decode.ts'
import { decodeTables } from '../../engine/decode.ts'
import { messagesFor } from '../../messages/messages.ts'
import type { Dataset } from '../../model/dataset.ts'
import { DEFAULT_VIEW, type SetView, type ViewState } from '../../view-state/view-state.ts'
import { Timeline } from '../../views/timeline/Timeline.tsx'

interface Props {
  readonly dataset: Dataset
  readonly opening: ViewState
}

/** Our timeline and its engine with nothing beside them, as the peer stands in its page. */
function Alone({ dataset, opening }: Props) {
  const [view, show] = useState(opening)
  const setView = useCallback<SetView>((change) => show((now) => ({ ...now, ...change })), [])
  const { linked } = useLinkedView(useAsked(dataset), view, setView)
  return <Timeline {...linked} />
}

async function start(given: URLSearchParams): Promise<void> {
  const host = document.getElementById('timeline')
  if (!host) throw new Error('the page has no element with id "timeline"')
  const numberOf = (name: string) => Number(given.get(name))
  host.style.width = `${numberOf('width')}px`
  host.style.height = `${numberOf('height')}px`
  const bytes = await (await fetch('events.attest')).arrayBuffer()
  const dataset = decodeTables(decodeCompact(new Uint8Array(bytes)))
  const opening: ViewState = {
    ...DEFAULT_VIEW,
    visible: { from: numberOf('from'), to: numberOf('to') },
    moment: numberOf('moment'),
  }
  createRoot(host).render(
    <IntlProvider locale="en-GB" messages={messagesFor('en')} timeZone="UTC">
      <Alone dataset={dataset} opening={opening} />
    </IntlProvider>,
  )
  requestAnimationFrame(() => host.setAttribute('data-ready', ''))
}

void start(new URLSearchParams(location.search))
