import type { FormatCode } from './format-problem.ts'

/** Where in a step or a story something is wrong, e.g. `['events', 2]`; what it is of follows from who asked. */
export type FaultPath = readonly (string | number)[]

/**
 * What is wrong with a step or a story, for the build and the page to say each in its own words. None of them keeps a story
 * from being shown.
 */
export interface Fault<Code extends FaultCode = FaultCode> extends FaultDetails {
  readonly code: Code
  readonly path: FaultPath
  /** What stands there; empty where something is missing. */
  readonly value: string
}

/** What the words need to know besides; each is there with the faults that have it, and empty or 0 with the others. */
export interface FaultDetails {
  /** What the source says instead. */
  readonly verbatim: string
  /** Words that may be put before; a key that is given twice. */
  readonly hint: string
  /** How much there is. */
  readonly count: number
  /** What there is or may be, from … to …. */
  readonly least: number
  readonly most: number
}

export type ViewFault = 'badValue' | 'unknownId' | 'newerVersion' | 'notOfAStory' | 'noEffect'
export type PassFault = 'idNotInData' | 'eventHidden' | 'eventUndated' | 'openedNotNamed'
export type FigureFault = 'noSuchDate' | 'noSuchFigure' | 'notHedged'
export type ParagraphFault = 'noParagraph' | 'paragraphNotOfEvents'
export type ScreenFault = 'noSummary' | 'noSteps' | 'titleTooLong' | 'noCaption' | 'captionTooLong'
/** Of what the build cannot ask, or asks otherwise. */
export type DraftFault = 'noTitle' | 'noEvents' | 'noSuchEvent' | 'notAnEvent' | 'badId'

export type FaultCode = ViewFault | PassFault | FigureFault | ParagraphFault | ScreenFault | FormatCode | DraftFault

const NO_DETAILS: FaultDetails = { verbatim: '', hint: '', count: 0, least: 0, most: 0 }

export function fault<Code extends FaultCode>(
  code: Code,
  path: FaultPath,
  value = '',
  details: Partial<FaultDetails> = {},
): Fault<Code> {
  return { ...NO_DETAILS, ...details, code, path, value }
}
