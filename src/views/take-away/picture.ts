import type { PictureFrame } from '../../take-away/picture-frame.ts'
import type { Taken } from '../../take-away/taken.ts'

export type PictureType = 'png' | 'svg'

/** A view that can be taken away as a picture. */
export interface Picture {
  readonly id: 'timeline' | 'map'
  /** Why there can be none; null where there can. */
  readonly cannot: string | null
  readonly make: (taken: Taken, frame: PictureFrame, type: PictureType) => Promise<Blob>
}
