import { useCallback, useState } from 'react'

/** Puts a text on the clipboard and keeps the answer: what was copied, or that the browser refused. Null before, and once forgotten. */
export function useCopy<Copied extends string>() {
  const [answer, setAnswer] = useState<Copied | 'failed' | null>(null)
  const copy = async (what: Copied, text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setAnswer(what)
    } catch {
      setAnswer('failed')
    }
  }
  const forget = useCallback(() => setAnswer(null), [])
  return { answer, copy, forget }
}
