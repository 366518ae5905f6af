import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { createEngine, type Engine } from '../engine/engine.ts'
import { lanesAhead } from '../engine/lanes-ahead.ts'
import { buildSearchIndex, searchRows, type SearchIndex } from '../engine/search.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Day, DayRange } from '../model/time.ts'
import { changeOf, openedAtWords } from '../view-state/change.ts'
import { SLIDING_DAYS, type SetView, type ViewState } from '../view-state/view-state.ts'
import type { Linked } from '../views/linked.ts'
import { createTurns, type InTurn } from './in-turn.ts'
import { useReady } from './use-ready.ts'
import type { ViewHistory } from './view-history.ts'

/** What a gesture shows while it lasts. The third kind of state: it is in no link and outlives no gesture. */
interface Transient {
  readonly pointed: string | null
  readonly moment: Day | null
  readonly window: DayRange | null
}

const AT_REST: Transient = { pointed: null, moment: null, window: null }

/** What the views share, and whether a gesture previews a moment or a window. */
interface LinkedNow {
  readonly linked: Linked
  readonly previewing: boolean
}

/** Dataset and view in, everything the views share out. The one place where the data flow closes. */
export function useLinked(dataset: Dataset, history: ViewHistory): LinkedNow {
  const { view } = useSyncExternalStore(history.subscribe, history.get)
  return useLinkedView(useAsked(dataset), view, history.set)
}

/** What answers for a dataset. Large: one for all views of a window. */
export interface Asked {
  readonly engine: Engine
  readonly index: SearchIndex
  /** For the engine's work in slices. */
  readonly inTurn: InTurn
}

export function useAsked(dataset: Dataset): Asked {
  const engine = useMemo(() => createEngine(dataset), [dataset])
  const index = useMemo(() => buildSearchIndex(dataset), [dataset])
  const inTurn = useMemo(() => createTurns(), [])
  useEffect(() => createTurns()(index.prepare), [index])
  return useMemo(() => ({ engine, index, inTurn }), [engine, index, inTurn])
}

/** The same of a view that is kept elsewhere. */
export function useLinkedView({ engine, index, inTurn }: Asked, committed: ViewState, commit: SetView): LinkedNow {
  const { dataset } = engine
  const [transient, setTransient] = useState(AT_REST)

  const { pointed, moment, window } = transient
  const view = useMemo((): ViewState => {
    return {
      ...committed,
      ...(window && { window }),
      ...(moment !== null && { moment, selected: null }),
    }
  }, [committed, moment, window])

  const query = useDeferredValue(view.query)
  const found = useMemo(() => searchRows(index, query), [index, query])
  const trailDays = view.trail === 'sliding' ? SLIDING_DAYS : null
  const { filters, queryRows } = useReady(
    engine,
    inTurn,
    { filters: view.filters, queryRows: found },
    function* (ready) {
      const answer = engine.select({ ...ready, window: view.window })
      engine.light(answer, view.moment, trailDays)
      yield
      yield* lanesAhead(dataset, answer, view.lanes)
    },
  )
  const selection = useMemo(
    () => engine.select({ filters, window: view.window, queryRows }),
    [engine, filters, view.window, queryRows],
  )
  const isCounting = filters !== view.filters || queryRows !== found || query !== view.query
  const lit = useMemo(
    () => engine.light(selection, view.moment, trailDays),
    [engine, selection, view.moment, trailDays],
  )

  const setPointed = useCallback((id: string | null) => {
    setTransient((now) => (now.pointed === id ? now : { ...now, pointed: id }))
  }, [])
  const previewed = useRef<Day | null>(null)
  const latest = useRef(committed)
  useEffect(() => {
    latest.current = committed
  })
  const previewMoment = useCallback((day: Day | null) => {
    previewed.current = day
    setTransient((now) => (now.moment === day ? now : { ...now, moment: day }))
  }, [])
  /** An event chosen, or a presentation begun, while the moment moves commits the moment with it: the preview ends, and nothing is lost. */
  const setView = useCallback<SetView>(
    (change, how) => {
      const day = previewed.current
      const opened = (now: ViewState) => openedAtWords(changeOf(change, now), now)
      if (day === null) return commit(opened, how)
      const { selected, present } = changeOf(change, latest.current)
      if (typeof selected !== 'string' && present !== true) return commit(opened, how)
      commit((now) => ({ moment: day, ...opened(now) }), how)
      previewMoment(null)
    },
    [commit, previewMoment],
  )
  const previewWindow = useCallback((days: DayRange | null) => {
    setTransient((now) => ({ ...now, window: days }))
  }, [])

  const linked = useMemo(
    () => ({
      dataset,
      selection,
      isCounting,
      engine,
      lit,
      view,
      setView,
      pointed,
      setPointed,
      previewMoment,
      previewWindow,
    }),
    [dataset, selection, isCounting, engine, lit, view, setView, pointed, setPointed, previewMoment, previewWindow],
  )
  return { linked, previewing: moment !== null || window !== null }
}
