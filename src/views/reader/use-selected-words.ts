import { useEffect, useState, type RefObject } from 'react'
import { wordsSelected, type SelectedWords } from './word-selection.ts'

/** Only when a selection has not changed for so long it is looked at, milliseconds: while it is dragged it always changes. */
const REST = 150

const NONE: readonly SelectedWords[] = []

/** The words of the document that are selected, to be copied or asked about; the same list while they are the same. */
export function useSelectedWords(root: RefObject<HTMLElement | null>): readonly SelectedWords[] {
  const [words, setWords] = useState(NONE)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const found = root.current ? wordsSelected(root.current, document.getSelection()) : []
      setWords((now) => (JSON.stringify(now) === JSON.stringify(found) ? now : found))
    }
    const onChange = () => {
      clearTimeout(timer)
      timer = setTimeout(look, REST)
    }
    document.addEventListener('selectionchange', onChange)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', onChange)
    }
  }, [root])
  return words
}
