// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { parseView } from '../../src/view-state/url-codec.ts'
import { DEFAULT_VIEW } from '../../src/view-state/view-state.ts'

const VIEW = { ...DEFAULT_VIEW, present: true, story: 'a-story', step: 2 }

/** Another page each time: it has opened nothing yet. */
async function load() {
  vi.resetModules()
  return import('../../src/app/speaker-window.ts')
}

const addresses: string[] = []
let speaker = { closed: false, focus: vi.fn<() => void>() }

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 })
  addresses.length = 0
  speaker = { closed: false, focus: vi.fn<() => void>() }
  vi.stubGlobal('open', (url: string) => {
    addresses.push(url)
    return speaker
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const startedIn = (url: string | undefined) => parseView((url ?? '').replace(/^[^?]*/, ''), null).view.started

it('opens the window once; asked for again it comes to the front, and its clock goes on', async () => {
  const { openSpeakerWindow } = await load()
  const joined = openSpeakerWindow(VIEW)
  expect(joined?.started).toBe(1_800_000_000)
  vi.advanceTimersByTime(60_000)
  expect(openSpeakerWindow({ ...VIEW, ...joined })).toEqual(joined)
  expect(addresses).toHaveLength(1)
  expect(speaker.focus).toHaveBeenCalledOnce()
})

it('counts on from the beginning of the talk where the window was closed, or the room loaded anew', async () => {
  const { openSpeakerWindow } = await load()
  const joined = openSpeakerWindow(VIEW)
  vi.advanceTimersByTime(60_000)
  speaker.closed = true
  expect(openSpeakerWindow({ ...VIEW, ...joined })).toEqual(joined)
  const reloaded = await load()
  expect(reloaded.openSpeakerWindow({ ...VIEW, ...joined })).toEqual(joined)
  expect(addresses.map(startedIn)).toEqual([1_800_000_000, 1_800_000_000, 1_800_000_000])
})

it('counts a new talk from its own beginning', async () => {
  const { openSpeakerWindow } = await load()
  const joined = openSpeakerWindow(VIEW)
  vi.advanceTimersByTime(60_000)
  expect(openSpeakerWindow({ ...VIEW, ...joined, started: null })?.started).toBe(1_800_000_060)
})
