import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { useCopy } from '../ui/use-copy.ts'
import { ownBase } from '../views/own-address.ts'

/** Milliseconds. */
const ANSWER_STAYS = 6000

/** Copies the address; the words searched for are not part of it, nor is the path of a file on disk, and it says so. */
export function CopyLink({ withoutQuery }: { readonly withoutQuery: boolean }) {
  const t = useTranslations('app')
  const { answer, copy, forget } = useCopy<'linkCopied' | 'linkPart'>()
  const base = ownBase()
  const copyAddress = () => {
    // a question mark alone is the page as it opens
    const address = base + (window.location.search || (base === '' ? '?' : ''))
    void copy(base === '' ? 'linkPart' : 'linkCopied', address)
  }
  useEffect(() => {
    if (answer === null) return
    const timer = setTimeout(forget, ANSWER_STAYS)
    return () => clearTimeout(timer)
  }, [answer, forget])
  const said =
    answer === 'failed'
      ? t('linkNotCopied')
      : answer && [t(answer), ...(withoutQuery ? [t('linkWithoutQuery')] : [])].join(' ')
  return (
    <span className="copy-link">
      <button type="button" className="button" onClick={copyAddress}>
        {t('copyLink')}
      </button>
      <span role="status" className={said ? 'copy-link__answer' : 'visually-hidden'}>
        {said}
      </span>
    </span>
  )
}
