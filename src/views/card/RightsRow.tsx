import { useTranslations } from 'use-intl'
import type { CompiledRecord } from '../../model/compiled.ts'
import { localise } from '../../model/localised.ts'
import type { Unpointed } from '../linked.ts'
import { Row } from './Row.tsx'

interface Props {
  readonly record: CompiledRecord
  readonly linked: Unpointed
}

/** Rights concerned, with their articles, and who says that they are: nearly always the editors, and it shows. */
export function RightsRow({ record, linked: { dataset, view } }: Props) {
  const t = useTranslations('card')
  const tCommon = useTranslations('common')
  if (record.rights.length === 0) return null
  return (
    <Row label={t('rights')}>
      {record.rights.map(({ right: id, basis }) => {
        const right = dataset.vocabulary.rights.find((each) => each.id === id)
        if (!right) return null
        const articles = [
          right.iccpr === null ? null : t('iccpr', { article: right.iccpr }),
          right.udhr === null ? null : t('udhr', { article: right.udhr }),
          tCommon(`rightBasis.${basis}`),
        ]
        return (
          <p key={id}>
            {localise(right.label, view.language)}{' '}
            <span className="facts__aside numeric">{articles.filter((each) => each !== null).join(' · ')}</span>
          </p>
        )
      })}
    </Row>
  )
}
