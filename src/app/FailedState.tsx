import { useTranslations } from 'use-intl'
import { DatasetError } from '../engine/dataset-error.ts'
import { LoadError } from '../load/load-error.ts'
import './states.css'

interface Props {
  readonly error: Error
  /** What was asked for, from where the page lies. */
  readonly file: string
  readonly retry: () => void
  /** Open the page's own data instead; null where it is that which failed. */
  readonly leave: (() => void) | null
}

/** Says what went wrong (the error's facts) and what to do about it (our advice). */
export function FailedState({ error, file, retry, leave }: Props) {
  const t = useTranslations('app.failed')
  const tApp = useTranslations('app')
  const { fact, advice } = explain(error, file, t)
  return (
    <main className="page-state" role="alert">
      <h1>{t('title')}</h1>
      <p>{fact}</p>
      <p>{advice}</p>
      <button type="button" className="button" onClick={retry}>
        {tApp('retry')}
      </button>
      {leave && (
        <button type="button" className="quiet-button" onClick={leave}>
          {t('leave')}
        </button>
      )}
    </main>
  )
}

type Translate = ReturnType<typeof useTranslations<'app.failed'>>

function explain(error: Error, file: string, t: Translate): { fact: string; advice: string } {
  if (error instanceof LoadError) {
    return error.failure.kind === 'network'
      ? { fact: t('network'), advice: t('adviceNetwork') }
      : { fact: t('http', { status: String(error.failure.status) }), advice: t('adviceHttp', { file }) }
  }
  if (error instanceof DatasetError) {
    const { failure } = error
    switch (failure.kind) {
      case 'html':
        return { fact: t('html'), advice: t('adviceHttp', { file }) }
      case 'truncated':
        return { fact: t('truncated', { facts: failure.facts }), advice: t('adviceReload') }
      case 'damaged':
        return { fact: t('damaged', { facts: failure.facts }), advice: t('adviceReload') }
      case 'version':
        return {
          fact: t('version', { found: failure.found, expected: String(failure.expected) }),
          advice: t('adviceReload'),
        }
      case 'shape':
        return { fact: t('shape', { facts: failure.facts }), advice: t('adviceReload') }
    }
  }
  throw error
}
