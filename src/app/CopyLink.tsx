import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ownBase } from '../views/own-address.ts'

/** Milliseconds. */
const ANSWER_STAYS = 6000

/** Copies the address; the words searched for are not part of it, nor is the path of a file on disk, and it says so. */
export function CopyLink({ withoutQuery }: { readonly withoutQuery: boolean }) {
  const t = useTranslations('app')
  const [answer, setAnswer] = useState<string | null>(null)
  const copy = async () => {
    try {
      const base = ownBase()
      // a question mark alone is the page as it opens
      await navigator.clipboard.writeText(base + (window.location.search || (base === '' ? '?' : '')))
      setAnswer(
        [t(base === '' ? 'linkPart' : 'linkCopied'), ...(withoutQuery ? [t('linkWithoutQuery')] : [])].join(' '),
      )
    } catch {
      setAnswer(t('linkNotCopied'))
    }
  }
  useEffect(() => {
    if (answer === null) return
    const timer = setTimeout(() => setAnswer(null), ANSWER_STAYS)
    return () => clearTimeout(timer)
  }, [answer])
  return (
    <span className="copy-link">
      <button type="button" className="button" onClick={() => void copy()}>
        {t('copyLink')}
      </button>
      <span role="status" className={answer ? 'copy-link__answer' : 'visually-hidden'}>
        {answer}
      </span>
    </span>
  )
}
