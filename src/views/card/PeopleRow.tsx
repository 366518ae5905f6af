import { useTranslations } from 'use-intl'
import type { CompiledRecord } from '../../model/compiled.ts'
import { toggleValue } from '../../view-state/change.ts'
import type { Unpointed } from '../linked.ts'
import { Row } from './Row.tsx'

interface Props {
  readonly record: CompiledRecord
  readonly linked: Unpointed
}

/** Who has to do with the event. A name is a filter: on, every view shows only what concerns this person. */
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
              title={t('personFilter', { name: person.name })}
              aria-pressed={view.filters.person.includes(id)}
              onClick={() => setView({ filters: toggleValue(view.filters, 'person', id) }, 'push')}
            >
              {person.name}
            </button>{' '}
            <span className="facts__aside">
              {person.role} · {tCommon(`personRole.${role}`)}
            </span>
          </p>
        )
      })}
    </Row>
  )
}
