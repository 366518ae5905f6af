import type { DraftStep } from '../../model/draft.ts'
import { STEP_SECONDS } from '../../model/story.ts'

/** `4:30`: how long the steps play by themselves. */
export function playingTime(steps: readonly Pick<DraftStep, 'seconds'>[]): string {
  const all = steps.reduce((sum, { seconds }) => sum + (seconds ?? STEP_SECONDS), 0)
  return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`
}
