import { useEffect, type RefObject } from 'react'
import { isTypedInto } from '../../ui/typed-into.ts'

/** "/" puts the focus into a field from anywhere on the page, save where somebody is typing; not where single keys are off. */
export function useSlashKey(field: RefObject<HTMLInputElement | null>, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const focusField = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isTypedInto(event.target)) return
      event.preventDefault()
      field.current?.focus()
    }
    window.addEventListener('keydown', focusField)
    return () => window.removeEventListener('keydown', focusField)
  }, [field, isOn])
}
