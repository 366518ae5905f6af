import { useCallback, useState, useSyncExternalStore } from 'react'

export interface FullScreen {
  readonly isOn: boolean
  /** The browser said no. */
  readonly refused: boolean
  readonly toggle: () => void
}

/** The whole page on the whole screen, where the browser allows it. */
export function useFullScreen(): FullScreen {
  const isOn = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null)
  const [refused, setRefused] = useState(false)
  const toggle = useCallback(() => {
    if (document.fullscreenElement) leaveFullScreen()
    else void enterFullScreen().then((entered) => setRefused(!entered))
  }, [])
  return { isOn, refused: refused && !isOn, toggle }
}

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}

/** Asks for it; false where the browser does not allow it. Only a key or a click may ask. */
export async function enterFullScreen(): Promise<boolean> {
  try {
    await document.documentElement.requestFullscreen()
    return true
  } catch {
    return false
  }
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
}
