// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { rowAtMoment } from '../../../src/engine/lit.ts'
import { dayOf } from '../../../src/model/time.ts'
import type { ViewState } from '../../../src/view-state/view-state.ts'
import type { Linked } from '../../../src/views/linked.ts'
import { Reader } from '../../../src/views/reader/Reader.tsx'
import { everything, realCompiled, realDataset } from '../../fixtures/real-dataset.ts'
import { renderLinked, withFilters } from '../linked-harness.tsx'

const BAN = '9-opposition-movement-banned'
const SENTENCE = '8-five-year-sentence'
const LAND = '8-land-protests'

/** What was scrolled into view, as [element, block]: this environment lays nothing out, so nothing would scroll. */
const scrolled = vi.hoisted((): [Element, string][] => [])
vi.mock('../../../src/ui/bring-into-view.ts', () => ({
  scrollerOf: () => null,
  bringIntoView: (element: Element, { block }: { block: string }) => scrolled.push([element, block]),
}))
beforeEach(() => {
  scrolled.length = 0
})

/** The reader over the real data, with buttons that stand for what other views do. */
function renderReader(change: Partial<ViewState> = {}, elsewhere: readonly Partial<ViewState>[] = []) {
  function Page(linked: Linked) {
    return (
      <>
        {elsewhere.map((next, i) => (
          <button key={JSON.stringify(next)} type="button" onClick={() => linked.setView(next, 'push')}>
            elsewhere {i}
          </button>
        ))}
        <Reader {...linked} renderCard={(record) => <p>card of {record.id}</p>} />
      </>
    )
  }
  return renderLinked(Page, change, realDataset)
}

function paragraph(number: number): HTMLElement {
  const element = document.querySelector<HTMLElement>(`[data-paragraph="${number}"]`)
  if (!element) throw new Error(`no paragraph ${number}`)
  return element
}

const marked = (id: string, part: ParentNode = document) =>
  [...part.querySelectorAll(`mark[data-record="${id}"]`)].map(({ textContent }) => textContent).join('')

test('the whole document is there, word for word, with its headings', () => {
  renderReader()
  const [source] = realCompiled.sources
  for (const { number, text, footnotes } of source?.paragraphs ?? []) {
    const words = paragraph(number).querySelector('.paragraph__text')?.cloneNode(true)
    if (!(words instanceof HTMLElement)) throw new Error(`paragraph ${number} has no text`)
    const markers = [...words.querySelectorAll('sup')]
    expect(markers.map((marker) => Number(marker.textContent))).toEqual(footnotes.map((footnote) => footnote.number))
    for (const marker of markers) marker.remove()
    expect(words.textContent).toBe(text)
  }
  expect(document.querySelectorAll('[data-paragraph]')).toHaveLength(84)
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Introduction',
    'I FREEDOM OF ASSOCIATION AND PEACEFUL ASSEMBLY',
    ...(source?.sections.slice(1).map(({ numeral, title }) => `${numeral} ${title}`) ?? []),
  ])
  expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(5)
})

test('the title block says what the document is', () => {
  renderReader()
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(realCompiled.sources[0]?.title)
  expect(screen.getByText('84 paragraphs in 6 sections, 14 footnotes')).toBeTruthy()
  expect(screen.getByText('Facts as of March 2019')).toBeTruthy()
  expect(screen.getByText(`Data version ${realCompiled.data_version.slice(0, 12)}`)).toBeTruthy()
})

test('every record, selected, is marked at exactly its words', () => {
  let change: Linked['setView'] | null = null
  renderLinked(
    (linked) => {
      change = linked.setView
      return <Reader {...linked} renderCard={() => null} />
    },
    {},
    realDataset,
  )
  const paragraphs = new Map(realCompiled.sources[0]?.paragraphs.map(({ number }) => [number, paragraph(number)]))
  for (const record of realCompiled.events) {
    act(() => change?.({ selected: record.id }, 'push'))
    for (const number of new Set(record.source.map((quote) => quote.paragraph))) {
      const quotes = record.source.filter((quote) => quote.paragraph === number)
      const inOrder = quotes.toSorted((a, b) => a.selector.refinedBy[1].start - b.selector.refinedBy[1].start)
      expect(marked(record.id, paragraphs.get(number))).toBe(inOrder.map(({ quote }) => quote).join(''))
    }
  }
})

