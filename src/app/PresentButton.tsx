import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Story } from '../model/story.ts'
import { takesLetters } from '../ui/typed-into.ts'
import { viewAtStep } from '../view-state/story-step.ts'
import type { ViewState } from '../view-state/view-state.ts'
import type { Linked } from '../views/linked.ts'
import { PresentDialog, type Manner } from '../views/present/PresentDialog.tsx'
import { enterFullScreen } from '../views/present/use-full-screen.ts'
import type { DraftStore } from './draft-store.ts'
import { openSpeakerWindow } from './speaker-window.ts'
import { fetchStage } from './stage-part.ts'
import { useComposing } from './use-composing.ts'

interface Props {
  readonly linked: Linked
  readonly store: DraftStore
  /** A presentation has just been left: the keyboard goes on from here. */
  readonly takesFocus: boolean
}

/** Opens the list of stories; P presents at once: the story under way, or else the view as it stands. */
export function PresentButton({ linked: { dataset, view, setView }, store, takesFocus }: Props) {
  const t = useTranslations('present')
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)

  useEffect(() => {
    if (takesFocus) button.current?.focus()
  }, [takesFocus])

  useEffect(() => whenIdle(fetchStage), [])

  const isBegun = useComposing(store, ({ log }) => log.past.length > 0)
  const begin = (story: Story | null, manner: Manner) => {
    setOpen(false)
    const shown: ViewState = { ...view, present: true, blank: false, started: null, autoplay: manner === 'kiosk' }
    const first = story ? viewAtStep(shown, story, 1) : { ...shown, story: null, step: 1 }
    if (!first) return
    // only while a key or a click is being answered may a page ask for these
    const joined = manner === 'withNotes' ? openSpeakerWindow(first) : null
    if (manner !== 'withNotes') void enterFullScreen()
    setView({ ...first, ...joined }, 'push')
  }
  usePKey(view.letterKeys && !open, () => {
    void enterFullScreen()
    setView({ present: true, blank: false }, 'push')
  })

  return (
    <>
      <button
        ref={button}
        type="button"
        className="button"
        aria-haspopup="dialog"
        aria-keyshortcuts={view.letterKeys ? 'p' : undefined}
        title={view.letterKeys ? t('openHint') : undefined}
        onPointerEnter={fetchStage}
        onFocus={fetchStage}
        onClick={() => setOpen(true)}
      >
        {t('open')}
      </button>
      <PresentDialog
        stories={dataset.stories}
        letterKeys={view.letterKeys}
        onLetterKeys={(letterKeys) => setView({ letterKeys }, 'replace')}
        open={open}
        onClose={() => setOpen(false)}
        onBegin={begin}
        composing={isBegun}
        onCompose={() => {
          setOpen(false)
          store.call()
        }}
        opener={button}
      />
    </>
  )
}

/** Returns how not to. Safari has no idle callback: there it is a while after the page. */
function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 3000)
    return () => clearTimeout(timer)
  }
  const handle = window.requestIdleCallback(work, { timeout: 10_000 })
  return () => window.cancelIdleCallback(handle)
}

/** P, save where somebody is typing or a dialog is open. */
function usePKey(active: boolean, begin: () => void): void {
  const latest = useRef(begin)
  useEffect(() => {
    latest.current = begin
  })
  useEffect(() => {
    if (!active) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.defaultPrevented || takesLetters(event.target)) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [active])
}
