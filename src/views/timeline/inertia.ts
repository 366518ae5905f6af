/** After so many milliseconds a throw has lost all but a third of its speed. */
const TIME = 260
/** CSS pixels per millisecond: slower than this a hand has stopped rather than thrown. */
export const SLOWEST_THROW = 0.25

/** How far a throw has come after so many milliseconds, in the unit of `speed` times milliseconds. */
export function thrownDistance(speed: number, elapsed: number): number {
  return speed * TIME * (1 - Math.exp(-elapsed / TIME))
}

/** Whether it has come to rest: less than half a pixel is left to go. */
export function isAtRest(speed: number, elapsed: number): boolean {
  return Math.abs(speed) * TIME * Math.exp(-elapsed / TIME) < 0.5
}

/** Speed of the hand at the end of a drag, from its last positions: those of the last 80 ms, pixels per millisecond. */
export function throwSpeed(track: readonly { readonly x: number; readonly time: number }[], end: number): number {
  const recent = track.filter(({ time }) => end - time <= 80)
  const first = recent[0]
  const last = recent.at(-1)
  if (!first || !last || last.time - first.time < 8) return 0
  const speed = (last.x - first.x) / (last.time - first.time)
  return Math.abs(speed) < SLOWEST_THROW ? 0 : speed
}
