import type { Taken } from '../../take-away/taken.ts'

export type PictureType = 'png' | 'svg'

/** A view that can be taken away as a picture. */
export interface Picture {
  readonly id: 'timeline'
  readonly make: (taken: Taken, type: PictureType) => Promise<Blob>
}