test('a quote selects its event, and its card opens below the paragraph', async () => {
  const { changes } = renderReader()
  const quote = within(paragraph(8)).getByRole('link', { name: /^In November 2016 human rights activist/ })
  expect(quote.getAttribute('href')).toBe(`?v=1&event=${SENTENCE}`)
  await userEvent.click(quote)
  expect(changes).toEqual([[{ selected: SENTENCE }, 'push']])
  expect(within(paragraph(8)).getByText(`card of ${SENTENCE}`)).toBeTruthy()
  expect(scrolled).toEqual([])
})

test('words several events quote offer each of them, and the choice selects', async () => {
  const { changes } = renderReader()
  const shared = paragraph(8).querySelector<HTMLElement>('.quote[data-shared]')
  if (!shared) throw new Error('no words are quoted twice')
  const words = shared.textContent
  await userEvent.click(shared)
  expect(changes).toEqual([])
  const offered = within(await screen.findByRole('menu', { name: 'Events at these words' })).getAllByRole('menuitem')
  const ids = offered.map((item) => item.getAttribute('data-offer') ?? '')
  const quoting = realCompiled.events.filter(({ source }) => source.some(({ quote }) => quote.includes(words)))
  expect(ids.toSorted()).toEqual(quoting.map(({ id }) => id).toSorted())
  await userEvent.click(offered[1] ?? shared)
  expect(changes).toEqual([[{ selected: ids[1] }, 'push']])
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
})

test('a choice at shared words by keyboard: Enter, arrows, Escape leaves, and nothing is selected', async () => {
  const { changes } = renderReader()
  const shared = paragraph(8).querySelector<HTMLElement>('.quote[data-shared]')
  shared?.focus()
  await userEvent.keyboard('{Enter}')
  const [first, second] = await screen.findAllByRole('menuitem')
  await waitFor(() => expect(document.activeElement).toBe(first))
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(second)
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
  expect(changes).toEqual([])
  await waitFor(() => expect(document.activeElement).toBe(shared))
})

test('selected words offer the events that rest on them', async () => {
  const { changes } = renderReader()
  const text = paragraph(8).querySelector('.paragraph__text')
  const words = [...(text?.querySelectorAll('.quote') ?? [])].find(({ textContent }) =>
    textContent.startsWith('In November'),
  )
  if (!words) throw new Error('¶8 has no such words')
  act(() => document.getSelection()?.selectAllChildren(words))
  await userEvent.click(await within(paragraph(8)).findByRole('button', { name: '1 event from these words' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: /Bokayev|five years/i }))
  expect(changes).toEqual([[{ selected: SENTENCE }, 'push']])
})

test('words that no event tells say so', async () => {
  renderReader()
  const text = paragraph(3).querySelector('.paragraph__text')
  if (!text) throw new Error('¶3 has no text')
  act(() => document.getSelection()?.selectAllChildren(text))
  expect(await within(paragraph(3)).findByText('No event rests on these words.')).toBeTruthy()
})

test('Escape lets go of the selected event', async () => {
  const { changes } = renderReader({ selected: BAN })
  within(paragraph(9))
    .getByRole('button', { name: /^13 March 2018 / })
    .focus()
  await userEvent.keyboard('{Escape}')
  expect(changes).toEqual([[{ selected: null }, 'push']])
})

test('when a card goes with the focus in it, the focus goes to the line that opened it', async () => {
  renderLinked(
    (linked) => (
      <Reader
        {...linked}
        renderCard={() => (
          <button type="button" onClick={() => linked.setView({ selected: null }, 'push')}>
            close the card
          </button>
        )}
      />
    ),
    { selected: BAN },
    realDataset,
  )
  await userEvent.click(screen.getByText('close the card'))
  expect(document.activeElement).toBe(within(paragraph(9)).getByRole('button', { name: /^13 March 2018 / }))
})

