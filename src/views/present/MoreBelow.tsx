import { useEffect, useState, type RefObject } from 'react'
import { useTranslations } from 'use-intl'
import { REDUCED_MOTION, useMedia } from '../../ui/use-media.ts'
import { hasMoreBelow, scrollWords } from './words-scroll.ts'

interface Props {
  readonly pane: RefObject<HTMLElement | null>
}

/** The sign where words are cut at the lower edge; pressed, it scrolls. */
export function MoreBelow({ pane }: Props) {
  const t = useTranslations('present')
  const calm = useMedia(REDUCED_MOTION)
  if (!useMoreBelow(pane)) return null
  const scroll = () => pane.current && scrollWords(pane.current, 1, calm ? 'auto' : 'smooth')
  return (
    <button type="button" className="scene__more" aria-keyshortcuts="Shift+ArrowDown" onClick={scroll}>
      {t('moreBelow')}
    </button>
  )
}

/** Looks again at each scroll, and whenever other words come or their lines break elsewhere. */
function useMoreBelow(pane: RefObject<HTMLElement | null>): boolean {
  const [more, setMore] = useState(false)
  useEffect(() => {
    const watched = pane.current
    if (!watched) return
    const look = () => setMore(hasMoreBelow(watched))
    const sizes = new ResizeObserver(look)
    const watch = () => {
      sizes.disconnect()
      for (const element of [watched, ...watched.querySelectorAll('*')]) sizes.observe(element)
    }
    const changes = new MutationObserver(watch)
    changes.observe(watched, { childList: true, subtree: true })
    watch()
    watched.addEventListener('scroll', look, { capture: true, passive: true })
    return () => {
      sizes.disconnect()
      changes.disconnect()
      watched.removeEventListener('scroll', look, { capture: true })
    }
  }, [pane])
  return more
}
