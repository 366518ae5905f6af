import { useTranslations } from 'use-intl'
import type { Fault } from '../../story/fault.ts'
import { isFormatCode } from '../../story/format-problem.ts'

interface Props {
  readonly faults: readonly Fault[]
}

/** What is wrong, in plain words. Nothing of it keeps a story from being saved. */
export function FaultList({ faults }: Props) {
  const t = useTranslations('compose.faults')
  const tFormat = useTranslations('storyFormat')
  if (faults.length === 0) return null
  const words = ({ code, value: whole, verbatim, hint, count, least, most }: Fault): string => {
    const value = shortened(whole)
    if (isFormatCode(code)) return t('format', { said: tFormat(code, { hint }), value })
    return t(code, { value, verbatim, hint, count, least, most })
  }
  // a word that is wrong twice is told once
  const told = new Set(faults.map(words))
  return (
    <ul className="compose-faults">
      {[...told].map((said) => (
        <li key={said}>{said}</li>
      ))}
    </ul>
  )
}

const LONGEST = 80

function shortened(value: string): string {
  const letters = [...value]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : value
}