test('how much of a paragraph is told stands beside its number', () => {
  renderReader()
  expect(within(paragraph(3)).getByRole('img', { name: 'Told by records: 0%' })).toBeTruthy()
  expect(within(paragraph(8)).getByRole('img', { name: 'Told by records: 100%' })).toBeTruthy()
})

test('the list below a paragraph opens and closes a card', async () => {
  renderReader()
  const chip = within(paragraph(9)).getByRole('button', { name: /^13 March 2018 / })
  expect(chip.getAttribute('aria-expanded')).toBe('false')
  await userEvent.click(chip)
  expect(chip.getAttribute('aria-expanded')).toBe('true')
  expect(screen.getByText(`card of ${BAN}`)).toBeTruthy()
  await userEvent.click(chip)
  expect(screen.queryByText(`card of ${BAN}`)).toBeNull()
})

test('a record that quotes two paragraphs opens where it was chosen', async () => {
  renderReader()
  const title = realCompiled.events.find(({ id }) => id === LAND)?.title ?? ''
  await userEvent.click(within(paragraph(37)).getByRole('button', { name: (name) => name.includes(title) }))
  expect(within(paragraph(37)).getByText(`card of ${LAND}`)).toBeTruthy()
  expect(within(paragraph(8)).queryByText(`card of ${LAND}`)).toBeNull()
  expect(marked(LAND, paragraph(8))).not.toBe('')
})

test('a selection from elsewhere brings its words into view, one of the reader’s own does not', async () => {
  renderReader({}, [{ selected: BAN }])
  await userEvent.click(screen.getByText('elsewhere 0'))
  expect(scrolled.map(([element, block]) => [element.getAttribute('data-record'), block])).toEqual([[BAN, 'start']])
})

test('a link to a paragraph goes to it, and to the heading of a section it begins', async () => {
  renderReader({ paragraph: 8 }, [{ paragraph: 5 }])
  expect(scrolled.map(([element]) => element)).toEqual([paragraph(8)])
  expect(within(paragraph(8)).getByRole('link', { name: 'Paragraph 8' }).getAttribute('aria-current')).toBe('location')
  await userEvent.click(screen.getByText('elsewhere 0'))
  expect(scrolled.at(-1)?.[0].textContent).toBe('I FREEDOM OF ASSOCIATION AND PEACEFUL ASSEMBLY')
})

test('the paragraph’s number is its permanent link', async () => {
  const { changes } = renderReader()
  const number = within(paragraph(8)).getByRole('link', { name: 'Paragraph 8' })
  expect(number.getAttribute('href')).toBe('?v=1&para=8')
  await userEvent.click(number)
  expect(changes).toEqual([[{ paragraph: 8 }, 'push']])
  expect(scrolled).toEqual([])
})

test('the reader follows the moment from event to event, and not while one is selected', async () => {
  const days = [dayOf(2018, 3, 13), dayOf(2018, 3, 14), dayOf(2018, 5, 10), dayOf(2018, 5, 10) + 0.5]
  renderReader({}, [...days.map((moment) => ({ moment })), { selected: SENTENCE }, { moment: dayOf(2012, 1, 1) }])
  for (const step of days.keys()) {
    await userEvent.click(screen.getByText(`elsewhere ${step}`))
    expect(new Set([...document.querySelectorAll('mark')].map(markOf))).toEqual(new Set([idAt(days[step] ?? 0)]))
    await waitFor(() => expect(markOf(scrolled.at(-1)?.[0])).toBe(idAt(days[step] ?? 0)))
  }
  expect(scrolled.map(([element]) => markOf(element))).toEqual([...new Set(days.map(idAt))])

  await userEvent.click(screen.getByText(`elsewhere ${days.length}`))
  const before = scrolled.length
  await userEvent.click(screen.getByText(`elsewhere ${days.length + 1}`))
  expect(scrolled).toHaveLength(before)
  expect(new Set([...document.querySelectorAll('mark')].map(markOf))).toEqual(new Set([SENTENCE]))
})

