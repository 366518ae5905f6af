import { pageBase, publishedAddress } from '../view-state/page-base.ts'

/** What links to this page begin with; empty where it was opened from disk and nobody said where it is published. */
export function ownBase(): string {
  return pageBase(window.location, publishedAddress(import.meta.env.VITE_PUBLISHED_AT))
}
