import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import type { Dataset } from '../model/dataset.ts'
import { SCROLLS } from '../ui/scrolls.ts'
import { isAtStep, stepOf, storyById, viewAtStep } from '../view-state/story-step.ts'
import { parseView } from '../view-state/url-codec.ts'
import type { StageAction } from '../views/present/keys.ts'
import { Picture } from '../views/present/Picture.tsx'
import type { StageState } from '../views/present/protocol.ts'
import { SpeakerButtons } from '../views/present/SpeakerButtons.tsx'
import { SpeakerClock } from '../views/present/SpeakerClock.tsx'
import { StepList } from '../views/present/StepList.tsx'
import { StoryText } from '../views/present/StoryText.tsx'
import { useStageKeys } from '../views/present/use-stage-keys.ts'
import { scrollWords } from '../views/present/words-scroll.ts'
import { Notices } from './Notices.tsx'
import { ScenePicture } from './ScenePicture.tsx'
import { openRoomWindow } from './speaker-window.ts'
import { useAsked } from './use-linked.ts'
import { useSpeakerLink } from './use-speaker-link.ts'
import type { ViewHistory } from './view-history.ts'
import '../views/present/speaker.css'

/** What a room is taken to be before its window says. */
const ROOM = { width: 1280, height: 720 }

interface Props {
  readonly dataset: Dataset
  readonly history: ViewHistory
}

/**
 * The speaker's window: notes, what the room sees and will see next, the time. It follows the room's window and leads it;
 * its own address holds all it knows, so that a reload loses nothing. Without the room's window it goes on alone.
 */
export function Speaker({ dataset, history }: Props) {
  const t = useTranslations('present')
  useLayoutEffect(() => history.know(dataset), [history, dataset])
  const asked = useAsked(dataset)
  const { view } = useSyncExternalStore(history.subscribe, history.get)
  const [room, setRoom] = useState<{ readonly window: Window | null }>({ window: null })

  const follow = ({ search, query }: StageState) => {
    const shown = parseView(search, { query }).view
    history.set({ ...shown, presenter: true, session: view.session, started: shown.started ?? view.started }, 'replace')
  }
  const pictures = useRef<HTMLDivElement>(null)
  const link = useSpeakerLink(view.session, () => room.window, follow)

  const story = storyById(dataset.stories, link.draft, view.story)
  const step = story && (stepOf(story, view.step) ?? null)
  const steps = story?.steps.length ?? 0
  const next = story && viewAtStep(view, story, view.step + 1)
  const touched = story ? !isAtStep(view, story) : view.selected !== null || view.paragraph !== null

  const alone = (number: number) => {
    const to = story && viewAtStep(view, story, number)
    if (to) history.set({ ...to, blank: false }, 'replace')
  }
  const act = (action: StageAction) => {
    // both would leave: the speaker's window stays
    if (action.do === 'leave' || (action.do === 'escape' && !touched && !link.room?.blank)) return
    if (action.do === 'scrollDown' || action.do === 'scrollUp') {
      // the picture of the room, which comes first
      if (pictures.current) scrollWords(pictures.current, action.do === 'scrollDown' ? 1 : -1, 'auto')
    }
    if (link.room) return link.send({ kind: 'do', action })
    if (action.do === 'next') alone(view.step + 1)
    else if (action.do === 'previous') alone(view.step - 1)
    else if (action.do === 'first') alone(1)
    else if (action.do === 'last') alone(steps)
    else if (action.do === 'step') alone(action.number)
    else if (action.do === 'back') alone(view.step)
  }
  useStageKeys({ letterKeys: view.letterKeys, steps, act })
  const start = (started: number) => {
    history.set({ started }, 'replace')
    link.send({ kind: 'started', started })
  }
  const size = link.room ?? ROOM
  const openParagraph = (paragraph: number) => {
    if (!link.room) history.set({ paragraph, selected: null }, 'replace')
  }

  return (
    <main className="speaker" aria-label={t('speakerWindow')}>
      <header className="speaker__top">
        <h1>{story?.title ?? t('freeTitle')}</h1>
        <p className="speaker__link" role="status" data-lost={!link.room || undefined}>
          {t(link.room ? 'linked' : 'lost')}
        </p>
        {!link.room && (
          <button type="button" className="button" onClick={() => setRoom({ window: openRoomWindow(view) })}>
            {t('reopen')}
          </button>
        )}
        <Notices history={history} />
      </header>
      <section className="speaker__notes" aria-label={t('notes')}>
        <h2>{step ? t('stepLong', { step: view.step, steps, title: step.title }) : t('notes')}</h2>
        {step && step.notes.length > 0 ? (
          // another step's notes begin at their beginning
          <div key={view.step} className="speaker__text" role="group" aria-label={t('notes')} {...SCROLLS}>
            <StoryText blocks={step.notes} onParagraph={openParagraph} />
          </div>
        ) : (
          <p className="speaker__none">{t(story ? 'noNotes' : 'noNotesFree')}</p>
        )}
      </section>
      <div className="speaker__pictures" ref={pictures}>
        <Picture label={t('now')} of={size} blank={link.room?.blank ?? false}>
          <ScenePicture asked={asked} story={story} view={view} size={size} />
        </Picture>
        <SpeakerButtons
          steps={steps}
          step={view.step}
          blank={link.room?.blank ?? false}
          playing={view.autoplay}
          touched={touched}
          linked={link.room !== null}
          act={act}
        />
        {next && story ? (
          <Picture label={t('nextUp')} of={size}>
            <ScenePicture key={next.step} asked={asked} story={story} view={next} size={size} />
          </Picture>
        ) : (
          story && <p className="speaker__end">{t('end')}</p>
        )}
      </div>
      <div className="speaker__side">
        <SpeakerClock started={view.started} target={story?.minutes ?? null} onStart={start} />
        {story && <StepList story={story} step={view.step} onStep={(number) => act({ do: 'step', number })} />}
      </div>
    </main>
  )
}
