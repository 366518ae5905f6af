// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { IntlProvider } from 'use-intl'
import { expect, test } from 'vitest'
import { messagesFor } from '../../../src/messages/messages.ts'
import { dayOf, type Day, type DayRange } from '../../../src/model/time.ts'
import { DateField } from '../../../src/views/timeline/DateField.tsx'

const MARCH_13 = dayOf(2018, 3, 13)
const BOUNDS = { from: dayOf(2007, 1, 1), to: dayOf(2019, 12, 31) }

function renderField(initial: Day | null = MARCH_13) {
  const committed: (DayRange | null)[] = []
  function Page() {
    const [day, setDay] = useState(initial)
    const onCommit = (days: DayRange | null) => {
      committed.push(days)
      setDay(days?.from ?? null)
    }
    return (
      <>
        <DateField label="Date" labelClass="label" day={day} bounds={BOUNDS} onCommit={onCommit} />
        <button onClick={() => setDay(dayOf(2015, 1, 1))}>Next event</button>
      </>
    )
  }
  render(
    <IntlProvider locale="en-GB" messages={messagesFor('en')} timeZone="UTC">
      <Page />
      <button>Elsewhere</button>
    </IntlProvider>,
  )
  return { committed, field: screen.getByRole<HTMLInputElement>('textbox', { name: 'Date' }), user: userEvent.setup() }
}

test('shows its day in words, and nothing for none', () => {
  expect(renderField().field.value).toBe('13 March 2018')
})

test('takes a date on Enter, however coarse, and shows it in words', async () => {
  const { committed, field, user } = renderField()
  await user.clear(field)
  await user.type(field, '03/2019{Enter}')
  expect(committed).toEqual([{ from: dayOf(2019, 3, 1), to: dayOf(2019, 3, 31) }])
  expect(field.value).toBe('1 March 2019')
})

test('takes a date on leaving, once', async () => {
  const { committed, field, user } = renderField(null)
  await user.type(field, '22 March 2019')
  expect(committed).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Elsewhere' }))
  expect(committed).toEqual([{ from: dayOf(2019, 3, 22), to: dayOf(2019, 3, 22) }])
})

test('leaves what it cannot read, says how to write it, and takes it once mended', async () => {
  const { committed, field, user } = renderField()
  await user.clear(field)
  await user.type(field, '30/02/2018{Enter}')
  expect(committed).toEqual([])
  expect(field.value).toBe('30/02/2018')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  const hint = screen.getByRole('alert')
  expect(hint.textContent).toBe('Write 13 March 2018, 03/2018 or 2018')
  expect(field.getAttribute('aria-describedby')).toBe(hint.id)
  await user.clear(field)
  expect(screen.queryByRole('alert')).toBeNull()
  await user.type(field, '28/02/2018{Enter}')
  expect(committed).toEqual([{ from: dayOf(2018, 2, 28), to: dayOf(2018, 2, 28) }])
})

test('Escape takes back what was typed', async () => {
  const { committed, field, user } = renderField()
  await user.clear(field)
  await user.type(field, 'nonsense{Enter}{Escape}')
  expect(field.value).toBe('13 March 2018')
  expect(screen.queryByRole('alert')).toBeNull()
  await user.tab()
  expect(committed).toEqual([])
})

test('emptied, it stands for no date', async () => {
  const { committed, field, user } = renderField()
  await user.clear(field)
  await user.keyboard('{Enter}')
  expect(committed).toEqual([null])
})

test('leaving it as it was changes nothing', async () => {
  const { committed, field, user } = renderField()
  await user.click(field)
  await user.tab()
  await user.click(field)
  await user.keyboard('{Enter}')
  expect(committed).toEqual([])
})

test('a date outside the years told of is refused, and they are named', async () => {
  const { committed, field, user } = renderField()
  await user.clear(field)
  await user.type(field, '2035{Enter}')
  expect(committed).toEqual([])
  expect(screen.getByRole('alert').textContent).toBe('The years told of are 2007 to 2019')
})

test('what was refused makes room when the day moves on', async () => {
  const { field, user } = renderField()
  await user.clear(field)
  await user.type(field, '32 March 2018{Enter}')
  await user.click(screen.getByRole('button', { name: 'Next event' }))
  expect(field.value).toBe('1 January 2015')
  expect(screen.queryByRole('alert')).toBeNull()
})
