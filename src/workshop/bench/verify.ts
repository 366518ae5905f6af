import type { Choice } from '../../engine/choice.ts'
import type { Selection } from '../../engine/selection.ts'
import { checksum, type Answer, type Contender } from './contender.ts'
import type { Tally } from './naive.ts'

interface Judged {
  readonly name: string
  readonly answer: (choice: Choice) => Selection
}
interface Judge {
  readonly answer: (choice: Choice) => Tally
}

/**
 * Ask all the same and throw at the first step whose answers differ: counts of every facet and group of all, and of ours
 * also what the peers cannot say. Returns the steps judged.
 */
export function verifySteps(
  name: string,
  steps: readonly Choice[],
  ours: Judged,
  naive: Judge,
  peers: readonly Contender[],
): number {
  for (const [step, choice] of steps.entries()) {
    const wanted = naive.answer(choice)
    const mine = ours.answer(choice)
    const differs = (who: string, what: string) => new Error(`${name}, step ${step + 1}: ${who} differs in ${what}`)
    for (const [who, answer] of answers(choice, ours.name, mine, peers)) {
      if (checksum(answer) !== checksum(wanted)) throw differs(who, `its counts (${answer.count}, not ${wanted.count})`)
    }
    for (const field of ['certain', 'possible', 'undated', 'undatedLeftOut', 'statistics'] as const) {
      if (mine[field] !== wanted[field]) throw differs(ours.name, `${field} (${mine[field]}, not ${wanted[field]})`)
    }
    if (without(mine) !== without(wanted)) throw differs(ours.name, 'countWithout')
  }
  return steps.length
}

const without = (tally: Tally) => tally.countWithout.map(({ filter, count }) => `${filter} ${count}`).join()

function answers(choice: Choice, name: string, mine: Selection, peers: readonly Contender[]): [string, Answer][] {
  return [[name, mine], ...peers.map((peer): [string, Answer] => [peer.name, peer.answer(choice)])]
}
