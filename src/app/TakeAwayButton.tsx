import { Suspense, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Linked } from '../views/linked.ts'
import { lazyPart } from './lazy-part.ts'
import { ViewBoundary } from './ViewBoundary.tsx'

/** Writers of files arrive when they are first asked for. */
const TakeAway = lazyPart(() => import('./TakeAway.tsx').then((module) => module.TakeAway))

/** Opens the dialog that takes away what is shown. */
export function TakeAwayButton({ linked }: { readonly linked: Linked }) {
  const t = useTranslations('takeAway')
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState(false)
  const show = () => {
    setAsked(true)
    setOpen(true)
  }
  return (
    <>
      <button ref={button} type="button" className="button" aria-haspopup="dialog" onClick={show}>
        {t('open')}
      </button>
      {asked && (
        <ViewBoundary>
          <Suspense fallback={null}>
            <TakeAway linked={linked} open={open} onClose={() => setOpen(false)} opener={button} />
          </Suspense>
        </ViewBoundary>
      )}
    </>
  )
}
