import { Suspense, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
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
  const [handout, setHandout] = useState<'unasked' | 'open' | 'closed'>('unasked')
  const show = () => {
    setAsked(true)
    setOpen(true)
  }
  const showHandout = () => {
    setOpen(false)
    setHandout('open')
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
      {handout !== 'unasked' && (
        <ViewBoundary>
          <Suspense fallback={null}>
            <Handout linked={linked} open={handout === 'open'} onClose={() => setHandout('closed')} opener={button} />
          </Suspense>
        </ViewBoundary>
      )}
    </>
  )
}
