import { memo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { localise } from '../../model/localised.ts'
import { GroupGlyph } from '../../ui/GroupGlyph.tsx'
import { toggleValue } from '../../view-state/change.ts'
import { Chevron, FacetSection } from './FacetSection.tsx'
import { FindField } from './FindField.tsx'
import { findOptions, fullBar, orderOptions, type FacetOption, type OptionOrder } from './options.ts'
import { OptionRow } from './OptionRow.tsx'
import { groupTypes, toggleGroup, type TypeGroup } from './type-groups.ts'
import { useOptions, type FacetInput } from './use-options.ts'

/** Kinds, each with its types under it: a kind's checkbox stands for all of them. */
export const TypeFacet = memo(function TypeFacet(input: FacetInput) {
  const { dataset, filters, language, setView } = input
  const groups = groupTypes(dataset.vocabulary, useOptions(input, 'type'))
  const most = fullBar(groups.map(({ count }) => count))
  const change = (types: (chosen: readonly string[]) => readonly string[]) =>
    setView(({ filters: now }) => ({ filters: { ...now, type: types(now.type) } }), 'push')
  const choose = (types: readonly string[]) => change(() => types)
  const t = useTranslations('facets')
  const compare = new Intl.Collator(language).compare
  const ordered = (order: OptionOrder) =>
    groups.toSorted((a, b) =>
      order === 'count'
        ? b.count - a.count
        : compare(localise(a.group.label, language), localise(b.group.label, language)),
    )

  const [words, setWords] = useState('')
  const name = useTranslations('common')('facet.type')
  const isFinding = words.trim() !== ''
  const found = (types: readonly FacetOption[]) => (isFinding ? findOptions(types, words) : types)

  return (
    <FacetSection facet="type" ownOrder="name" chosenCount={filters.type.length} onClear={() => choose([])}>
      {(order) => (
        <>
          <FindField facet={name} words={words} onWords={setWords} />
          <ul>
            {ordered(order).map(
              (group) =>
                found(group.types).length > 0 && (
                  <GroupItem
                    key={group.group.id}
                    group={group}
                    types={orderOptions(found(group.types), order, compare)}
                    isFinding={isFinding}
                    label={localise(group.group.label, language)}
                    most={most}
                    onToggleGroup={() => change((chosen) => toggleGroup(chosen, group))}
                    onOnlyGroup={() => choose(group.types.map(({ id }) => id))}
                    onToggleType={(id) =>
                      setView(({ filters: now }) => ({ filters: toggleValue(now, 'type', id) }), 'push')
                    }
                    onOnlyType={(id) => choose([id])}
                  />
                ),
            )}
          </ul>
          {!groups.some(({ types }) => found(types).length > 0) && <p className="facet__none">{t('noneFound')}</p>}
        </>
      )}
    </FacetSection>
  )
})

interface GroupProps {
  readonly group: TypeGroup
  /** Those listed, in order. */
  readonly types: readonly FacetOption[]
  /** They were searched for, so they show. */
  readonly isFinding: boolean
  readonly label: string
  readonly most: number
  readonly onToggleGroup: () => void
  readonly onOnlyGroup: () => void
  readonly onToggleType: (id: string) => void
  readonly onOnlyType: (id: string) => void
}

/** A kind and, opened by the reader or because some of it is chosen, its types. */
function GroupItem({ group, types, isFinding, label, most, ...on }: GroupProps) {
  const t = useTranslations('facets')
  const [opened, setOpened] = useState<boolean | null>(null)
  const isOpen = isFinding || (opened ?? group.chosen === 'some')
  const name = t('typesOf', { group: label })
  const { id, shape } = group.group
  return (
    <li className="type-group">
      <div className="type-group__head">
        <button
          type="button"
          className="type-group__disclose"
          aria-expanded={isOpen}
          aria-label={name}
          onClick={() => setOpened(!isOpen)}
        >
          <Chevron />
        </button>
        <OptionRow
          id={id}
          label={label}
          count={group.count}
          most={most}
          chosen={group.chosen}
          group={id}
          glyph={<GroupGlyph group={id} shape={shape} size={11} />}
          onToggle={on.onToggleGroup}
          onOnly={on.onOnlyGroup}
        />
      </div>
      {isOpen && (
        <ul className="type-group__types" aria-label={name}>
          {types.map((type) => (
            <li key={type.id}>
              <OptionRow
                id={type.id}
                label={type.label}
                count={type.count}
                most={most}
                chosen={type.chosen ? 'all' : 'none'}
                group={id}
                onToggle={on.onToggleType}
                onOnly={on.onOnlyType}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
