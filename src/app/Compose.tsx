import { Suspense, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Engine } from '../engine/engine.ts'
import { DRAFT_STORY_ID } from '../model/draft.ts'
import type { Story, StoryStep } from '../model/story.ts'
import { createDraftChecker } from '../story/check-draft.ts'
import { storyOfDraft, storyStepOf } from '../story/draft-story.ts'
import { dropUnknown } from '../view-state/known-ids.ts'
import { stepViewOf, viewAtStep, viewOfStep } from '../view-state/story-step.ts'
import { parseView } from '../view-state/url-codec.ts'
import { Composer } from '../views/compose/Composer.tsx'
import type { StepLook } from '../views/compose/linked-draft.ts'
import { filterSentence } from '../views/filter-bar/sentence.ts'
import { useFilterWords } from '../views/filter-bar/words.ts'
import type { Linked } from '../views/linked.ts'
import { Caption } from '../views/present/Caption.tsx'
import { enterFullScreen } from '../views/present/use-full-screen.ts'
import { isUnsaved } from './draft-store.ts'
import { lazyPart } from './lazy-part.ts'
import type { ComposerLink } from './SidePanel.tsx'
import { openSpeakerWindow } from './speaker-window.ts'
import { useComposing } from './use-composing.ts'
import { ViewBoundary } from './ViewBoundary.tsx'

const Handout = lazyPart(() => import('./Handout.tsx').then((module) => module.Handout))

interface Props extends Omit<ComposerLink, 'onAdd'> {
  readonly linked: Linked
}

/** The composer with what only the page knows: filters in words, how to show, present and hand out. Loaded when first asked for. */
export function Compose({ linked, store, onShown }: Props) {
  const { dataset, engine, view, setView } = linked
  const t = useTranslations('compose')
  const words = useFilterWords(dataset, view.language)
  const composing = useComposing(store, (now) => now)
  const { present: draft } = composing.log
  const checker = useMemo(() => createDraftChecker(engine), [engine])
  const looks = useMemo(() => selections(engine), [engine])
  const viewNow = useDeferredValue(stepViewOf(view))
  const root = useRef<HTMLDivElement>(null)
  const [handout, setHandout] = useState<{
    readonly story: Story
    readonly chosen: string
    readonly open: boolean
  } | null>(null)

  const { called } = composing
  useEffect(() => {
    if (!called) return
    root.current?.focus({ preventScroll: true })
    store.set({ called: false })
  }, [called, store])

  const filterOf = (shown: string) => filterSentence(looks(shown).view, words)
  // what has no heading yet is called by what it shows
  const headed = (step: StoryStep): StoryStep => (step.title === '' ? { ...step, title: filterOf(step.view) } : step)
  const storyNow = (): Story => {
    const story = storyOfDraft(draft)
    const steps = story.steps.map(headed)
    return { ...story, id: DRAFT_STORY_ID, title: story.title === '' ? t('untitled') : story.title, steps }
  }
  const present = (withNotes: boolean) => {
    const story = storyNow()
    const first = viewAtStep({ ...view, present: true, blank: false, started: null, autoplay: false }, story, 1)
    if (!first) return
    store.set({ presented: story })
    // only while a click is being answered may a page ask for these
    const joined = withNotes ? openSpeakerWindow(first) : null
    if (!withNotes) void enterFullScreen()
    setView({ ...first, ...joined }, 'push')
  }
  return (
    <div className="compose-part" ref={root} tabIndex={-1}>
      <Composer
        linked={{
          draft,
          act: store.act,
          engine,
          checker,
          current: composing.current,
          onCurrent: (current) => store.set({ current }),
          viewNow,
          lookOf: (shown) => ({ ...looks(shown), filter: filterOf(shown) }),
          onShow: (shown) => {
            setView({ ...viewOfStep(view, shown), panel: view.panel }, 'push')
            onShown()
          },
          renderCaption: (step) => <Caption step={headed(storyStepOf(step))} onParagraph={doNothing} />,
        }}
        files={{
          unsaved: isUnsaved(composing),
          onSaved: store.markSaved,
          onSay: (said) => store.set({ said }),
          keeping: composing.keeping,
          onKeep: store.keep,
          undecided: composing.found !== null,
        }}
        onPresent={present}
        onHandout={() => setHandout({ story: storyNow(), chosen: DRAFT_STORY_ID, open: true })}
        onClose={() => {
          // the tab that is in front next
          document.getElementById(view.panel)?.focus()
          store.set({ open: false, shown: false })
        }}
      />
      {handout && (
        <ViewBoundary>
          <Suspense fallback={null}>
            <Handout
              linked={linked}
              draft={handout.story}
              chosen={handout.chosen}
              onChoose={(chosen) => setHandout({ ...handout, chosen })}
              open={handout.open}
              onClose={() => setHandout({ ...handout, open: false })}
              opener={root}
            />
          </Suspense>
        </ViewBoundary>
      )}
    </div>
  )
}

const doNothing = () => undefined

/** What a step's view shows, each asked of the engine once. */
function selections(engine: Engine): (view: string) => Omit<StepLook, 'filter'> {
  const known = new Map<string, Omit<StepLook, 'filter'>>()
  return (shown) => {
    const found = known.get(shown)
    if (found) return found
    const { view } = dropUnknown(parseView(shown, null).view, engine.dataset)
    const look = { view, selection: engine.select({ filters: view.filters, window: view.window, queryRows: null }) }
    known.set(shown, look)
    return look
  }
}
