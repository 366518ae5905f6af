import { Component, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'

interface Props {
  readonly children: ReactNode
}

/** Holds a failure inside one view, so that the rest of the page lives. */
export class ViewBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return <ViewFailed retry={() => this.setState({ failed: false })} />
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
