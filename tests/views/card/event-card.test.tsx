// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { CompiledRecord } from '../../../src/model/compiled.ts'
import { clearAll } from '../../../src/view-state/change.ts'
import type { ViewState } from '../../../src/view-state/view-state.ts'
import { EventCard } from '../../../src/views/card/EventCard.tsx'
import { realCompiled, realDataset } from '../../fixtures/real-dataset.ts'
import { isoDay } from '../../fixtures/dataset.ts'
import { renderLinked, withFilters } from '../linked-harness.tsx'

function record(id: string): CompiledRecord {
  const found = realCompiled.events.find((event) => event.id === id)
  if (!found) throw new Error(`no record ${id} in data/`)
  return found
}

function renderCard(shown: CompiledRecord, view: Partial<ViewState> = {}) {
  return renderLinked(
    (linked) => <EventCard {...linked} record={shown} />,
    { selected: shown.id, ...view },
    realDataset,
  )
}

/** Text of the row with this label. */
function row(label: string): string {
  const term = screen.getAllByRole('term').find(({ textContent }) => textContent === label)
  if (!term) throw new Error(`no row ${label}`)
  return term.nextElementSibling?.textContent ?? ''
}

test('what, when, where, who, with who says so', () => {
  renderCard(record('8-five-year-sentence'))
  expect(screen.getByRole('heading', { level: 4 }).textContent).toBe(record('8-five-year-sentence').title)
  expect(screen.getByText(/Conviction and sentence/).textContent).toBe('Trial · Conviction and sentence · ¶8')
  expect(row('When')).toBe('28 November 2016 decidedfrom another sourceThe submission: In November 2016')
  expect(row('Where')).toMatch(/^Atyrau court.*from another source.*Petropavl.* place of imprisonment/)
  expect(row('Who')).toBe('Max Bokayev human rights activist · victim filter')
  expect(row('Sentence')).toBe('5 years of imprisonment 5 years’ imprisonment')
  expect(row('Rights')).toContain('Peaceful assembly ICCPR 21 · UDHR 20(1) · mapped by the editors')
  expect(row('Told as')).toBe('told as fact')
})

test('a sentence of years and months, and laws with their articles together', () => {
  renderCard(record('19-two-and-a-half-year-sentence'))
  expect(row('Sentence')).toContain('2 years and 6 months of imprisonment')
})

test('articles of one law stand together', () => {
  renderCard(record('21-refusal-to-review-articles'))
  expect(row('Law')).toBe('Criminal Code of Kazakhstan, Articles 174, 130, 274, 400, 402')
})

test('a number of people keeps its “more than”', () => {
  renderCard(record('13-detentions-of-10-may-2018'))
  expect(row('How many')).toBe('more than 150 more than 150 people')
})

test('words instead of a number stay words', () => {
  renderCard(record('16-protest-of-mothers'))
  expect(row('How many')).toBe('hundreds of mothers')
})

test('undated and unplaced are said, not left out', () => {
  renderCard({ ...record('20-legislation-said-to-protect-expression'), places: [] })
  expect(row('When')).toBe('No date givenThe submission: During the previous UPR')
  expect(row('Where')).toBe('Not located: no place is given, and none was found elsewhere.')
})

test('a place is named as on the day, with today’s name where that differs', () => {
  const event = record('9-opposition-movement-banned')
  renderCard({ ...event, earliest: isoDay('2020-01-01'), latest: isoDay('2020-01-01') })
  expect(row('Where')).toContain('Nur-Sultan (now Astana)')
})

test('in Russian the data’s names are Russian', () => {
  renderCard(record('8-five-year-sentence'), { language: 'ru' })
  expect(row('Where')).toMatch(/^Атырау/)
})

test('a name opens the case of the person', async () => {
  const { changes } = renderCard(record('8-five-year-sentence'))
  await userEvent.click(screen.getByRole('button', { name: 'Max Bokayev' }))
  expect(changes.map(([{ filters, panel }, how]) => [filters?.person, panel, how])).toEqual([
    [['p001'], 'people', 'push'],
  ])
})

test('beside a name, a filter by the person, and no longer', async () => {
  const { changes } = renderCard(record('8-five-year-sentence'))
  const name = screen.getByRole('button', { name: 'Filter: show only events about Max Bokayev' })
  await userEvent.click(name)
  expect(name.getAttribute('aria-pressed')).toBe('true')
  await userEvent.click(name)
  expect(changes.map(([{ filters }, how]) => [filters?.person, how])).toEqual([
    [['p001'], 'push'],
    [[], 'push'],
  ])
})

test('a dispute stands side by side with the submission, under its publisher’s name', () => {
  renderCard(record('52-zhanaozen-shooting'))
  const part = screen.getByRole('heading', { name: 'Another source says otherwise' }).parentElement
  if (!part) throw new Error('no disputes')
  const [dispute] = record('52-zhanaozen-shooting').disputed
  const publisher = realDataset.evidence.get(dispute?.evidence[0] ?? '')?.publisher ?? ''
  expect(
    within(part)
      .getAllByRole('term')
      .map(({ textContent }) => textContent),
  ).toEqual(['The submission', publisher])
  expect(within(part).getAllByRole('definition')[1]?.textContent).toBe(dispute?.says)
})

