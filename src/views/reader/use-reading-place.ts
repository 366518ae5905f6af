import { useEffect, useState, type RefObject } from 'react'
import { scrollerOf } from '../../ui/bring-into-view.ts'
import type { ScrollGuard } from './scroll-guard.ts'

/** Where the eye is supposed to rest: this share of the box's height below its upper edge. */
const EYE_LINE = 0.3
/** What a person scrolls by. */
const HANDS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

export interface ReadingPlace {
  /** Number of the paragraph under the eye, or of the one that the page brought into view; null above the first. */
  readonly paragraph: number | null
  /** Whether a person scrolled there, and not the page of itself. */
  readonly read: boolean
}

const NOWHERE: ReadingPlace = { paragraph: null, read: false }

/**
 * Which paragraph of an article is under the eye, as its box scrolls. What the page itself brought into view is the place until a hand
 * scrolls: it may stand lower than the eye is supposed to rest.
 */
export function useReadingPlace(article: RefObject<HTMLElement | null>, guard: ScrollGuard): ReadingPlace {
  const [place, setPlace] = useState(NOWHERE)
  useEffect(() => {
    const element = article.current
    const box = element && scrollerOf(element)
    if (!element || !box) return
    let frame = 0
    const look = () => {
      frame = 0
      const brought = paragraphOf(element, guard.brought())
      const { top, height } = box.getBoundingClientRect()
      const paragraph = brought ?? paragraphAt(element, top + height * EYE_LINE)
      const read = brought === null && !guard.isActive()
      // what was brought here becomes read where a hand scrolls on within it
      setPlace((now) => (now.paragraph === paragraph && (now.read || !read) ? now : { paragraph, read }))
    }
    const lookSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    const onScroll = () => {
      guard.scrolled()
      lookSoon()
    }
    const unlisten = guard.listen(lookSoon)
    if (guard.brought()) lookSoon()
    box.addEventListener('scroll', onScroll, { passive: true })
    for (const hand of HANDS) box.addEventListener(hand, guard.end, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      unlisten()
      box.removeEventListener('scroll', onScroll)
      for (const hand of HANDS) box.removeEventListener(hand, guard.end)
    }
  }, [article, guard])
  return place
}

/** Number of the paragraph that an element of the article is in or begins; null where it is in another. */
function paragraphOf(article: HTMLElement, element: Element | null): number | null {
  if (!element || !article.contains(element)) return null
  return Number(element.getAttribute('data-begins') ?? element.getAttribute('data-paragraph')) || null
}

/** The last paragraph that begins at or above a height of the screen; null where none does. Halves the search each time. */
function paragraphAt(article: HTMLElement, y: number): number | null {
  const paragraphs = article.querySelectorAll('[data-paragraph]')
  let [low, high] = [0, paragraphs.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((paragraphs[middle]?.getBoundingClientRect().top ?? Infinity) <= y) low = middle + 1
    else high = middle
  }
  const found = paragraphs[low - 1]?.getAttribute('data-paragraph')
  return found === null || found === undefined ? null : Number(found)
}
