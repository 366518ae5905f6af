import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react'
import { scrollerOf } from '../../ui/bring-into-view.ts'
import { createNearby, isLong, type Nearby, type Sighting } from './nearby.ts'

/** Paragraphs this far out of sight are made ready, CSS pixels. */
const MARGIN = 600

/**
 * Which paragraphs of an article are in sight or nearly so; they carry data-paragraph. One is made ready a frame. Null where all
 * count as near, because there is little to list.
 */
export function useNearby(article: RefObject<HTMLElement | null>, rowCount: number): Nearby | null {
  const [nearby] = useState(createNearby)
  const watches = isLong(rowCount)
  useEffect(() => {
    const element = article.current
    if (!watches || !element) return
    // a task of its own behind each frame, which may have a gesture to follow
    let frame = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const schedule = () => {
      frame = requestAnimationFrame(() => {
        timer = setTimeout(() => {
          frame = 0
          if (nearby.readyNext()) schedule()
        })
      })
    }
    const observer = new IntersectionObserver(
      (changes) => {
        nearby.see(changes.map(sightingOf))
        if (frame === 0) schedule()
      },
      { root: scrollerOf(element), rootMargin: `${MARGIN}px 0px` },
    )
    for (const paragraph of element.querySelectorAll('[data-paragraph]')) observer.observe(paragraph)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [article, watches, nearby])
  return watches ? nearby : null
}

/** Whether a paragraph is to show its events. */
export function useIsNear(nearby: Nearby | null, paragraph: number): boolean {
  return useSyncExternalStore(nearby?.subscribe ?? neverChanges, () => nearby?.isReady(paragraph) ?? true)
}

const neverChanges = () => () => {}

function sightingOf({
  target,
  isIntersecting,
  boundingClientRect: at,
  rootBounds: box,
}: IntersectionObserverEntry): Sighting {
  const distance = Math.abs(at.top + at.bottom - (box?.top ?? 0) - (box?.bottom ?? 0)) / 2
  return { paragraph: Number(target.getAttribute('data-paragraph')), distance: isIntersecting ? distance : null }
}
