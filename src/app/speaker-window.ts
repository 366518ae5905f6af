import { formatView } from '../view-state/url-codec.ts'
import type { ViewState } from '../view-state/view-state.ts'

let opened: Window | null = null
let openedFor: string | null = null

/** The speaker's window, if this page has opened one since it was loaded. */
export const speakerWindow = (): Window | null => (opened?.closed === false ? opened : null)

/** What a room's window keeps of its speaker's: the word that joins the two, and when the talk began. */
export type Joined = Pick<ViewState, 'session' | 'started'>

/**
 * Open the speaker's window of this presentation, or bring it to the front as it is. Returns what this window is to keep: the clock of
 * a talk that has begun goes on. Null where the browser does not allow another window.
 */
export function openSpeakerWindow(view: ViewState): Joined | null {
  const session = view.session ?? newSession()
  const started = view.started ?? Math.round(Date.now() / 1000)
  const there = speakerWindow()
  if (there && openedFor === session) {
    there.focus()
    return { session, started }
  }
  const { search } = formatView({ ...view, session, present: true, presenter: true, started })
  opened = window.open(`${window.location.pathname}${search}`, `attest-${session}`, 'popup,width=1180,height=800')
  openedFor = session
  return opened && { session, started }
}

/** The same the other way round: the room's window, opened anew from the speaker's. */
export function openRoomWindow(view: ViewState): Window | null {
  const { search } = formatView({ ...view, presenter: false })
  return window.open(`${window.location.pathname}${search}`, '_blank', 'popup,width=1280,height=720')
}

/** A random word: it says nothing, and nobody else has it. */
function newSession(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(2))
  return `s${[...numbers].map((number) => number.toString(36)).join('')}`
}
