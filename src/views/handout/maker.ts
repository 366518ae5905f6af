import type { ReactNode } from 'react'
import type { CompiledRecord } from '../../model/compiled.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Language } from '../../model/localised.ts'
import type { DayRange } from '../../model/time.ts'
import type { ViewState } from '../../view-state/view-state.ts'
import type { Chapter } from './chapter.ts'
import type { Outlines } from './outlines.ts'

/** SVG elements of our own pen, and their size in CSS pixels. */
export interface Drawing {
  readonly elements: string
  readonly width: number
  readonly height: number
}

export interface TimelineDrawing extends Drawing {
  readonly visible: DayRange
  readonly outside: { readonly before: number; readonly after: number }
}

/** What only other views know how to make. */
export interface Maker {
  readonly dataset: Dataset
  readonly language: Language
  /** A view's filter in words. */
  readonly filterOf: (view: ViewState) => string
  /** When, where, who and how many, each with who says so; and who says otherwise. */
  readonly renderFacts: (record: CompiledRecord) => ReactNode
  /** `name` begins the ids in it. */
  readonly timelineOf: (chapter: Chapter, name: string) => TimelineDrawing
  readonly legendOf: (hasWindow: boolean) => Drawing
  /** Null where the base map cannot be read. */
  readonly outlines: Outlines | null
  readonly measure: (text: string) => number
}
