import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import type { CompiledRecord } from '../../model/compiled.ts'
import type { Unpointed } from '../linked.ts'
import { useCardWords } from './card-words.ts'
import { Row } from './Row.tsx'

interface Props {
  readonly record: CompiledRecord
  readonly linked: Pick<Unpointed, 'dataset' | 'view'>
}

/** The date as it is drawn, the source's own words for it, and who says so. */
export function When({ record }: { readonly record: CompiledRecord }) {
  const t = useTranslations('card')
  const tCommon = useTranslations('common')
  const dateText = useDateText()
  const { date_shape: shape, date_role: role, date_basis: basis, date_verbatim: verbatim } = record
  const hint = shape === 'month' || shape === 'year' || shape === 'open' ? shape : null
  return (
    <Row label={t('when')}>
      <p>
        <strong className="numeric">{dateText.record(record)}</strong>
        {shape !== null && role && <> {tCommon(`dateRole.${role}`)}</>}
        {hint !== null && <span className="facts__aside"> ({t(`precision.${hint}`)})</span>}
      </p>
      {shape !== null && (
        <p className="facts__aside">
          <Basis basis={basis} />
        </p>
      )}
      {verbatim !== undefined && (
        <p className="facts__aside">
          {t('sourceSays')} <q className="facts__verbatim">{verbatim}</q>
        </p>
      )}
    </Row>
  )
}

/** Every place, by the name it had then, with what it has to do with the event and who says so. */
export function Where({ record, linked }: Props) {
  const t = useTranslations('card')
  const tCommon = useTranslations('common')
  const words = useCardWords(linked.dataset, linked.view.language)
  return (
    <Row label={t('where')}>
      {record.places.length === 0 && <p>{t('placeUnknown')}</p>}
      {record.places.map(({ place, role, basis, verbatim, note }) => (
        <div key={`${place} ${role}`} className="facts__item">
          <p>
            <strong>{words.place(place, record)}</strong> {tCommon(`placeRole.${role}`)}
          </p>
          <p className="facts__aside">
            {verbatim !== undefined && (
              <>
                <q className="facts__verbatim">{verbatim}</q>
                {' · '}
              </>
            )}
            <Basis basis={basis} />
          </p>
          {note !== undefined && <p className="facts__aside">{note}</p>}
        </div>
      ))}
    </Row>
  )
}

/** Who says so; drawn apart for the three, as on timeline and map. */
function Basis({ basis }: { readonly basis: CompiledRecord['date_basis'] }) {
  const tCommon = useTranslations('common')
  return (
    <span className="basis" data-basis={basis}>
      {tCommon(`basis.${basis}`)}
    </span>
  )
}
