import type { MouseEvent } from 'react'
import type { Shape } from '../../model/catalogue.ts'
import { GroupGlyphs } from '../../ui/GroupGlyph.tsx'
import { glyphBox } from '../../ui/glyph-path.ts'
import { isPlainClick, type ReaderActions } from './actions.ts'
import type { Offer } from './EventMenu.tsx'
import type { Segment } from './segments.ts'

interface Props {
  readonly segment: Segment
  /** Say behind it how many quotes lie on it that have no line of their own. */
  readonly isCounted: boolean
  readonly paragraph: number
  /** Group of a record; null where it has none. */
  readonly groupOf: (id: string) => string | null
  readonly shapes: ReadonlyMap<string, Shape>
  readonly selected: string | null
  readonly pointed: string | null
  readonly actions: ReaderActions
}

/**
 * Quoted words, a stretch of them: a link, so that they wrap like text and can be opened elsewhere. The marks hold the quoted words and
 * nothing else: all `mark[data-record=id]` of a paragraph, joined, are the quote. While a button is held nothing is pointed at, for a changed mark would break the drag that selects text.
 */
export function QuoteLink({ segment, isCounted, paragraph, groupOf, shapes, selected, pointed, actions }: Props) {
  const { ids, starts, text } = segment
  const [shortest] = ids
  if (shortest === undefined) return text
  const isShared = ids.length > 1
  const group = groupOf(shortest)
  const startingMarks = [...new Set(starts.map(groupOf))].flatMap((starting) => {
    const shape = starting === null ? undefined : shapes.get(starting)
    return starting === null || !shape ? [] : [{ group: starting, shape }]
  })

  const choose = (event: MouseEvent<HTMLElement>) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    if (isSelectingText()) return
    if (isShared) actions.offer(offerAt(event, ids, paragraph))
    else actions.select(shortest, paragraph)
  }
  return (
    <a
      className="quote"
      href={actions.eventHref(shortest)}
      draggable={false}
      tabIndex={starts.length > 0 ? 0 : -1}
      data-shared={isShared || undefined}
      data-further={isCounted ? `+${ids.length - MOST_LINES}` : undefined}
      aria-haspopup={isShared ? 'menu' : undefined}
      aria-current={selected !== null && ids.includes(selected) ? 'true' : undefined}
      style={isShared ? { backgroundImage: lines(ids.map(groupOf)) } : { textDecorationColor: lineColour(group) }}
      onClick={choose}
      onPointerEnter={({ buttons }) => buttons === 0 && actions.point(shortest)}
      onPointerLeave={({ buttons }) => buttons === 0 && actions.point(null)}
      onFocus={() => actions.point(shortest)}
      onBlur={() => actions.point(null)}
    >
      {startingMarks.length > 0 && (
        <span
          className="quote__glyphs"
          style={{ paddingLeft: `calc(${glyphBox(GLYPH) * startingMarks.length}px + 0.108em)` }}
        >
          <GroupGlyphs marks={startingMarks} size={GLYPH} />
        </span>
      )}
      <Marked text={text} ids={ids} selected={selected} pointed={pointed} />
    </a>
  )
}

/** CSS pixels. */
const GLYPH = 8
/** Lines under shared words, one an event: more would not stand apart, and are counted. All are in the menu that the words open. */
export const MOST_LINES = 3

function lineColour(group: string | null): string | undefined {
  return group === null ? undefined : `color-mix(in srgb, var(--group-${group}) 62%, transparent)`
}

/** One picture a line; where each lies is the style sheet's. */
function lines(groups: readonly (string | null)[]): string {
  const colours = groups.slice(0, MOST_LINES).map((group) => lineColour(group) ?? 'var(--ink-faint)')
  return colours.map((colour) => `linear-gradient(${colour}, ${colour})`).join(', ')
}

/** Below the line of the words that was pressed; from the keyboard, below their first. */
function offerAt(event: MouseEvent<HTMLElement>, ids: readonly string[], paragraph: number): Offer {
  const { currentTarget: from, clientY: y } = event
  const boxes = [...from.getClientRects()]
  const box = boxes.find(({ top, bottom }) => y >= top && y <= bottom) ?? boxes[0] ?? from.getBoundingClientRect()
  const at = { x: box.left, y: box.top, height: box.height }
  return { events: ids.map((id) => ({ id, paragraph })), hidden: 0, more: 0, from, at }
}

type MarkedProps = Pick<Segment, 'text' | 'ids'> & Pick<Props, 'selected' | 'pointed'>

function Marked({ text, ids, selected, pointed }: MarkedProps) {
  const inner =
    pointed !== null && pointed !== selected && ids.includes(pointed) ? (
      <mark className="quote__mark" data-record={pointed}>
        {text}
      </mark>
    ) : (
      text
    )
  if (selected === null || !ids.includes(selected)) return inner
  return (
    <mark className="quote__mark quote__mark--selected" data-record={selected}>
      {inner}
    </mark>
  )
}

/** Whether the click ends a drag over text: then the person wants to copy, not to select an event. */
function isSelectingText(): boolean {
  const selection = window.getSelection()
  return selection !== null && selection.type === 'Range' && selection.toString() !== ''
}
