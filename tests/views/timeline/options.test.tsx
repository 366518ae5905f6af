// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Linked } from '../../../src/views/linked.ts'
import { Options } from '../../../src/views/timeline/Options.tsx'
import { EVENTS, renderLinked, withFilters } from '../linked-harness.tsx'

const optionsAt = (id: string | null) =>
  function List({ dataset, selection, view }: Linked) {
    const active = id === null ? null : (EVENTS.rowOf.get(id) ?? null)
    return (
      <div role="listbox">
        <Options
          dataset={dataset}
          selection={selection}
          selected={view.selected}
          language={view.language}
          active={active}
          place={() => null}
          offset={0}
        />
      </div>
    )
  }
const said = () => screen.getAllByRole('option').map((option) => option.getAttribute('aria-label'))

test('the active event and its neighbours in time, each as date, title and place', () => {
  renderLinked(optionsAt('abroad'))
  expect(said()).toEqual([
    '2017: Complaints of torture. kazakhstan',
    '1 June 2017: Court abroad acquits. strasbourg',
    'March 2018: Meeting broken up. Oral',
  ])
})

test('the first two where none is active, the last two at the end', () => {
  const { unmount } = renderLinked(optionsAt(null))
  expect(said()).toEqual(['2016: Thousands detained. kazakhstan', '21 May 2016: Activist arrested. Almaty'])
  unmount()
  renderLinked(optionsAt('oral'))
  expect(said()).toEqual(['1 June 2017: Court abroad acquits. strasbourg', 'March 2018: Meeting broken up. Oral'])
})

test('an undated event has no place among them: the first stand there', () => {
  renderLinked(optionsAt('undated'))
  expect(said()).toEqual(['2016: Thousands detained. kazakhstan', '21 May 2016: Activist arrested. Almaty'])
})

test('only of what passes; none where nothing does', () => {
  const { unmount } = renderLinked(optionsAt('almaty'), withFilters({ right: ['liberty'] }))
  expect(said()).toEqual([
    '2016: Thousands detained. kazakhstan',
    '21 May 2016: Activist arrested. Almaty',
    'March 2018: Meeting broken up. Oral',
  ])
  unmount()
  renderLinked(optionsAt(null), withFilters({ right: ['expression'], place: ['almaty'] }))
  expect(screen.queryAllByRole('option')).toEqual([])
})

test('the selected one says so; each has the id that the list box names', () => {
  renderLinked(optionsAt('abroad'), { selected: 'abroad' })
  const options = screen.getAllByRole('option')
  expect(options.map((option) => option.getAttribute('aria-selected'))).toEqual(['false', 'true', 'false'])
  expect(options[1]?.id).toBe(`mark-${EVENTS.rowOf.get('abroad')}`)
  expect(options[1]?.dataset['event']).toBe('abroad')
})
