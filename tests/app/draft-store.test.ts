import { expect, test } from 'vitest'
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

const STEP = { title: 'A step', view: '', caption: '', notes: '', events: [], seconds: null }

test('a change is at risk until it is saved, undone, or kept', () => {
  const store = createDraftStore(keptDraft(memory))
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
  const store = createDraftStore(keptDraft(() => storage))
  store.act({ do: 'add', step: STEP })
  expect(storage.length).toBe(0)
  store.keep(true)
  store.act({ do: 'describe', to: { title: 'Later' } })
  const again = createDraftStore(keptDraft(() => storage))
  expect(again.get().log.past).toEqual([])
  again.decide('restore')
  expect(again.get().log.present).toEqual(store.get().log.present)
  expect(again.get().keeping).toBe('on')
  again.keep(false)
  expect(storage.length).toBe(0)
})

test('what was kept can be forgotten unseen', () => {
  const storage = memory()
  const store = createDraftStore(keptDraft(() => storage))
  store.act({ do: 'add', step: STEP })
  store.keep(true)
  const again = createDraftStore(keptDraft(() => storage))
  again.decide('forget')
  expect(storage.length).toBe(0)
  expect(again.get()).toMatchObject({ found: null, keeping: 'off', open: false })
})

test('a browser that keeps nothing says so, and the draft is at risk as before', () => {
  const store = createDraftStore(
    keptDraft(() => {
      throw new DOMException('refused', 'SecurityError')
    }),
  )
  store.act({ do: 'add', step: STEP })
  store.keep(true)
  expect(store.get().keeping).toBe('failed')
  expect(isAtRisk(store.get())).toBe(true)
})
