import { Component, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { CodeMissing } from './lazy-part.ts'

interface Props {
  /** In few words, for a room. */
  readonly brief?: boolean
  readonly children: ReactNode
}

type Failure = 'none' | 'code-missing' | 'broken'

/** Holds a failure inside one view, so that the rest of the page lives. */
export class ViewBoundary extends Component<Props, { readonly failure: Failure }> {
  override state: { readonly failure: Failure } = { failure: 'none' }

  static getDerivedStateFromError(error: unknown): { readonly failure: Failure } {
    return { failure: error instanceof CodeMissing ? 'code-missing' : 'broken' }
  }

  override render() {
    const { failure } = this.state
    if (failure === 'none') return this.props.children
    if (failure === 'code-missing') return <CodeFailed brief={this.props.brief ?? false} />
    return <ViewFailed retry={() => this.setState({ failure: 'none' })} />
  }
}

function ViewFailed({ retry }: { readonly retry: () => void }) {
  const t = useTranslations('app')
  return (
    <div className="view-failed" role="alert">
      <p>{t('viewFailed')}</p>
      <button type="button" className="button" onClick={retry}>
        {t('retry')}
      </button>
    </div>
  )
}

/** Loads the page anew, in whose address the view is: but not where that would lose what is there, for want of a server. */
function CodeFailed({ brief }: { readonly brief: boolean }) {
  const t = useTranslations('app')
  const [isUnreachable, setUnreachable] = useState(false)
  const retry = async () => {
    setUnreachable(false)
    if (await isReachable()) window.location.reload()
    else setUnreachable(true)
  }
  return (
    <div className="view-failed" role="alert">
      <p>{t(brief ? 'codeMissingBrief' : 'codeMissing')}</p>
      <button type="button" className="button" onClick={() => void retry()}>
        {t('retry')}
      </button>
      {isUnreachable && <p>{t('unreachable')}</p>}
    </div>
  )
}

function isReachable(): Promise<boolean> {
  return fetch(window.location.href, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
}
