import { useEffect } from 'react'

/** Keeps the screen awake as long as the component lives and its page is in sight, where the browser can. */
export function useWakeLock(): void {
  useEffect(() => {
    let ended = false
    let lock: WakeLockSentinel | null = null
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (ended) await lock.release()
      } catch {
        // a low battery, or a policy: the talk goes on
      }
    }
    // the browser lets go of the lock when the page is out of sight
    const again = () => void ask()
    void ask()
    document.addEventListener('visibilitychange', again)
    return () => {
      ended = true
      document.removeEventListener('visibilitychange', again)
      void lock?.release().catch(() => undefined)
    }
  }, [])
}
