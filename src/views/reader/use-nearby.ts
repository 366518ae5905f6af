import { useEffect, useState, type RefObject } from 'react'
import { scrollerOf } from '../../ui/bring-into-view.ts'

/** With so few rows every paragraph shows its events at all times. */
const FEW_ROWS = 2000
/** Paragraphs this far out of sight are made ready, CSS pixels. */
const MARGIN = 600

/**
 * Numbers of the paragraphs in sight or nearly so, of an article whose paragraphs carry data-paragraph. Null where all count as near,
 * because there is little to list.
 */
export function useNearby(article: RefObject<HTMLElement | null>, rowCount: number): ReadonlySet<number> | null {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set())
  const watches = rowCount > FEW_ROWS
  useEffect(() => {
    const element = article.current
    if (!watches || !element) return
    const observer = new IntersectionObserver(
      (changes) => {
        setNear((before) => {
          const now = new Set(before)
          for (const { target, isIntersecting } of changes) {
            const number = Number(target.getAttribute('data-paragraph'))
            if (isIntersecting) now.add(number)
            else now.delete(number)
          }
          return now
        })
      },
      { root: scrollerOf(element), rootMargin: `${MARGIN}px 0px` },
    )
    for (const paragraph of element.querySelectorAll('[data-paragraph]')) observer.observe(paragraph)
    return () => observer.disconnect()
  }, [article, watches])
  return watches ? near : null
}
