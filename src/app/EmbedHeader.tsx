import { useTranslations } from 'use-intl'
import { mainSource } from '../model/dataset.ts'
import { formatView } from '../view-state/url-codec.ts'
import type { Linked } from '../views/linked.ts'
import { ownBase } from '../views/own-address.ts'

/** In a frame: the document's name, and the way to the whole page. */
export function EmbedHeader({ linked: { dataset, view } }: { readonly linked: Linked }) {
  const t = useTranslations('app')
  const source = mainSource(dataset)
  // a question mark alone is this page without its query
  const whole = ownBase() + (formatView({ ...view, embed: 'off' }).search || '?')
  return (
    <header className="page-header page-header--embed">
      <div className="page-header__title">
        <h1>{source?.title}</h1>
      </div>
      <a className="button page-header__whole" href={whole} target="_blank" rel="noopener">
        {t('openWhole')}
      </a>
    </header>
  )
}
