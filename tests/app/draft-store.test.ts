import { describe, expect, test } from 'vitest'
import { createDraftStore, isAtRisk, isUnsaved } from '../../src/app/draft-store.ts'
import { keptDraft } from '../../src/app/kept-draft.ts'

/** What a browser keeps. */
function memory(): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  }
}

/** Windows of one browser: what one changes in its storage, the others hear of. `deaf` has not heard yet. */
function browser() {
  const inner = memory()
  const windows: { deaf: boolean; hear: (key: string) => void }[] = []
  const open = () => {
    const own = { deaf: false, hear: (_key: string) => {} }
    windows.push(own)
    const tell = (key: string) => {
      for (const other of windows) if (other !== own && !other.deaf) other.hear(key)
    }
    const storage: Storage = {
      ...inner,
      setItem: (key, text) => {
        const isNew = inner.getItem(key) !== text
        inner.setItem(key, text)
        if (isNew) tell(key)
      },
      removeItem: (key) => {
        const wasThere = inner.getItem(key) !== null
        inner.removeItem(key)
        if (wasThere) tell(key)
      },
    }
    const store = createDraftStore(
      keptDraft(
        () => storage,
        (onKey) => (own.hear = onKey),
      ),
    )
    return { store, own, describe: (title: string) => store.act({ do: 'describe', to: { title } }) }
  }
  return { open, kept: () => inner.getItem('attest.draft') }
}
const alone = () => undefined

const STEP = { title: 'A step', view: '', caption: '', notes: '', events: [], seconds: null }

test('a change is at risk until it is saved, undone, or kept', () => {
  const store = createDraftStore(keptDraft(memory, alone))
  expect(isAtRisk(store.get())).toBe(false)
  store.act({ do: 'add', step: STEP })
  expect(isAtRisk(store.get())).toBe(true)
  store.markSaved()
  expect(isAtRisk(store.get())).toBe(false)
  store.act({ do: 'describe', to: { title: 'Named' } })
  expect(isAtRisk(store.get())).toBe(true)
  store.act({ do: 'undo' })
  expect(isAtRisk(store.get())).toBe(false)
  store.act({ do: 'redo' })
  store.keep(true)
  expect(isAtRisk(store.get())).toBe(false)
  expect(isUnsaved(store.get())).toBe(true)
})

test('nothing is kept before it is asked for; then every change; and nothing after', () => {
  const storage = memory()
  const store = createDraftStore(keptDraft(() => storage, alone))
  store.act({ do: 'add', step: STEP })
  expect(storage.length).toBe(0)
  store.keep(true)
  store.act({ do: 'describe', to: { title: 'Later' } })
  const again = createDraftStore(keptDraft(() => storage, alone))
  expect(again.get().log.past).toEqual([])
  again.decide('restore')
  expect(again.get().log.present).toEqual(store.get().log.present)
  expect(again.get().keeping).toBe('on')
  again.keep(false)
  expect(storage.length).toBe(0)
})

test('what was kept can be forgotten unseen', () => {
  const storage = memory()
  const store = createDraftStore(keptDraft(() => storage, alone))
  store.act({ do: 'add', step: STEP })
  store.keep(true)
  const again = createDraftStore(keptDraft(() => storage, alone))
  again.decide('forget')
  expect(storage.length).toBe(0)
  expect(again.get()).toMatchObject({ found: null, keeping: 'off', open: false })
})

test('a browser that keeps nothing says so, and the draft is at risk as before', () => {
  const store = createDraftStore(
    keptDraft(() => {
      throw new DOMException('refused', 'SecurityError')
    }, alone),
  )
  store.act({ do: 'add', step: STEP })
  store.keep(true)
  expect(store.get().keeping).toBe('failed')
  expect(isAtRisk(store.get())).toBe(true)
})

describe('in two windows', () => {
  /** One keeps a story, the other has gone on with it. */
  function both(deaf = false) {
    const { open, kept } = browser()
    const first = open()
    first.store.act({ do: 'add', step: STEP })
    first.store.act({ do: 'add', step: STEP })
    first.store.act({ do: 'move', key: 2, by: -1 })
    first.store.keep(true)
    const second = open()
    second.store.decide('restore')
    first.own.deaf = deaf
    second.own.deaf = deaf
    return { first, second, kept, open }
  }

  test('the same story is kept by both, whatever its keys', () => {
    const { first, second } = both()
    expect([first.store.get().keeping, second.store.get().keeping]).toEqual(['on', 'on'])
    expect(first.store.get().found).toBeNull()
  })

  test.each([false, true])('turned off in one, nothing is kept, whatever the other does (deaf: %s)', (deaf) => {
    const { first, second, kept } = both(deaf)
    first.store.keep(false)
    second.describe('Typed on')
    expect(kept()).toBeNull()
    expect(second.store.get()).toMatchObject({ keeping: 'stopped', found: null })
    expect(second.store.get().log.present.title).toBe('Typed on')
    expect(isAtRisk(second.store.get())).toBe(true)
    second.store.keep(true)
    expect(second.store.get().keeping).toBe('on')
    expect(kept()).toContain('Typed on')
  })

  test.each([false, true])('what one has written the other does not write over, but offers (deaf: %s)', (deaf) => {
    const { first, second, kept } = both(deaf)
    second.describe('Of the second')
    first.describe('Of the first')
    expect(kept()).toContain('Of the second')
    expect(first.store.get()).toMatchObject({ keeping: 'stopped', found: { title: 'Of the second' } })
    expect(isAtRisk(first.store.get())).toBe(true)
    // not before it is decided
    first.store.keep(true)
    expect(kept()).toContain('Of the second')
    first.store.decide('restore')
    expect(first.store.get()).toMatchObject({
      keeping: 'on',
      found: null,
      log: { present: { title: 'Of the second' } },
    })
    first.store.act({ do: 'undo' })
    expect(first.store.get().log.present.title).toBe('Of the first')
    expect(kept()).toContain('Of the first')
    second.describe('Later')
    expect(second.store.get()).toMatchObject({ keeping: 'stopped', found: { title: 'Of the first' } })
  })

  test('what is offered is what is kept when it is taken, not when the page was opened', () => {
    const { first, second, open } = both()
    const third = open()
    first.describe('Newer')
    third.own.deaf = true
    first.describe('Newest')
    third.store.decide('restore')
    expect(third.store.get().log.present.title).toBe('Newest')
    expect(first.store.get().log.present.title).toBe('Newest')
    expect(second.store.get().keeping).toBe('stopped')
  })

  test('an offer goes when another window leaves nothing of it; forgotten, the other keeps nothing either', () => {
    const { first, open, kept } = both()
    const third = open()
    expect(third.store.get().found).not.toBeNull()
    first.store.keep(false)
    expect(third.store.get().found).toBeNull()
    first.store.keep(true)
    const fourth = open()
    fourth.store.decide('forget')
    expect(kept()).toBeNull()
    expect(first.store.get().keeping).toBe('stopped')
  })

  test('who begins to keep does not write over what another window keeps', () => {
    const { open, kept } = browser()
    const first = open()
    const second = open()
    first.describe('Of the first')
    first.store.keep(true)
    expect(second.store.get().found).toBeNull()
    second.describe('Of the second')
    second.store.keep(true)
    expect(kept()).toContain('Of the first')
    expect(second.store.get()).toMatchObject({ keeping: 'stopped', found: { title: 'Of the first' } })
    second.store.decide('forget')
    second.store.keep(true)
    expect(kept()).toContain('Of the second')
    expect(first.store.get().keeping).toBe('stopped')
  })
})
