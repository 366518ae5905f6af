import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { REDUCED_MOTION, useMedia } from '../ui/use-media.ts'
import { useSize } from '../ui/use-size.ts'
import type { Story } from '../model/story.ts'
import type { ViewState } from '../view-state/view-state.ts'
import { isAtStep, stepOf, storyById, viewAtStep } from '../view-state/story-step.ts'
import { StageControls } from '../views/present/StageControls.tsx'
import type { StageAction } from '../views/present/keys.ts'
import { useAutoplay } from '../views/present/use-autoplay.ts'
import { useAwake } from '../views/present/use-awake.ts'
import { leaveFullScreen, useFullScreen } from '../views/present/use-full-screen.ts'
import { useStageKeys } from '../views/present/use-stage-keys.ts'
import { useSwipe } from '../views/present/use-swipe.ts'
import { scrollWords } from '../views/present/words-scroll.ts'
import { useWakeLock } from '../views/present/use-wake-lock.ts'
import type { Linked } from '../views/linked.ts'
import { Notices } from './Notices.tsx'
import { Scene } from './Scene.tsx'
import { useChoreography } from './use-choreography.ts'
import { useStageLink } from './use-stage-link.ts'
import type { ViewHistory } from './view-history.ts'
import '../views/present/stage.css'

interface Props {
  readonly linked: Linked
  /** The view as the address has it: no move is in it. */
  readonly committed: ViewState
  /** The story that is being composed, as it is presented; it is in no data. */
  readonly draft: Story | null
  /** It came from the speaker’s window, which has kept it while this one was loaded anew. */
  readonly onDraft: (story: Story) => void
  readonly history: ViewHistory
}

/** Present mode: the room's window. Everything the page has but the three views falls away. */
export function Stage({ linked, committed: view, draft, onDraft, history }: Props) {
  const t = useTranslations('present')
  const { blank } = view
  const { dataset, setView } = linked
  const root = useRef<HTMLDivElement>(null)
  const size = useSize(root)
  const awake = useAwake(root, history.get().notices.length > 0)
  const fullScreen = useFullScreen()
  const [blocked, setBlocked] = useState(false)
  const calm = useMedia(REDUCED_MOTION)
  useWakeLock()
  useEffect(() => root.current?.focus({ preventScroll: true }), [])
  const { timeline, restingWindow, go } = useChoreography(linked)

  const story = storyById(dataset.stories, draft, view.story)
  const step = story && (stepOf(story, view.step) ?? null)
  const steps = story?.steps.length ?? 0
  const untouched = story ? isAtStep(view, story) : view.selected === null && view.paragraph === null

  // in the address, so that a reload shows nobody what is hidden; no step of Back
  const setBlank = (next: boolean) => {
    if (next !== blank) setView({ blank: next }, 'replace')
  }
  const goTo = (number: number, how: 'push' | 'replace' = 'push') => {
    const to = story && viewAtStep(view, story, number)
    if (!to) return
    setBlank(false)
    go({ ...to, blank: false }, how)
    root.current?.focus({ preventScroll: true })
  }
  const back = () => {
    if (story) goTo(view.step)
    else setView({ selected: null, paragraph: null }, 'push')
    root.current?.focus({ preventScroll: true })
  }
  const leave = () => {
    leaveFullScreen()
    setBlank(false)
    setView({ present: false, autoplay: false }, 'push')
  }
  const scroll = (way: 1 | -1) => {
    if (root.current && !blank) scrollWords(root.current, way, calm ? 'auto' : 'smooth')
  }
  const act = (action: StageAction) => {
    switch (action.do) {
      case 'next':
        return goTo(view.step + 1)
      case 'previous':
        return goTo(view.step - 1)
      case 'first':
        return goTo(1)
      case 'last':
        return goTo(steps)
      case 'step':
        return goTo(action.number)
      case 'scrollDown':
      case 'scrollUp':
        return scroll(action.do === 'scrollDown' ? 1 : -1)
      case 'back':
        return untouched ? undefined : back()
      case 'blank':
        return setBlank(!blank)
      case 'autoplay':
        return story ? setView((now) => ({ autoplay: !now.autoplay }), 'replace') : undefined
      case 'fullScreen':
        return fullScreen.toggle()
      case 'escape':
        if (blank) return setBlank(false)
        return untouched ? leave() : back()
      case 'leave':
        return leave()
    }
  }
  const typed = useStageKeys({ letterKeys: view.letterKeys, steps, act })
  useSwipe(root, act)
  const openSpeaker = useStageLink({ view, setView, state: { blank, ...size }, act, draft, onDraft })
  useAutoplay({
    playing: view.autoplay && story !== null && !blank,
    seconds: step?.seconds ?? null,
    untouched,
    shown: view,
    onTime: () => goTo(view.step < steps ? view.step + 1 : 1, 'replace'),
  })

  return (
    <main
      className="stage"
      ref={root}
      tabIndex={-1}
      aria-label={t('stage')}
      data-awake={awake || undefined}
      data-blank={blank || undefined}
    >
      <p className="visually-hidden" role="status">
        {blank ? t('blanked') : step && t('stepLong', { step: view.step, steps, title: step.title })}
      </p>
      <Scene
        linked={linked}
        timeline={timeline}
        restingWindow={restingWindow}
        size={size}
        story={story}
        hidden={blank}
        back={untouched ? null : back}
        withKey={view.letterKeys}
      />
      <div className="stage-notices">
        <Notices history={history} />
      </div>
      <StageControls
        steps={steps}
        step={view.step}
        letterKeys={view.letterKeys}
        playing={view.autoplay}
        fullScreen={fullScreen.isOn}
        act={act}
        onSpeaker={() => setBlocked(!openSpeaker())}
      />
      {typed !== '' && <p className="stage-typed numeric">{t('typed', { number: typed })}</p>}
      {(fullScreen.refused || blocked) && awake && (
        <p className="stage-refused" role="status">
          {t(blocked ? 'speakerBlocked' : 'fullScreenRefused')}
        </p>
      )}
      {blank && (
        <button type="button" className="stage-blank" aria-label={t('unblank')} onClick={() => setBlank(false)} />
      )}
    </main>
  )
}
