import { useEffect, useRef } from 'react'
import { isTypedInto, takesLetters } from '../ui/typed-into.ts'

interface Options {
  readonly active: boolean
  readonly letterKeys: boolean
  readonly onAdd: () => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** A adds a step; Ctrl+Z and Ctrl+Shift+Z undo and redo, save in fields, which have an undo of their own. */
export function useComposeKeys(options: Options): void {
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  const { active } = options
  useEffect(() => {
    if (!active) return
    const onKey = (event: KeyboardEvent) => {
      const { letterKeys, onAdd, onUndo, onRedo } = latest.current
      if (event.defaultPrevented || event.altKey || isTypedInto(event.target)) return
      const key = event.key.toLowerCase()
      const isCommand = event.ctrlKey || event.metaKey
      let action: (() => void) | null = null
      if (isCommand && key === 'z') action = event.shiftKey ? onRedo : onUndo
      else if (!isCommand && key === 'a' && letterKeys && !event.repeat && !takesLetters(event.target)) action = onAdd
      if (!action) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [active])
}
