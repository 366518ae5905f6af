import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEnvelope, type Message } from '../../../src/views/present/protocol.ts'

const MESSAGES: readonly Message[] = [
  { kind: 'hello' },
  { kind: 'bye' },
  { kind: 'state', search: '?v=1&present=on', query: 'words', blank: false, width: 1280, height: 720 },
  { kind: 'started', started: 1_796_000_000 },
  { kind: 'do', action: { do: 'next' } },
  { kind: 'do', action: { do: 'scrollDown' } },
  { kind: 'do', action: { do: 'scrollUp' } },
  { kind: 'do', action: { do: 'step', number: 3 } },
]

describe('readEnvelope', () => {
  it.each(MESSAGES)('reads $kind back as it was said', (message) => {
    const sent: unknown = structuredClone({ attest: 'abc', message })
    expect(readEnvelope(sent, 'abc')).toEqual(message)
  })

  it('hears no other session', () => {
    for (const message of MESSAGES) expect(readEnvelope({ attest: 'other', message }, 'abc')).toBeNull()
  })

  it.each([
    { kind: 'do', action: { do: 'delete everything' } },
    { kind: 'do', action: { do: 'step', number: 1.5 } },
    { kind: 'do', action: { do: 'step', number: 0 } },
    { kind: 'do' },
    { kind: 'state', search: '', query: '', blank: 'no', width: 1, height: 1 },
    { kind: 'state', search: '', query: '', blank: false, width: 0, height: 720 },
    { kind: 'state', search: '', query: '', blank: false, width: Infinity, height: 720 },
    { kind: 'started', started: 1.5 },
    { kind: 'started', started: 7 },
    { kind: 'what' },
    null,
  ])('refuses %j', (message) => {
    expect(readEnvelope({ attest: 'abc', message }, 'abc')).toBeNull()
  })

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(readEnvelope(anything, 'abc')).toBeNull()
        const message = readEnvelope({ attest: 'abc', message: anything }, 'abc')
        if (message) expect(['hello', 'bye']).toContain(message.kind)
      }),
      { seed: 5, numRuns: 500 },
    )
  })
})