test('every dispute of the data finds what the submission says, or that it is silent', () => {
  const disputed = realCompiled.events.filter((event) => event.disputed.length > 0)
  expect(disputed.length).toBeGreaterThan(15)
  for (const event of disputed) {
    const { container, unmount } = renderCard(event)
    const sides = [...container.querySelectorAll('.dispute dd')].map(({ textContent }) => textContent)
    // the submission's side once for each thing that is disputed
    const fields = new Set(event.disputed.map(({ field }) => field))
    expect(sides).toHaveLength(event.disputed.length + fields.size)
    for (const { says } of event.disputed) expect(sides).toContain(says)
    expect(sides.every((side) => side !== '')).toBe(true)
    unmount()
  }
})

test('evidence: opened elsewhere, without telling from where, and own organisations are called so', () => {
  renderCard(record('8-land-protests'))
  const link = screen.getByRole('link', { name: realDataset.evidence.get('odf-1')?.title ?? '' })
  expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noreferrer noopener'])
  const item = link.closest('li')?.textContent
  expect(item).toContain('Open Dialogue Foundation')
  expect(item).toContain('same organisation as the source')
  expect(item).toContain('on the place, Atyrau')
})

test('linked events select, from both ends', async () => {
  const { changes } = renderCard(record('7-rapporteur-findings-rejected'))
  const before = screen.getByText('Came after').nextElementSibling
  if (!(before instanceof HTMLElement)) throw new Error('no earlier event')
  await userEvent.click(within(before).getByRole('button'))
  expect(changes).toEqual([[{ selected: '7-rapporteur-on-assembly-rules' }, 'push']])
})

test('copying: the words, a citation, an address with nothing but the event', async () => {
  const user = userEvent.setup()
  renderCard(record('8-five-year-sentence'), { query: 'Bokayev', moment: isoDay('2018-01-01') })
  const { quote } = record('8-five-year-sentence').source[0] ?? { quote: '' }
  const copied = async (button: string) => {
    await user.click(screen.getByRole('button', { name: button }))
    return navigator.clipboard.readText()
  }
  expect(await copied('Copy quote')).toBe(quote)
  expect(screen.getByRole('status').textContent).toBe('Quote copied')
  const { origin, pathname } = window.location
  const address = `${origin}${pathname}?v=1&event=8-five-year-sentence`
  const [before = '', day = ''] = (await copied('Copy as citation')).split(' (accessed ')
  expect(day).toMatch(/^\d{1,2} \w+ \d{4}\)$/)
  expect(before).toBe(
    `“${quote}”, Joint submission to the Universal Periodic Review of Kazakhstan, Open Dialogue Foundation; Italian Federation for Human Rights; Kharkiv Institute for Social Research, submitted to UN Human Rights Council, Universal Periodic Review, third cycle, review of Kazakhstan, 2019; ¶8, data version ${realCompiled.data_version.slice(0, 12)}. ${address}`,
  )
  expect(await copied('Copy link')).toBe(address)
})

test('a browser that refuses to copy is said so', async () => {
  const user = userEvent.setup()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
  renderCard(record('8-five-year-sentence'))
  await user.click(screen.getByRole('button', { name: 'Copy quote' }))
  expect(screen.getByRole('status').textContent).toBe('The browser did not allow copying.')
})

test('says that the filters leave it out, and takes them away', async () => {
  const { changes } = renderCard(record('52-zhanaozen-shooting'), withFilters({ place: ['almaty'] }))
  const line = screen.getByText('Not among what the filters let pass')
  await userEvent.click(within(line).getByRole('button', { name: 'Clear all' }))
  expect(changes).toEqual([[clearAll(), 'push']])
  expect(screen.queryByText('Not among what the filters let pass')).toBeNull()
  expect(document.activeElement).toBe(document.querySelector('[data-card]'))
})

test('what passes is not said to be left out, nor a recommendation, which no filter asks', () => {
  renderCard(record('52-zhanaozen-shooting'))
  renderCard(record('84-investigate-zhanaozen'), withFilters({ place: ['almaty'] }))
  expect(screen.queryByText('Not among what the filters let pass')).toBeNull()
})

test('close deselects', async () => {
  const { changes } = renderCard(record('8-five-year-sentence'))
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(changes).toEqual([[{ selected: null }, 'push']])
})

test('an anomaly and the editors’ note are shown as theirs', () => {
  const event = record('34-eight-year-sentence')
  renderCard({ ...event, note: 'A remark.' })
  expect(screen.getByText('A slip of grammar in the source:').parentElement?.textContent).toContain(
    event.anomaly[0]?.note,
  )
  expect(screen.getByText('Editors’ note:').parentElement?.textContent).toBe('Editors’ note: A remark.')
})

test('every record has a card, and no card holds an interactive element within another', () => {
  for (const event of realCompiled.events) {
    const { container, unmount } = renderCard(event)
    expect(container.querySelector('h4')?.textContent).toBe(event.title)
    expect(container.querySelector('a a, a button, button a, button button')).toBeNull()
    expect(container.textContent).not.toMatch(/\bundefined\b|\bnull\b|\b(card|common)\.\w/)
    unmount()
  }
})
