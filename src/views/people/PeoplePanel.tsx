import { useEffect, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { toggleValue } from '../../view-state/change.ts'
import type { Linked } from '../linked.ts'
import { CaseView } from './CaseView.tsx'
import './people.css'

/** So many people are listed; the filters find any other. */
const MOST_LISTED = 100

/** The chosen people, each with their case; else all who have to do with what passes, those with most events first. */
export function PeoplePanel(linked: Linked) {
  const { dataset, selection, view, setView } = linked
  const t = useTranslations('people')
  const chosen = view.filters.person.flatMap((id) => dataset.people.get(id) ?? [])
  const { codeOf } = dataset.facets.person
  const counts = selection.facetCounts.person
  const others = useMemo(() => {
    const countOf = (id: string) => counts[codeOf.get(id) ?? -1] ?? 0
    return [...dataset.people.values()]
      .map((person) => ({ person, count: countOf(person.id) }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count || a.person.name.localeCompare(b.person.name))
  }, [dataset, counts, codeOf])
  const listed = others.filter(({ person }) => !view.filters.person.includes(person.id))
  const { root, follow } = useFocusOfToggled()
  const toggle = (id: string) => {
    follow(id)
    setView(({ filters }) => ({ filters: toggleValue(filters, 'person', id) }), 'push')
  }

  return (
    <section ref={root} className="people" aria-label={t('label')} tabIndex={-1}>
      {chosen.map((person) => (
        <CaseView key={person.id} person={person} linked={linked} onLeave={() => toggle(person.id)} />
      ))}
      <p className="people__intro">{t('intro', { count: dataset.people.size })}</p>
      <ul className="people__list">
        {listed.slice(0, MOST_LISTED).map(({ person, count }) => (
          <li key={person.id}>
            <button
              type="button"
              data-person={person.id}
              aria-label={t('choose', { name: person.name })}
              onClick={() => toggle(person.id)}
            >
              <span className="people__name">{person.name}</span>
              <span className="people__role">{person.role}</span>
              <span className="people__count numeric">{t('events', { count })}</span>
            </button>
          </li>
        ))}
      </ul>
      {listed.length > MOST_LISTED && <p>{t('more', { count: listed.length - MOST_LISTED })}</p>}
    </section>
  )
}

/** The button that chooses a person goes with the press, and so does the one that closes a case: the focus goes on to what is there instead. */
function useFocusOfToggled() {
  const root = useRef<HTMLElement>(null)
  const toggled = useRef<string | null>(null)
  useEffect(() => {
    const id = toggled.current
    // the picture follows the press: until then the button is there
    if (id === null || !root.current || document.activeElement !== document.body) return
    toggled.current = null
    const found = root.current.querySelector<HTMLElement>(`[data-case="${id}"], [data-person="${id}"]`)
    const target = found ?? root.current
    target.focus()
  })
  const follow = (id: string) => {
    toggled.current = id
  }
  return { root, follow }
}
