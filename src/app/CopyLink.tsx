import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'

/** Milliseconds. */
const ANSWER_STAYS = 6000

/** Copies the address; the words searched for are not part of it, and it says so. */
export function CopyLink({ withoutQuery }: { readonly withoutQuery: boolean }) {
  const t = useTranslations('app')
  const [answer, setAnswer] = useState<string | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setAnswer(withoutQuery ? t('linkWithoutQuery') : t('linkCopied'))
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
