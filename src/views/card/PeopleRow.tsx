import { useTranslations } from 'use-intl'
import type { CompiledRecord } from '../../model/compiled.ts'
import { toggleValue } from '../../view-state/change.ts'
import type { Unpointed } from '../linked.ts'
import { Row } from './Row.tsx'

interface Props {
  readonly record: CompiledRecord
  readonly linked: Unpointed
}

/** Who has to do with the event. A name opens their case, beside which only what concerns them passes; the button filters and stays here. */
export function PeopleRow({ record, linked: { dataset, view, setView } }: Props) {
  const t = useTranslations('card')
  const tCommon = useTranslations('common')
  if (record.persons.length === 0) return null
  return (
    <Row label={t('who')}>
      {record.persons.map(({ person: id, role }) => {
        const person = dataset.people.get(id)
        if (!person) return null
        return (
          <p key={`${id} ${role}`}>
            <button
              type="button"
              className="quiet-button card__person"
              title={t('personCase', { name: person.name })}
              onClick={() =>
                setView(({ filters }) => ({ filters: { ...filters, person: [id] }, panel: 'people' }), 'push')
              }
            >
              {person.name}
            </button>{' '}
            <span className="facts__aside">
              {person.role} · {tCommon(`personRole.${role}`)}
            </span>{' '}
            <button
              type="button"
              className="quiet-button card__person-filter"
              aria-label={t('personFilter', { name: person.name })}
              title={t('personFilter', { name: person.name })}
              aria-pressed={view.filters.person.includes(id)}
              onClick={() => setView(({ filters }) => ({ filters: toggleValue(filters, 'person', id) }), 'push')}
            >
              {t('personFilterShort')}
            </button>
          </p>
        )
      })}
    </Row>
  )
}
