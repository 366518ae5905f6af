import { useTranslations } from 'use-intl'
import type { Fault } from '../../story/fault.ts'

interface Props {
  readonly faults: readonly Fault[]
}

/** What is wrong, in plain words. Nothing of it keeps a story from being saved. */
export function FaultList({ faults }: Props) {
  const t = useTranslations('compose.faults')
  if (faults.length === 0) return null
  return (
    <ul className="compose-faults">
      {faults.map(({ code, path, value, hint }) => (
        <li key={`${code} ${path.join('.')} ${value}`}>{t(code, { value: shortened(value), hint })}</li>
      ))}
    </ul>
  )
}

const LONGEST = 80

function shortened(value: string): string {
  const letters = [...value]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : value
}
