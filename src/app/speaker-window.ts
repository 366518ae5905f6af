import { formatView } from '../view-state/url-codec.ts'
import type { ViewState } from '../view-state/view-state.ts'

let opened: Window | null = null

/** The speaker's window, if this page has opened one since it was loaded. */
export const speakerWindow = (): Window | null => (opened?.closed === false ? opened : null)

/**
 * Open the speaker's window of this presentation, or bring it to the front. Returns the session that joins the two, for this window to
 * join; null where the browser does not allow another window.
 */
export function openSpeakerWindow(view: ViewState): string | null {
  const session = view.session ?? newSession()
  const { search } = formatView({
    ...view,
    session,
    present: true,
    presenter: true,
    started: Math.round(Date.now() / 1000),
  })
  opened = window.open(`${window.location.pathname}${search}`, `attest-${session}`, 'popup,width=1180,height=800')
  return opened && session
}

/** The same the other way round: the room's window, opened anew from the speaker's. */
export function openRoomWindow(view: ViewState): Window | null {
  const { search } = formatView({ ...view, presenter: false, started: null })
  return window.open(`${window.location.pathname}${search}`, '_blank', 'popup,width=1280,height=720')
}

/** A random word: it says nothing, and nobody else has it. */
function newSession(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(2))
  return `s${[...numbers].map((number) => number.toString(36)).join('')}`
}
