import { lazyPart } from './lazy-part.ts'

const load = () => import('./Stage.tsx').then((module) => module.Stage)

/** Few present: the code comes when the page is idle, so that the key answers at once, with no network too. */
export const StagePart = lazyPart(load)

/** Fetch it ahead. If that fails, it is asked for when it is wanted, and says so itself. */
export function fetchStage(): void {
  load().catch(() => undefined)
}
