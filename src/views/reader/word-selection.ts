/** Words of one paragraph that a person selected; code points, `end` excluded. */
export interface SelectedWords {
  readonly source: string
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

/** The selected words of the paragraphs below `root`, in the document's order; the numbers of footnotes do not count. */
export function wordsSelected(root: HTMLElement, selection: Selection | null): SelectedWords[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return []
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return []
  return [...root.querySelectorAll('[data-source] [data-paragraph] .paragraph__text')].flatMap((text) => {
    if (!range.intersectsNode(text)) return []
    const [start, end] = offsetsIn(text, range)
    const paragraph = Number(text.closest('[data-paragraph]')?.getAttribute('data-paragraph'))
    const source = text.closest('[data-source]')?.getAttribute('data-source') ?? ''
    return end > start ? [{ source, paragraph, start, end }] : []
  })
}

/** Where a range begins and ends in the words of a paragraph. */
function offsetsIn(text: Element, range: Range): [start: number, end: number] {
  let [position, start, end] = [0, -1, -1]
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest('sup')) continue
    const { data, length } = node
    const isBefore = range.comparePoint(node, 0) < 0
    const isAfter = range.comparePoint(node, length) > 0
    const from = node === range.startContainer ? range.startOffset : isBefore ? length : 0
    const to = node === range.endContainer ? range.endOffset : isAfter ? 0 : length
    if (to > from) {
      if (start < 0) start = position + countPoints(data.slice(0, from))
      end = position + countPoints(data.slice(0, to))
    }
    position += countPoints(data)
  }
  return [start, end]
}

function countPoints(text: string): number {
  return Array.from(text).length
}
