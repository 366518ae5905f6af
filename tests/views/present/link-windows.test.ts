// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { linkWindows, type WindowLink } from '../../../src/views/present/link-windows.ts'
import type { Message } from '../../../src/views/present/protocol.ts'

const STATE: Message = { kind: 'state', search: '?v=1', query: 'words', blank: false, width: 1280, height: 720 }
const links: WindowLink[] = []

function join(page: Window, session: string, opened: Window | null = null) {
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
  document.body.replaceChildren()
})

describe('over a channel', () => {
  it('carries messages between the windows of one session, and no further', async () => {
    const room = join(window, 'one')
    const speaker = join(window, 'one')
    const stranger = join(window, 'two')
    speaker.link.send({ kind: 'hello' })
    room.link.send(STATE)
    await vi.waitFor(() => expect(speaker.heard).toEqual([STATE]))
    expect(room.heard).toEqual([{ kind: 'hello' }])
    expect(stranger.heard).toEqual([])
  })
})

describe('without an origin, as from a file', () => {
  /** Two windows that know each other only as the one that opened and the one that was opened. */
  function fileWindows() {
    const makeWindow = () => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      if (!frame.contentWindow) throw new Error('no window')
      return frame.contentWindow
    }
    const [room, speaker] = [makeWindow(), makeWindow()]
    for (const page of [room, speaker]) Object.defineProperty(page, 'origin', { value: 'null' })
    // jsdom names no source: each window's post to the other says who it is from
    const deliver = (from: Window, to: Window) => (data: unknown) => {
      to.dispatchEvent(new MessageEvent('message', { data: structuredClone(data), source: from }))
    }
    room.postMessage = deliver(speaker, room)
    speaker.postMessage = deliver(room, speaker)
    Object.defineProperty(speaker, 'opener', { value: room })
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
