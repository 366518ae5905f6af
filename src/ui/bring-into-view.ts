interface How {
  /** `start` and `center` always move; `nearest` only if the element does not show. */
  readonly block: 'start' | 'center' | 'nearest'
  readonly behavior: ScrollBehavior
  /** Kept free above and below, CSS pixels. */
  readonly margin: number
}

/**
 * Scroll the box an element lies in, and no other, so that the element shows. Unlike scrollIntoView it never moves the
 * page, and costs one layout.
 */
export function bringIntoView(element: Element, { block, behavior, margin }: How): void {
  const box = scrollerOf(element)
  if (!box) return
  const target = element.getBoundingClientRect()
  const frame = box.getBoundingClientRect()
  const above = target.top - frame.top - margin
  const below = target.bottom - frame.bottom + margin
  const shift = {
    start: above,
    center: (above + below) / 2,
    nearest: above < 0 ? above : Math.min(Math.max(0, below), above),
  }[block]
  if (Math.abs(shift) >= 1) box.scrollBy({ top: shift, behavior })
}

/** The box that scrolls an element; null where only the page does. */
export function scrollerOf(element: Element): Element | null {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent
  }
  return null
}
