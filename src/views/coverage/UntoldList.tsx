import { useFormatter, useTranslations } from 'use-intl'
import type { Unpointed } from '../linked.ts'
import { ParagraphLink } from './ParagraphLink.tsx'
import type { UntoldSpan } from './untold-spans.ts'

interface Props {
  readonly spans: readonly UntoldSpan[]
  readonly linked: Unpointed
}

/** Which paragraphs, of what kind, and the editors' reason. */
export function UntoldList({ spans, linked }: Props) {
  const t = useTranslations('coverage')
  const tCommon = useTranslations('common')
  const format = useFormatter()
  return (
    <ul className="coverage__list">
      {spans.map(({ first, last, note, share }) => (
        <li key={first}>
          <ParagraphLink paragraph={first} linked={linked}>
            {first === last
              ? tCommon('paragraph', { number: first })
              : t('paragraphsShort', { first: String(first), last: String(last) })}
          </ParagraphLink>
          <div>
            <p className="coverage__kind">
              {note && t(`kind.${note.kind}`)}
              {share !== null && (
                <span className="coverage__aside numeric">
                  {' · '}
                  {t('shareTold', { share: format.number(share, { style: 'percent' }) })}
                </span>
              )}
            </p>
            <p>{note?.reason ?? t('noReason')}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
