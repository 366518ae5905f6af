import { useCallback, useEffect, useRef, type RefObject } from 'react'
import { bringIntoView } from '../../ui/bring-into-view.ts'
import type { Day } from '../../model/time.ts'
import { REDUCED_MOTION } from '../../ui/use-media.ts'
import type { Origin } from './actions.ts'

/** Kept free about what is brought into view, CSS pixels. */
const MARK_MARGIN = 72
const PARAGRAPH_MARGIN = 24
/** How often at most the document follows a moment that keeps moving, milliseconds: faster could not be read. */
const FOLLOW_PACE = 250

/** What a person chose inside the reader; the reader then need not go to where they already are. */
export interface OwnGesture {
  readonly selected: string | null
  readonly paragraph: number | null
  readonly origin: Origin
}

interface Followed {
  readonly selected: string | null
  /** Paragraph in which the selected record's card is open. */
  readonly openParagraph: number | null
  readonly paragraph: number | null
  readonly moment: Day | null
  /** Record at the moment. */
  readonly momentId: string | null
}

/**
 * Brings into view what the page is about: the selected quote, the linked paragraph, the event at the moment.
 * Returns how to tell it of a gesture inside the reader, before the view changes.
 */
export function useFollow(root: RefObject<HTMLElement | null>, view: Followed): (gesture: OwnGesture) => void {
  const { selected, paragraph, moment } = view
  const own = useRef<OwnGesture | null>(null)
  const latest = useRef(view)
  const arrived = useRef(false)
  const lastFollow = useRef(0)
  const followed = useRef<{ moment: Day | null; id: string | null }>({ moment: null, id: null })

  useEffect(() => {
    latest.current = view
  })

  useEffect(() => {
    if (paragraph === null || own.current?.paragraph === paragraph) return
    if (!arrived.current && latest.current.selected !== null) return
    scrollToParagraph(root.current, paragraph, arrived.current ? calmBehaviour() : 'instant')
  }, [root, paragraph])

  useEffect(() => {
    const gesture = own.current
    own.current = null
    const isOwn = gesture !== null && gesture.selected === selected
    if (selected === null || (isOwn && gesture.origin === 'text')) return
    const mark = findMark(root.current, selected, latest.current.openParagraph)
    if (!mark) return
    bringIntoView(mark, {
      block: isOwn ? 'nearest' : 'start',
      behavior: arrived.current ? calmBehaviour() : 'instant',
      margin: MARK_MARGIN,
    })
  }, [root, selected])

  useEffect(() => {
    const { momentId } = latest.current
    const before = followed.current
    followed.current = { moment, id: momentId }
    if (momentId === null || momentId === before.id || moment === before.moment) return
    if (!arrived.current && latest.current.paragraph !== null) return
    const timer = setTimeout(
      () => {
        lastFollow.current = Date.now()
        const mark = findMark(root.current, momentId, null)
        if (mark) bringIntoView(mark, { block: 'nearest', behavior: 'instant', margin: MARK_MARGIN })
      },
      Math.max(0, lastFollow.current + FOLLOW_PACE - Date.now()),
    )
    return () => clearTimeout(timer)
  }, [root, moment])

  useEffect(() => {
    arrived.current = true
  }, [])

  return useCallback((gesture) => {
    own.current = gesture
  }, [])
}

/** Go to a paragraph, or to the heading of the section it begins. */
export function scrollToParagraph(root: HTMLElement | null, paragraph: number, behavior: ScrollBehavior): void {
  const target =
    root?.querySelector(`[data-begins="${paragraph}"]`) ?? root?.querySelector(`[data-paragraph="${paragraph}"]`)
  if (target) bringIntoView(target, { block: 'start', behavior, margin: PARAGRAPH_MARGIN })
}

/** Smooth, or at once where motion is unwelcome. */
export function calmBehaviour(): ScrollBehavior {
  return window.matchMedia(REDUCED_MOTION).matches ? 'instant' : 'smooth'
}

function findMark(root: HTMLElement | null, id: string, paragraph: number | null): Element | null {
  const mark = `mark[data-record="${id}"]`
  const inOpen = paragraph === null ? null : root?.querySelector(`[data-paragraph="${paragraph}"] ${mark}`)
  return inOpen ?? root?.querySelector(mark) ?? null
}
