import { useEffect } from 'react'

/** The line at the head of every printed page: margin boxes take words only through a property of the root. */
const PROPERTY = '--handout-running'

export function useRunningLine(words: string): void {
  useEffect(() => {
    const { style } = document.documentElement
    style.setProperty(PROPERTY, JSON.stringify(words))
    return () => {
      style.removeProperty(PROPERTY)
    }
  }, [words])
}
