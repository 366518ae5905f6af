import { useEffect, useRef, useState } from 'react'
import { DRAFT_STORY_ID } from '../model/draft.ts'
import type { Story } from '../model/story.ts'
import { parseView } from '../view-state/url-codec.ts'
import { linkWindows, type WindowLink } from '../views/present/link-windows.ts'
import { sameState, type Message, type StageState } from '../views/present/protocol.ts'

/**
 * How often the speaker's window says that it is here, and how often while nobody answers: what is pressed until a reloaded
 * room is found again leads nobody. After LOST without an answer the window goes on alone. Milliseconds.
 */
const HELLO = 1500
const SEEKING = 250
const LOST = 4000

export interface SpeakerLink {
  /** What the room sees; null while nobody answers. */
  readonly room: StageState | null
  /** The story that is being composed, once the room's window has sent it. */
  readonly draft: Story | null
  readonly send: (message: Message) => void
}

/** The speaker's end of the line: asks until the room's window answers, also after either was reloaded. */
export function useSpeakerLink(
  session: string | null,
  opened: () => Window | null,
  onState: (state: StageState) => void,
): SpeakerLink {
  const [received, setReceived] = useState<Story | null>(null)
  const [room, setRoom] = useState<StageState | null>(null)
  const latest = useRef({ opened, onState, draft: received })

  useEffect(() => {
    latest.current = { opened, onState, draft: received }
  })
  const link = useRef<WindowLink | null>(null)

  useEffect(() => {
    if (session === null) return
    let lost: ReturnType<typeof setTimeout> | undefined
    let known: StageState | null = null
    const lose = () => {
      clearTimeout(lost)
      known = null
      setRoom(null)
      hello()
    }
    const made = linkWindows(
      window,
      session,
      () => latest.current.opened(),
      (message) => {
        const { draft } = latest.current
        if (message.kind === 'bye') lose()
        if (message.kind === 'story') setReceived(message.story)
        if (message.kind === 'wantsStory' && draft) made.send({ kind: 'story', story: draft })
        if (message.kind !== 'state') return
        clearTimeout(lost)
        lost = setTimeout(lose, LOST)
        if (!draft && parseView(message.search, null).view.story === DRAFT_STORY_ID) made.send({ kind: 'wantsStory' })
        // said again and again: only news is drawn
        if (known && sameState(known, message)) return
        known = message
        setRoom(message)
        latest.current.onState(message)
      },
    )
    link.current = made
    let timer: ReturnType<typeof setTimeout> | undefined
    const hello = () => {
      clearTimeout(timer)
      made.send({ kind: 'hello' })
      timer = setTimeout(hello, known ? HELLO : SEEKING)
    }
    hello()
    return () => {
      clearTimeout(lost)
      clearTimeout(timer)
      made.close()
      link.current = null
    }
  }, [session])

  const [send] = useState(() => (message: Message) => link.current?.send(message))
  return { room, draft: received, send }
}
