import { useEffect } from 'react'

/** While a handout is open: the page's title is the file name that "Save as PDF" offers. */
export function usePaperTitle(words: string): void {
  useEffect(() => {
    const before = document.title
    document.title = words
    return () => {
      document.title = before
    }
  }, [words])
}
