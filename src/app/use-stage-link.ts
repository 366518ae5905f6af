import { useCallback, useEffect, useMemo, useRef } from 'react'
import { DRAFT_STORY_ID } from '../model/draft.ts'
import type { Story } from '../model/story.ts'
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
  /** The story that is being composed, which the speaker's window must be sent; null where it is not here. */
  readonly draft: Story | null
  readonly onDraft: (story: Story) => void
}

/** The room's end of the line to the speaker's window. Returns how to open that window; false where the browser refuses. */
export function useStageLink({ view, setView, state, act, draft, onDraft }: Options): () => boolean {
  const { session } = view
  const { blank, width, height } = state
  const { search } = formatView(view)
  const { query } = view
  const shown = useMemo(
    (): StageState => ({ kind: 'state', search, query, blank, width, height }),
    [search, query, blank, width, height],
  )
  const latest = useRef({ act, setView, shown, draft, onDraft, lacksDraft: false })
  const link = useRef<WindowLink | null>(null)
  useEffect(() => {
    latest.current = {
      act,
      setView,
      shown,
      draft,
      onDraft,
      lacksDraft: view.story === DRAFT_STORY_ID && draft === null,
    }
  })

  useEffect(() => {
    if (session === null) return
    // once unasked, so that a window which knows the draft from an earlier talk has this one
    let sent = false
    const made = linkWindows(window, session, speakerWindow, (message) => {
      const now = latest.current
      if (message.kind === 'do') now.act(message.action)
      else if (message.kind === 'started') now.setView({ started: message.started }, 'replace')
      else if (message.kind === 'story') now.onDraft(message.story)
      else if (message.kind === 'wantsStory' && now.draft) made.send({ kind: 'story', story: now.draft })
      else if (message.kind === 'hello') {
        made.send(now.shown)
        if (now.lacksDraft) made.send({ kind: 'wantsStory' })
        else if (now.draft && !sent) {
          sent = true
          made.send({ kind: 'story', story: now.draft })
        }
      }
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
    if (joined !== null) setView(joined, 'replace')
    return joined !== null
  }, [view, setView])
}
