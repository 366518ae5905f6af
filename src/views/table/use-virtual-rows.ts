import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { scrollerOf } from '../../ui/bring-into-view.ts'

/** Few enough to be in the page as they are, so that the browser's own search and printing find every row. */
const MOST_PLAIN = 400
/** CSS pixels: about a row of two lines, and the headings that stay on top. */
const ROW_ESTIMATE = 58
const HEAD = 34
const estimateSize = () => ROW_ESTIMATE

interface Item {
  readonly index: number
  /** Tells the list how high the row is; null where all are there. */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | null
}

/** What of the rows is in the page, and the height of what is not, above and below. */
export interface VirtualRows {
  readonly items: readonly Item[]
  readonly above: number
  readonly below: number
}

/** All rows of a short table; of a long one those in sight. Brings the selected row into sight once it is selected. */
export function useVirtualRows(
  body: RefObject<HTMLTableSectionElement | null>,
  rows: Uint32Array,
  selected: string | null,
  selectedIndex: number,
): VirtualRows {
  const isPlain = rows.length <= MOST_PLAIN
  const [scroller, setScroller] = useState<Element | null>(null)
  const [scrollMargin, setScrollMargin] = useState(0)
  useLayoutEffect(() => {
    const found = body.current && scrollerOf(body.current)
    setScroller(found)
    if (!found || !body.current) return
    const top = body.current.getBoundingClientRect().top - found.getBoundingClientRect().top
    setScrollMargin(top + found.scrollTop)
  }, [body, rows])
  const getItemKey = useCallback((index: number) => rows[index] ?? index, [rows])
  const list = useVirtualizer<Element, HTMLTableRowElement>({
    count: isPlain ? 0 : rows.length,
    enabled: !isPlain,
    getScrollElement: () => scroller,
    estimateSize,
    getItemKey,
    scrollMargin,
    scrollPaddingStart: HEAD,
    overscan: 6,
  })
  const latest = useRef(() => {})
  useEffect(() => {
    latest.current = () => {
      if (selectedIndex < 0) return
      if (isPlain) body.current?.children[selectedIndex]?.scrollIntoView({ block: 'nearest' })
      else if (scroller) list.scrollToIndex(selectedIndex, { align: 'auto' })
    }
  })
  useEffect(() => {
    if (selected !== null) latest.current()
  }, [selected, scroller])

  if (isPlain) {
    return { items: Array.from(rows, (_, index) => ({ index, measure: null })), above: 0, below: 0 }
  }
  const shown = list.getVirtualItems()
  const first = shown[0]
  const last = shown.at(-1)
  return {
    items: shown.map(({ index }) => ({ index, measure: list.measureElement })),
    above: first ? first.start - scrollMargin : 0,
    below: list.getTotalSize() - (last ? last.end - scrollMargin : 0),
  }
}
