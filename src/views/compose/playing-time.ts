import type { DraftStep } from '../../model/draft.ts'

/** Seconds at a step whose author set none: as present mode has it. */
const PACE = 12

/** `4:30`: how long the steps play by themselves. */
export function playingTime(steps: readonly Pick<DraftStep, 'seconds'>[]): string {
  const all = steps.reduce((sum, { seconds }) => sum + (seconds ?? PACE), 0)
  return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`
}
