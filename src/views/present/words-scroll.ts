/** How much of what is seen goes by at once: the last lines stay, to find the place again. */
const SHARE = 0.8
/** CSS pixels that are no line. */
const SLACK = 4

/** What scrolls in a scene: the pane of words, and within it the words that a caption rests on. */
function partsOf(stage: Element): readonly HTMLElement[] {
  const pane = stage.matches('.scene__words') ? stage : stage.querySelector('.scene__words')
  return [pane, pane?.querySelector('.stage-words__scroll')].filter((part) => part instanceof HTMLElement)
}

/** Scroll the words of a scene by most of what is seen of them, down (1) or up (-1). */
export function scrollWords(stage: Element, way: 1 | -1, behavior: ScrollBehavior): void {
  const parts = partsOf(stage)
  // what is within follows on the way down, and goes first on the way up
  const part = (way > 0 ? parts : parts.toReversed()).find((each) => (way > 0 ? below(each) : each.scrollTop) > SLACK)
  part?.scrollBy({ top: way * SHARE * part.clientHeight, behavior })
}

/** Whether words of a scene are cut at the lower edge. */
export function hasMoreBelow(stage: Element): boolean {
  return partsOf(stage).some((part) => below(part) > SLACK)
}

/** Without the empty line at the end, which lies in the shade. */
function below(part: HTMLElement): number {
  const end = Number.parseFloat(getComputedStyle(part, '::after').height) || 0
  return part.scrollHeight - part.scrollTop - part.clientHeight - end
}
