import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  linkWindows,
  type EndWindow,
  type OtherWindow,
  type WindowLink,
} from '../../../src/views/present/link-windows.ts'
import type { Message } from '../../../src/views/present/protocol.ts'

const STATE: Message = { kind: 'state', search: '?v=1', query: 'words', blank: false, width: 1280, height: 720 }
const links: WindowLink[] = []

/** A window to which only one other ever posts. */
class FakeWindow extends EventTarget implements EndWindow, OtherWindow {
  readonly origin: string
  readonly opener: OtherWindow | null
  /** Who posts to it. */
  posts: OtherWindow | null = null

  constructor(origin: string, opener: OtherWindow | null) {
    super()
    this.origin = origin
    this.opener = opener
  }

  postMessage(message: unknown): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data: structuredClone(message), source: this.posts }))
  }
}

function join(page: EndWindow, session: string, opened: OtherWindow | null = null) {
  const heard: Message[] = []
  const link = linkWindows(
    page,
    session,
    () => opened,
    (message) => heard.push(message),
  )
  links.push(link)
  return { heard, link }
}

afterEach(() => {
  for (const link of links.splice(0)) link.close()
})

describe('over a channel', () => {
  it('carries messages between the windows of one session, and no further', async () => {
    const page = new FakeWindow('https://attest.example', null)
    const room = join(page, 'one')
    const speaker = join(page, 'one')
    const stranger = join(page, 'two')
    speaker.link.send({ kind: 'hello' })
    room.link.send(STATE)
    await vi.waitFor(() => expect(speaker.heard).toEqual([STATE]), { timeout: 20_000 })
    expect(room.heard).toEqual([{ kind: 'hello' }])
    expect(stranger.heard).toEqual([])
  })
})

describe('without an origin, as from a file', () => {
  /** Two windows that know each other only as the one that opened and the one that was opened. */
  function fileWindows() {
    const room = new FakeWindow('null', null)
    const speaker = new FakeWindow('null', room)
    room.posts = speaker
    speaker.posts = room
    return { room, speaker }
  }

  it('finds the other by having opened it, or having been opened', () => {
    const windows = fileWindows()
    const room = join(windows.room, 'one', windows.speaker)
    const speaker = join(windows.speaker, 'one')
    speaker.link.send({ kind: 'hello' })
    room.link.send({ kind: 'bye' })
    expect(room.heard).toEqual([{ kind: 'hello' }])
    expect(speaker.heard).toEqual([{ kind: 'bye' }])
  })

  it('answers who has posted, after a reload in which it forgot whom it opened', () => {
    const windows = fileWindows()
    const room = join(windows.room, 'one')
    const speaker = join(windows.speaker, 'one')
    room.link.send(STATE)
    expect(speaker.heard).toEqual([])
    speaker.link.send({ kind: 'hello' })
    room.link.send(STATE)
    expect(speaker.heard).toHaveLength(1)
  })

  it('keeps the words searched for to itself', () => {
    const windows = fileWindows()
    const room = join(windows.room, 'one', windows.speaker)
    const speaker = join(windows.speaker, 'one')
    room.link.send(STATE)
    expect(speaker.heard).toEqual([{ ...STATE, query: '' }])
  })
})
