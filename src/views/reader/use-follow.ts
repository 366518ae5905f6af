import { useEffect, useMemo, useRef, type RefObject } from 'react'
import { bringIntoView } from '../../ui/bring-into-view.ts'
import type { Day } from '../../model/time.ts'
import { REDUCED_MOTION } from '../../ui/use-media.ts'
import type { Origin } from './actions.ts'
import type { ScrollGuard } from './scroll-guard.ts'

/** Kept free about what is brought into view, CSS pixels. */
const MARK_MARGIN = 72
const PARAGRAPH_MARGIN = 48
/** How often at most the document follows a moment that keeps moving, milliseconds: faster could not be read. */
const FOLLOW_PACE = 250
/** In a long document every such move draws whole paragraphs anew: it waits until the moment has stood so long. */
const FOLLOW_REST = 400
/** Frames in which a long document settles: one paragraph a frame lists its events, and no more are near at a time. */
const SETTLING = 24
const SCROLLED_BY = ['wheel', 'touchmove', 'keydown'] as const

/** What a person chose inside the reader; the reader then need not go to where they already are. */
export interface OwnGesture {
  readonly selected: string | null
  readonly paragraph: number | null
  readonly origin: Origin
}

/** How to tell of what the reader is about to change. */
export interface Tell {
  readonly gesture: (gesture: OwnGesture) => void
  readonly moment: (moment: Day) => void
}

interface Followed {
  readonly selected: string | null
  /** Paragraph in which the selected record's card is open. */
  readonly openParagraph: number | null
  readonly paragraph: number | null
  readonly moment: Day | null
  /** Record at the moment. */
  readonly momentId: string | null
  /** Whether the document is a long one. */
  readonly isLong: boolean
}

/**
 * Brings into view what the page is about: the selected quote, the linked paragraph, the event at the moment.
 * Returns how to tell it of what the reader itself is about to change, since it need not go there.
 */
export function useFollow(root: RefObject<HTMLElement | null>, guard: ScrollGuard, view: Followed): Tell {
  const { selected, paragraph, moment, isLong } = view
  const isFound = view.momentId !== null
  const own = useRef<OwnGesture | null>(null)
  const ownMoment = useRef<Day | null>(null)
  const latest = useRef(view)
  const arrived = useRef(false)
  const lastFollow = useRef(0)
  const followed = useRef<{ moment: Day | null; id: string | null }>({ moment: null, id: null })

  useEffect(() => {
    latest.current = view
  })

  useEffect(() => {
    const gesture = own.current
    // told once: Back may lead to the same paragraph, and then goes there
    if (gesture?.selected === null) own.current = null
    if (paragraph === null || gesture?.paragraph === paragraph) return
    if (!arrived.current && latest.current.selected !== null) return
    return untilSettled(isLong, () => {
      scrollToParagraph(root.current, guard, paragraph, behaviourOf(arrived.current, isLong))
    })
  }, [root, guard, paragraph, isLong])

  useEffect(() => {
    const gesture = own.current
    own.current = null
    const isOwn = gesture !== null && gesture.selected === selected
    if (selected === null || (isOwn && gesture.origin === 'text')) return
    return untilSettled(isLong, () => {
      const mark = findMark(root.current, selected, latest.current.openParagraph)
      if (!mark) return
      guard.begin(mark.closest('[data-paragraph]') ?? mark)
      bringIntoView(mark, {
        block: isOwn ? 'nearest' : 'start',
        behavior: behaviourOf(arrived.current, isLong),
        margin: MARK_MARGIN,
      })
    })
  }, [root, guard, selected, isLong])

  useEffect(() => {
    const { momentId } = latest.current
    const before = followed.current
    // a moment at which nothing passes is followed once something does
    if (moment === null || isFound) followed.current = { moment, id: momentId }
    if (momentId === null || momentId === before.id || moment === before.moment) return
    if (moment === ownMoment.current) return
    ownMoment.current = null
    if (!arrived.current && latest.current.paragraph !== null) return
    const go = () => {
      const mark = findMark(root.current, momentId, null)
      if (!mark) return
      guard.begin(mark.closest('[data-paragraph]') ?? mark)
      bringIntoView(mark, { block: 'nearest', behavior: 'instant', margin: MARK_MARGIN })
    }
    let end = () => {}
    const timer = setTimeout(
      () => {
        lastFollow.current = Date.now()
        end = untilSettled(isLong, go)
      },
      isLong ? FOLLOW_REST : Math.max(0, lastFollow.current + FOLLOW_PACE - Date.now()),
    )
    return () => {
      clearTimeout(timer)
      end()
    }
  }, [root, guard, moment, isFound, isLong])

  useEffect(() => {
    arrived.current = true
  }, [])

  return useMemo(
    () => ({
      gesture: (gesture) => {
        own.current = gesture
      },
      moment: (day) => {
        ownMoment.current = day
      },
    }),
    [],
  )
}

/** Go to a paragraph, or to the heading of the section it begins. */
export function scrollToParagraph(
  root: HTMLElement | null,
  guard: ScrollGuard,
  paragraph: number,
  behavior: ScrollBehavior,
): void {
  const target =
    root?.querySelector(`[data-begins="${paragraph}"]`) ?? root?.querySelector(`[data-paragraph="${paragraph}"]`)
  if (!target) return
  guard.begin(target)
  bringIntoView(target, { block: 'start', behavior, margin: PARAGRAPH_MARGIN })
}

/** Smooth, but at once on arrival, and in a long document, where what is passed has no height yet. */
function behaviourOf(hasArrived: boolean, isLong: boolean): ScrollBehavior {
  return hasArrived && !isLong ? calmBehaviour() : 'instant'
}

/** Smooth, or at once where motion is unwelcome. */
export function calmBehaviour(): ScrollBehavior {
  return window.matchMedia(REDUCED_MOTION).matches ? 'instant' : 'smooth'
}

/**
 * Go somewhere. In a long document, once there, paragraphs are laid out for the first time and push each other away, so it is done
 * again with the frames that follow. Returns how to leave off; a person who scrolls meanwhile does.
 */
function untilSettled(isLong: boolean, go: () => void): () => void {
  let frames = isLong ? SETTLING : 1
  let frame = 0
  const end = () => {
    cancelAnimationFrame(frame)
    for (const event of SCROLLED_BY) removeEventListener(event, end)
  }
  const next = () => {
    go()
    frames -= 1
    if (frames > 0) frame = requestAnimationFrame(next)
    else end()
  }
  for (const event of SCROLLED_BY) addEventListener(event, end, { passive: true })
  next()
  return end
}

function findMark(root: HTMLElement | null, id: string, paragraph: number | null): Element | null {
  const mark = `mark[data-record="${id}"]`
  const inOpen = paragraph === null ? null : root?.querySelector(`[data-paragraph="${paragraph}"] ${mark}`)
  return inOpen ?? root?.querySelector(mark) ?? null
}
