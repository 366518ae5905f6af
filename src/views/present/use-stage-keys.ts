import { useEffect, useRef, useState } from 'react'
import { isTypedInto } from '../../ui/typed-into.ts'
import { actionOfKey, NOTHING_TYPED, NUMBER_PAUSE, typeNumber, within, type Pressed, type StageAction } from './keys.ts'

interface Options {
  readonly letterKeys: boolean
  readonly steps: number
  readonly act: (action: StageAction) => void
}

/**
 * Keys of present mode, wherever the focus is. Heard before any view hears them, so that a clicker steps whatever was
 * clicked last. Returns the number that is being typed.
 */
export function useStageKeys(options: Options): string {
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  const [typed, setTyped] = useState('')
  const typing = useRef('')

  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined
    const type = (next: string) => {
      typing.current = next
      setTyped(next)
      clearTimeout(pause)
    }
    const jump = (number: number) => latest.current.act({ do: 'step', number })
    let byTab = false
    const onPointer = () => {
      byTab = false
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Tab') byTab = true
      const pressed = pressedOf(event, latest.current.letterKeys, byTab)
      const { steps, act } = latest.current
      const isNumberKey = pressed.letterKeys && !pressed.modified && pressed.where !== 'field' && steps > 0
      const entry = isNumberKey ? typeNumber(typing.current, event.key, steps) : null
      const action = entry ? null : actionOfKey(pressed)
      if (!entry && !action) return
      event.preventDefault()
      event.stopPropagation()
      type((entry ?? NOTHING_TYPED).typed)
      if (action) act(action)
      else if (entry?.jump) jump(entry.jump)
      else if (entry?.typed) {
        pause = setTimeout(() => {
          const number = Number(typing.current)
          type('')
          jump(within(number, latest.current.steps))
        }, NUMBER_PAUSE)
      }
    }
    window.addEventListener('pointerdown', onPointer, { capture: true })
    window.addEventListener('keydown', onKey, { capture: true })
    return () => {
      clearTimeout(pause)
      window.removeEventListener('pointerdown', onPointer, { capture: true })
      window.removeEventListener('keydown', onKey, { capture: true })
    }
  }, [])
  return typed
}

function pressedOf(event: KeyboardEvent, letterKeys: boolean, byTab: boolean): Pressed {
  const { key, shiftKey: shift } = event
  const modified = event.ctrlKey || event.metaKey || event.altKey
  return { key, shift, modified, where: whereIs(event.target, byTab), letterKeys }
}

/**
 * A widget has its own keys for who came to it by Tab. Who clicked into it holds a clicker in the other hand: then the keys are the
 * talk's. (`:focus-visible` does not tell: it also comes with the first key after a click.)
 */
function whereIs(target: EventTarget | null, byTab: boolean): Pressed['where'] {
  if (!(target instanceof HTMLElement) || target === document.body) return 'nowhere'
  if (isTypedInto(target) || target.closest('[role=dialog], [role=menu]')) return 'field'
  if (target.matches('button, a[href]')) return 'button'
  return byTab && target.tabIndex >= 0 ? 'widget' : 'nowhere'
}
