import { useTranslations } from 'use-intl'
import type { Fault } from '../../story/fault.ts'

interface Props {
  readonly faults: readonly Fault[]
}

/** What is wrong, in plain words. Nothing of it keeps a story from being saved. */
export function FaultList({ faults }: Props) {
  const t = useTranslations('compose.faults')
  if (faults.length === 0) return null
  // a word that is wrong twice is told once
  const told = new Set(faults.map(({ code, value, hint }) => t(code, { value: shortened(value), hint })))
  return (
    <ul className="compose-faults">
      {[...told].map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
}

const LONGEST = 80

function shortened(value: string): string {
  const letters = [...value]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : value
}
