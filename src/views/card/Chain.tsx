import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import type { CompiledRecord } from '../../model/compiled.ts'
import { GroupGlyph } from '../../ui/GroupGlyph.tsx'
import { pointing } from '../../ui/pointing.ts'
import type { Unpointed } from '../linked.ts'
import { chainOf } from './chain.ts'

interface Props {
  readonly record: CompiledRecord
  readonly linked: Unpointed
}

/** What the event is part of, came from and led to. Each selects the other event. */
export function Chain({ record, linked: { dataset, setView, setPointed } }: Props) {
  const t = useTranslations('card')
  const tCommon = useTranslations('common')
  const dateText = useDateText()
  const groups = useMemo(() => chainOf(dataset, record), [dataset, record])
  if (groups.length === 0) return null
  return (
    <section className="card__part">
      <h5>{t('chain')}</h5>
      <dl className="chain">
        {groups.map(({ type, inverse, records }) => (
          <div key={`${type} ${inverse}`}>
            <dt>{tCommon(inverse ? `linkTypeInverse.${type}` : `linkType.${type}`)}</dt>
            <dd>
              <ul>
                {records.map(({ id, title, group, ...dated }) => {
                  const shape = group === null ? undefined : dataset.groupShapes.get(group)
                  return (
                    <li key={id}>
                      <button
                        type="button"
                        className="chain__event"
                        onClick={() => setView({ selected: id }, 'push')}
                        {...pointing(setPointed, id)}
                      >
                        {group !== null && shape && <GroupGlyph group={group} shape={shape} size={9} />}
                        <span>
                          {dated.date_shape !== null && (
                            <span className="facts__aside numeric">{dateText.record(dated)} </span>
                          )}
                          {title}
                        </span>
                      </button>
                    </li>
                  )
                })}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
