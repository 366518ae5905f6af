import { useCallback, useEffect, useMemo, useRef } from 'react'
import { linkWindows, type WindowLink } from '../views/present/link-windows.ts'
import type { StageAction } from '../views/present/keys.ts'
import type { StageState } from '../views/present/protocol.ts'
import { openSpeakerWindow, speakerWindow } from './speaker-window.ts'
import { formatView } from '../view-state/url-codec.ts'
import type { SetView, ViewState } from '../view-state/view-state.ts'

interface Options {
  /** As the address has it: what is on the way is the room's own. */
  readonly view: ViewState
  readonly setView: SetView
  /** What no address holds. */
  readonly state: Omit<StageState, 'kind' | 'search' | 'query'>
  readonly act: (action: StageAction) => void
}

/** The room's end of the line to the speaker's window. Returns how to open that window; false where the browser refuses. */
export function useStageLink({ view, setView, state, act }: Options): () => boolean {
  const { session } = view
  const { blank, width, height } = state
  const { search } = formatView(view)
  const { query } = view
  const shown = useMemo(
    (): StageState => ({ kind: 'state', search, query, blank, width, height }),
    [search, query, blank, width, height],
  )
  const latest = useRef({ act, shown })
  const link = useRef<WindowLink | null>(null)
  useEffect(() => {
    latest.current = { act, shown }
  })

  useEffect(() => {
    if (session === null) return
    const made = linkWindows(window, session, speakerWindow, (message) => {
      if (message.kind === 'hello') made.send(latest.current.shown)
      else if (message.kind === 'do') latest.current.act(message.action)
    })
    link.current = made
    const leave = () => made.send({ kind: 'bye' })
    window.addEventListener('pagehide', leave)
    return () => {
      leave()
      made.close()
      link.current = null
      window.removeEventListener('pagehide', leave)
    }
  }, [session])

  useEffect(() => {
    link.current?.send(shown)
  }, [shown])

  return useCallback(() => {
    const joined = openSpeakerWindow(view)
    if (joined !== null) setView({ session: joined }, 'replace')
    return joined !== null
  }, [view, setView])
}
