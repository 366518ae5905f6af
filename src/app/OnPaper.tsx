import { useTranslations } from 'use-intl'
import { linksFrom } from '../take-away/links.ts'
import { HANDOUT_OF_VIEW, type ViewState } from '../view-state/view-state.ts'
import { ownBase } from '../views/own-address.ts'

/** What the printed page says of itself, with the address of the document that is made for paper. */
export function OnPaper({ view }: { readonly view: ViewState }) {
  const t = useTranslations('app')
  const base = ownBase()
  const address = linksFrom(base, { ...view, embed: 'off', handout: HANDOUT_OF_VIEW }).view
  return <p className="page-print">{t(base === '' ? 'onPaperOfFile' : 'onPaper', { address })}</p>
}
