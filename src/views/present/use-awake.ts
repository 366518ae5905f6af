import { useEffect, useRef, useState, type RefObject } from 'react'

/** Milliseconds after which controls fall away again. */
const REST = 2600

/** Whether the pointer has moved over an element just now; or it is new, and there is something to say. */
export function useAwake(element: RefObject<HTMLElement | null>, atFirst = false): boolean {
  const isFirst = useRef(atFirst)
  const [awake, setAwake] = useState(false)
  useEffect(() => {
    const inside = element.current
    if (!inside) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const wake = () => {
      setAwake(true)
      clearTimeout(timer)
      timer = setTimeout(() => setAwake(false), REST)
    }
    if (isFirst.current) wake()
    isFirst.current = false
    inside.addEventListener('pointermove', wake)
    inside.addEventListener('pointerdown', wake)
    return () => {
      clearTimeout(timer)
      inside.removeEventListener('pointermove', wake)
      inside.removeEventListener('pointerdown', wake)
    }
  }, [element])
  return awake
}
