/** Where in a step or a story something is wrong, e.g. `['events', 2]`; what it is of follows from who asked. */
export type FaultPath = readonly (string | number)[]

/**
 * What is wrong with a step or a story, for the build and the page to say each in its own words. None of them keeps a story
 * from being shown.
 */
export interface Fault<Code extends FaultCode = FaultCode> {
  readonly code: Code
  readonly path: FaultPath
  /** What stands there; empty where something is missing. */
  readonly value: string
  /** What the remedy needs to know: a limit, the words to use instead. */
  readonly hint: string
}

export type ViewFault = 'badValue' | 'unknownId' | 'newerVersion' | 'notOfAStory' | 'noEffect'
export type PassFault = 'idNotInData' | 'eventHidden' | 'eventUndated' | 'openedNotNamed'
export type FigureFault = 'noSuchDate' | 'noSuchFigure' | 'notHedged'
export type ParagraphFault = 'noParagraph' | 'paragraphNotOfEvents'
export type ScreenFault = 'noSummary' | 'noSteps' | 'titleTooLong' | 'noCaption' | 'captionTooLong'
/** Of what the build cannot ask, or asks otherwise. */
export type DraftFault = 'noTitle' | 'noEvents' | 'noSuchEvent' | 'notAnEvent' | 'format' | 'badId'

export type FaultCode = ViewFault | PassFault | FigureFault | ParagraphFault | ScreenFault | DraftFault

export function fault<Code extends FaultCode>(code: Code, path: FaultPath, value = '', hint = ''): Fault<Code> {
  return { code, path, value, hint }
}
