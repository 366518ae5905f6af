import { changeOf } from '../view-state/change.ts'
import { dropUnknown, type KnownIds } from '../view-state/known-ids.ts'
import type { Notice } from '../view-state/notice.ts'
import { shownByLink } from '../view-state/story-step.ts'
import { formatView, parseView } from '../view-state/url-codec.ts'
import type { History, SetView, ViewState } from '../view-state/view-state.ts'

interface Snapshot {
  readonly view: ViewState
  /** What of the link could not be used. */
  readonly notices: readonly Notice[]
}

/** The view as the address bar holds it, kept in step with Back and Forward. One instance a page. */
export interface ViewHistory {
  readonly get: () => Snapshot
  readonly subscribe: (listener: () => void) => () => void
  readonly set: SetView
  /** From now on, leave out what the data does not know, and say so. */
  readonly know: (known: KnownIds) => void
  /** The notices have been read. */
  readonly dismiss: () => void
}

/** Milliseconds until an address that was refused is written again. */
const RETRY_MS = 5_000

export function createViewHistory(page: Window): ViewHistory {
  let known: KnownIds | null = null
  const read = (): Snapshot => {
    const parsed = parseView(page.location.search, page.history.state)
    if (!known) return parsed
    const { view, notices } = dropUnknown(parsed.view, known)
    return { view: shownByLink(view, known.stories), notices: [...parsed.notices, ...notices] }
  }
  let snapshot = read()
  const listeners = new Set<() => void>()
  const publish = (next: Snapshot) => {
    snapshot = next
    for (const listener of listeners) listener()
  }
  page.addEventListener('popstate', () => publish(read()))
  let isBehind = false
  /** Safari takes a hundred addresses in half a minute and throws at the next: the page goes on, the address follows when it can. */
  const write = (how: History) => {
    const { search, state } = formatView(snapshot.view)
    const url = `${page.location.pathname}${search}${page.location.hash}`
    try {
      if (how === 'push') page.history.pushState(state, '', url)
      else page.history.replaceState(state, '', url)
    } catch {
      if (isBehind) return
      isBehind = true
      page.setTimeout(() => {
        isBehind = false
        write('replace')
      }, RETRY_MS)
    }
  }

  return {
    get: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (change, how) => {
      const view = { ...snapshot.view, ...changeOf(change, snapshot.view) }
      // Back belongs to the page around a frame, and never leads to the same view
      const isStep = how === 'push' && view.embed === 'off' && !isSameLink(snapshot.view, view)
      snapshot = { ...snapshot, view }
      write(isStep ? 'push' : 'replace')
      publish(snapshot)
    },
    know: (next) => {
      known = next
      publish(read())
    },
    dismiss: () => publish({ ...snapshot, notices: [] }),
  }
}

function isSameLink(a: ViewState, b: ViewState): boolean {
  return a.query === b.query && formatView(a).search === formatView(b).search
}