const idAt = (day: number) => realDataset.records.at(rowAtMoment(realDataset, everything, day) ?? Infinity)?.id
const markOf = (element: Element | undefined) => element?.getAttribute('data-record')

test('pointing at words marks them lightly', async () => {
  const { pointedAt } = renderReader()
  await userEvent.hover(within(paragraph(8)).getByRole('link', { name: /^In November 2016 human rights activist/ }))
  expect(pointedAt).toEqual([SENTENCE])
  expect(marked(SENTENCE)).toMatch(/^In November 2016 .* on social networks\.$/)
})

test('what the filter hides is neither underlined nor listed, but counted', () => {
  renderReader(withFilters({ type: ['release'] }))
  expect(within(paragraph(8)).queryAllByRole('button')).toEqual([])
  expect(within(paragraph(8)).getByText('6 events hidden by the filter')).toBeTruthy()
  expect(paragraph(8).querySelector('.quote')).toBeNull()
  expect(within(paragraph(19)).getByText(/^\d more hidden by the filter$/)).toBeTruthy()
})

test('an event the filter hides is still marked when it is selected', () => {
  renderReader({ ...withFilters({ type: ['release'] }), selected: SENTENCE })
  expect(marked(SENTENCE)).not.toBe('')
  expect(within(paragraph(8)).getByText('5 more hidden by the filter')).toBeTruthy()
})

test('a recommendation says how many events it addresses, and shows just these', async () => {
  const { changes } = renderReader()
  const recommendation = realCompiled.events.find(({ source }) => source[0]?.paragraph === 58)
  const count = recommendation?.links.filter(({ type }) => type === 'addresses').length
  const show = within(paragraph(58)).getByRole('button', { name: 'Show these on timeline and map' })
  expect(within(paragraph(58)).getByText(`Addresses ${count} events`)).toBeTruthy()
  await userEvent.click(show)
  expect(show.getAttribute('aria-pressed')).toBe('true')
  await userEvent.click(show)
  expect(changes.map(([change]) => change.filters?.recommendation)).toEqual([[recommendation?.id], []])
})

test('footnotes: a marker leads to the note and back; their links open elsewhere and say nothing of here', async () => {
  renderReader()
  const marker = within(paragraph(7)).getByRole('link', { name: 'Footnote 1' })
  const note = within(paragraph(7)).getByRole('link', { name: 'Footnote 1: back to the text' })
  await userEvent.click(marker)
  expect(document.activeElement).toBe(note)
  await userEvent.click(note)
  expect(document.activeElement).toBe(marker)
  const outside = [...document.querySelectorAll('a[href^=http]')]
  expect(outside.length).toBeGreaterThanOrEqual(15)
  for (const link of outside)
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noreferrer noopener'])
})

test('the contents lead to a section and fold away', async () => {
  const { changes } = renderReader()
  await userEvent.click(screen.getByText('Contents'))
  const contents = screen.getByRole('navigation', { name: 'Contents' })
  await userEvent.click(within(contents).getByRole('link', { name: /TORTURE AND/ }))
  const torture = realCompiled.sources[0]?.sections[4]
  // nothing is laid out here, so that one is above the first paragraph: Back leads there
  expect(changes).toEqual([
    [{ paragraph: 1 }, 'replace'],
    [{ paragraph: torture?.first_paragraph }, 'push'],
  ])
  expect(document.activeElement).toBe(paragraph(torture?.first_paragraph ?? 0).querySelector('.paragraph__number'))
  expect(scrolled.at(-1)?.[0].textContent).toContain(torture?.title)
  expect(contents.querySelector('details')?.open).toBe(false)
})

test('an event opens in the linked paragraph, where it quotes that', () => {
  const event = realCompiled.events.find(
    ({ record_kind: kind, source }) => kind === 'event' && source.at(-1)?.paragraph !== source[0]?.paragraph,
  )
  if (!event) throw new Error('no event is told in two paragraphs')
  const last = event.source.at(-1)?.paragraph ?? 0
  renderReader({ selected: event.id, paragraph: last })
  expect(within(paragraph(last)).getByText(`card of ${event.id}`)).toBeTruthy()
})
