import { Suspense, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { HANDOUT_OF_VIEW } from '../view-state/view-state.ts'
import type { Linked } from '../views/linked.ts'
import { lazyPart } from './lazy-part.ts'
import { ViewBoundary } from './ViewBoundary.tsx'

/** Writers of files arrive when they are first asked for. */
const TakeAway = lazyPart(() => import('./TakeAway.tsx').then((module) => module.TakeAway))

/** The document to hand over, likewise. */
const Handout = lazyPart(() => import('./Handout.tsx').then((module) => module.Handout))

/** Opens the dialog that takes away what is shown. */
export function TakeAwayButton({ linked }: { readonly linked: Linked }) {
  const t = useTranslations('takeAway')
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState(false)
  const { handout } = linked.view
  const [wasHandout, setWasHandout] = useState(false)
  if (handout !== null && !wasHandout) setWasHandout(true)
  const show = () => {
    setAsked(true)
    setOpen(true)
  }
  const showHandout = () => {
    setOpen(false)
    linked.setView({ handout: linked.dataset.stories[0]?.id ?? HANDOUT_OF_VIEW }, 'push')
  }
  return (
    <>
      <button ref={button} type="button" className="button" aria-haspopup="dialog" onClick={show}>
        {t('open')}
      </button>
      {asked && (
        <ViewBoundary>
          <Suspense fallback={null}>
            <TakeAway
              linked={linked}
              open={open}
              onClose={() => setOpen(false)}
              opener={button}
              onHandout={showHandout}
            />
          </Suspense>
        </ViewBoundary>
      )}
      {wasHandout && (
        <ViewBoundary>
          <Suspense fallback={null}>
            <Handout
              linked={linked}
              chosen={handout ?? HANDOUT_OF_VIEW}
              onChoose={(chosen) => linked.setView({ handout: chosen }, 'replace')}
              open={handout !== null}
              onClose={() => linked.setView({ handout: null }, 'push')}
              opener={button}
            />
          </Suspense>
        </ViewBoundary>
      )}
    </>
  )
}
