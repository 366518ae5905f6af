import type { Share, Task } from './trace-events.ts'
import { LONG } from './trace-events.ts'

/** What a gesture asked of the main thread: its long tasks, the longest task among them however short. */
export interface GestureTasks {
  readonly gesture: string
  readonly n: number
  readonly tasks: readonly Task[]
}

const HEADINGS = ['gesture', 'longest ms', 'long tasks', 'their sum ms'] as const

/** A line a gesture, and under it each long task: when it began, how long it took, of what it was made, and who is suspect. */
export function taskTable(gestures: readonly GestureTasks[]): string {
  const width = Math.max(...gestures.map(({ gesture }) => gesture.length), HEADINGS[0].length)
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(width) : cell.padStart(HEADINGS[at]?.length ?? 0))).join('  ')
  return [
    line(HEADINGS),
    ...gestures.flatMap(({ gesture, tasks }) => {
      const long = tasks.filter(({ duration }) => duration >= LONG)
      const sum = long.reduce((total, { duration }) => total + duration, 0)
      const cells = [gesture, whole(longestOf(tasks)), String(long.length), whole(sum)]
      return [line(cells), ...long.map((task) => `    ${taskLine(task)}`)]
    }),
  ].join('\n')
}

export function longestOf(tasks: readonly Task[]): number {
  return tasks.reduce((longest, { duration }) => Math.max(longest, duration), 0)
}

function taskLine({ start, duration, cpu, parts, self, within }: Task): string {
  const texts = [
    `at ${whole(start)}: ${whole(duration)} ms${Number.isNaN(cpu) ? '' : ` (${whole(cpu)} running)`}`,
    sharesText(parts.filter(({ ms }) => ms >= 1)),
    self.length > 0 ? `most in ${sharesText(self)}` : '',
    within.length > 0 ? `below ${sharesText(within)}` : '',
  ]
  return texts.filter((text) => text !== '').join(' · ')
}

const sharesText = (shares: readonly Share[]) => shares.map(({ name, ms }) => `${name} ${whole(ms)}`).join(', ')

const whole = (ms: number) => Math.round(ms).toLocaleString('en')
