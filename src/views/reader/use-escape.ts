import { useEffect, useRef, type RefObject } from 'react'

/** While `active`, Escape inside an element means `leave`, unless something in it took the key. */
export function useEscape(element: RefObject<HTMLElement | null>, active: boolean, leave: () => void): void {
  const latest = useRef(leave)
  useEffect(() => {
    latest.current = leave
  })
  useEffect(() => {
    const inside = element.current
    if (!active || !inside) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      // the sheet that holds the reader on a narrow screen stays open
      event.preventDefault()
      event.stopPropagation()
      latest.current()
    }
    inside.addEventListener('keydown', onKey)
    return () => inside.removeEventListener('keydown', onKey)
  }, [element, active])
}
