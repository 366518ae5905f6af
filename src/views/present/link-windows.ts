import { readEnvelope, type Envelope, type Message } from './protocol.ts'

/** Another window, as far as it can be told something. */
export interface OtherWindow {
  postMessage(message: unknown, options: { readonly targetOrigin: string }): void
}

/** What a window must be, to be one end of the line. */
export interface EndWindow {
  readonly origin: string
  /** The window that opened this one. */
  readonly opener: OtherWindow | null
  addEventListener(type: 'message', listener: (event: Event) => void): void
  removeEventListener(type: 'message', listener: (event: Event) => void): void
}

/** A line between the room's window and the speaker's. */
export interface WindowLink {
  readonly send: (message: Message) => void
  readonly close: () => void
}

/**
 * Join a session. Over a BroadcastChannel; where a page has no origin of its own (a file), windows are strangers to each
 * other, and what is left is to post to the window that opened this one, to the one it opened, and to whoever has posted
 * before: so each finds the other again after either was reloaded. A post may
 * reach a window that has gone elsewhere since: the words searched for are left out of it, and a story that is being composed goes to
 * who has been heard alone.
 */
export function linkWindows(
  page: EndWindow,
  session: string,
  opened: () => OtherWindow | null,
  onMessage: (message: Message) => void,
): WindowLink {
  const receive = (data: unknown): boolean => {
    const message = readEnvelope(data, session)
    if (message) onMessage(message)
    return message !== null
  }
  const seal = (message: Message): Envelope => ({ attest: session, message })

  if (hasChannels(page)) {
    const channel = new BroadcastChannel(`attest ${session}`)
    channel.addEventListener('message', ({ data }) => receive(data))
    const post = channel.postMessage.bind(channel)
    return { send: (message) => post(seal(message)), close: () => channel.close() }
  }

  let heard: OtherWindow | null = null
  const known = (): readonly (OtherWindow | null)[] => [heard, page.opener, opened()]
  const onPost = (event: Event) => {
    if (!('data' in event) || !('source' in event)) return
    if (isWindow(event.source) && receive(event.data)) heard = event.source
  }
  page.addEventListener('message', onPost)
  return {
    send: (message) => {
      const others = message.kind === 'story' ? [heard] : known()
      for (const other of new Set(others)) other?.postMessage(seal(withoutWords(message)), { targetOrigin: '*' })
    },
    close: () => page.removeEventListener('message', onPost),
  }
}

/** A page without an origin has channels, but they reach nobody. */
function hasChannels(page: EndWindow): boolean {
  return page.origin !== 'null' && typeof BroadcastChannel !== 'undefined'
}

function isWindow(source: unknown): source is OtherWindow {
  return typeof source === 'object' && source !== null && 'postMessage' in source
}

function withoutWords(message: Message): Message {
  return message.kind === 'state' ? { ...message, query: '' } : message
}
