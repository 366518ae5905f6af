import type { Story } from '../../model/story.ts'
import { readStory } from '../../model/story-shape.ts'
import type { StageAction } from './keys.ts'

/** What the room's window is showing: its address, the words searched for, and what no address holds. */
export interface StageState {
  readonly kind: 'state'
  /** The view's query string, as in the address. */
  readonly search: string
  readonly query: string
  readonly blank: boolean
  /** CSS pixels: pictures of it have its proportions. */
  readonly width: number
  readonly height: number
}

export function sameState(one: StageState, other: StageState): boolean {
  return (
    one.search === other.search &&
    one.query === other.query &&
    one.blank === other.blank &&
    one.width === other.width &&
    one.height === other.height
  )
}

/** What the two windows say to each other. */
export type Message =
  /** The speaker's window is here, and wants to know what is shown. Said again and again: that is how they find each other. */
  | { readonly kind: 'hello' }
  | StageState
  | { readonly kind: 'do'; readonly action: StageAction }
  /** The talk begins anew, seconds since 1970: the room's window keeps it. */
  | { readonly kind: 'started'; readonly started: number }
  /** A story that is in no data, because it is being composed: whoever lacks it asks, whoever has it sends it. */
  | { readonly kind: 'wantsStory' }
  | { readonly kind: 'story'; readonly story: Story }
  /** The room's window no longer presents. */
  | { readonly kind: 'bye' }

/** A message with the word that joins the two windows: others on the same origin are none of ours. */
export interface Envelope {
  readonly attest: string
  readonly message: Message
}

/** The message in what came; null for anything that is not one of this session. Never throws. */
export function readEnvelope(data: unknown, session: string): Message | null {
  if (!isObject(data) || data['attest'] !== session) return null
  const { message } = data
  if (!isObject(message)) return null
  switch (message['kind']) {
    case 'hello':
    case 'bye':
    case 'wantsStory':
      return { kind: message['kind'] }
    case 'story': {
      const story = readStory(message['story'])
      return story && { kind: 'story', story }
    }
    case 'state':
      return readState(message)
    case 'started': {
      const { started } = message
      return isSeconds(started) ? { kind: 'started', started } : null
    }
    case 'do': {
      const action = readAction(message['action'])
      return action && { kind: 'do', action }
    }
    default:
      return null
  }
}

function readState({ search, query, blank, width, height }: Readonly<Record<string, unknown>>): Message | null {
  if (typeof search !== 'string' || typeof query !== 'string' || typeof blank !== 'boolean') return null
  if (!isLength(width) || !isLength(height)) return null
  return { kind: 'state', search, query, blank, width, height }
}

const PLAIN = [
  'next',
  'previous',
  'first',
  'last',
  'scrollDown',
  'scrollUp',
  'back',
  'blank',
  'autoplay',
  'leave',
] as const

function readAction(action: unknown): StageAction | null {
  if (!isObject(action)) return null
  if (action['do'] === 'step') {
    const { number } = action
    return typeof number === 'number' && Number.isInteger(number) && number > 0 ? { do: 'step', number } : null
  }
  const plain = PLAIN.find((name) => name === action['do'])
  return plain === undefined ? null : { do: plain }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** As an address can hold it. */
function isSeconds(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1e8 && value < 1e11
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value < 100_000
}
