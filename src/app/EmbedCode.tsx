import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { mainSource } from '../model/dataset.ts'
import { embedSnippet } from '../take-away/embed-snippet.ts'
import { useCopy } from '../ui/use-copy.ts'
import { formatView } from '../view-state/url-codec.ts'
import type { Linked } from '../views/linked.ts'
import { ownBase } from '../views/own-address.ts'

const SIZES = [
  { id: 'full', width: '100%', height: 640 },
  { id: 'wide', width: 960, height: 640 },
  { id: 'narrow', width: 480, height: 720 },
] as const
const PARTS = ['on', 'panel'] as const

/** The view as a frame for another page, as code to copy. */
export function EmbedCode({ linked: { dataset, view } }: { readonly linked: Linked }) {
  const t = useTranslations('takeAway.embed')
  const tViews = useTranslations('app.views')
  const id = useId()
  const [part, setPart] = useState<(typeof PARTS)[number]>('on')
  const [size, setSize] = useState<(typeof SIZES)[number]>(SIZES[0])
  const { answer, copy } = useCopy<'copied'>()
  const base = ownBase()
  if (base === '') return <p className="take-away__note">{t('noAddress')}</p>

  const code = embedSnippet({
    url: base + formatView({ ...view, embed: part }).search,
    title: mainSource(dataset)?.title ?? '',
    width: size.width,
    height: size.height,
  })
  return (
    <div className="take-away__embed">
      <p className="take-away__note">{t('what')}</p>
      <div className="take-away__choices">
        <label htmlFor={`${id}part`}>{t('part')}</label>
        <select
          id={`${id}part`}
          value={part}
          onChange={(event) => setPart(PARTS.find((known) => known === event.target.value) ?? part)}
        >
          <option value="on">{t('parts.on')}</option>
          <option value="panel">{t('parts.panel', { panel: tViews(view.panel) })}</option>
        </select>
        <label htmlFor={`${id}size`}>{t('size')}</label>
        <select
          id={`${id}size`}
          value={size.id}
          onChange={(event) => setSize(SIZES.find((known) => known.id === event.target.value) ?? size)}
        >
          {SIZES.map((known) => (
            <option key={known.id} value={known.id}>
              {t('sizes', { width: String(known.width), height: known.height })}
            </option>
          ))}
        </select>
        <button type="button" className="button" onClick={() => void copy('copied', code)}>
          {t('copy')}
        </button>
      </div>
      <textarea className="take-away__code" readOnly rows={5} value={code} aria-label={t('code')} spellCheck={false} />
      <output className="take-away__note">{answer && t(answer === 'failed' ? 'notCopied' : answer)}</output>
    </div>
  )
}
