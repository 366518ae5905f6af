import type { BodyLine } from './footnote-blocks.ts'
import { isBlank } from './line-signs.ts'

/** Lines with no blank line and no footnote block between them; never empty. */
export interface TextBlock {
  readonly lines: readonly BodyLine[]
  /** What stands between it and the block before. */
  readonly gap: 'blank line' | 'footnotes' | 'many blank lines'
}

/** A page without footnotes ends in at least this many blank lines; fewer are a break between paragraphs. */
const PAGE_GAP = 3

/** Lines in blocks, each with the gap before it. */
export function textBlocks(body: readonly BodyLine[]): readonly TextBlock[] {
  const blocks: { lines: BodyLine[]; gap: TextBlock['gap'] }[] = []
  let blanks = 0
  let page = 0
  for (const item of body) {
    if (isBlank(item.line.text)) {
      blanks += 1
      continue
    }
    const last = blocks.at(-1)
    const newPage = item.page !== page
    if (last === undefined || newPage || blanks > 0) {
      const gap = newPage ? 'footnotes' : blanks >= PAGE_GAP ? 'many blank lines' : 'blank line'
      blocks.push({ lines: [item], gap })
    } else {
      last.lines.push(item)
    }
    blanks = 0
    page = item.page
  }
  return blocks
}
