// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import { useRef, type ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { expect, test } from 'vitest'
import { messagesFor } from '../../../src/messages/messages.ts'
import { openDraft, readField } from '../../../src/story/draft-story.ts'
import { fault } from '../../../src/story/fault.ts'
import { FORMAT_CODES } from '../../../src/story/format-problem.ts'
import { BrokenFile } from '../../../src/views/compose/BrokenFile.tsx'
import { FaultList } from '../../../src/views/compose/FaultList.tsx'

function show(what: ReactNode) {
  const failed: string[] = []
  const messages = messagesFor('en')
  const result = render(
    <IntlProvider locale="en-GB" messages={messages} timeZone="UTC" onError={({ message }) => failed.push(message)}>
      {what}
    </IntlProvider>,
  )
  expect(failed).toEqual([])
  return result
}

function Opened({ text }: { readonly text: string }) {
  const opener = useRef<HTMLButtonElement>(null)
  const opened = { ...openDraft(text), file: 'land.md' }
  return <BrokenFile opened={opened} opener={opener} onClose={() => undefined} onOpen={() => undefined} />
}

test('of very many mistakes the first are told, and how many more there are', () => {
  const steps = Array.from({ length: 60 }, (_, index) => `## [Step ${index}](?section=I)\n\n***\n`)
  show(<Opened text={`---\nid: land\n---\n\n# Land\n\n${steps.join('\n')}`} />)
  const dialog = screen.getByRole('dialog', { name: 'This file has mistakes' })
  expect(dialog.textContent).toContain('60 were found in land.md.')
  expect(within(dialog).getAllByRole('listitem')).toHaveLength(50)
  expect(within(dialog).getByText('And 10 more.')).toBeTruthy()
})

test('a file with mistakes is told with line, field, value and remedy, in the catalogue’s words', () => {
  const file = '---\nid: land\nid: land\n---\n\n# Land\n\n## A step\n\n![A square](square.jpg)\n'
  show(<Opened text={file} />)
  const dialog = screen.getByRole('dialog', { name: 'This file has mistakes' })
  expect(dialog.textContent).toContain('3 were found in land.md.')
  expect(
    within(dialog)
      .getAllByRole('listitem')
      .map((item) => [...item.querySelectorAll('span, code, q, p:last-child')].map((part) => part.textContent)),
  ).toEqual([
    ['Line 3', 'id', 'id: land', 'Given twice: id. Keep one of the two.'],
    [
      'Line 8',
      'land.steps[0].view',
      '## A step',
      'The heading of a step is one link to a view: write “## [Title](?section=1)”; what follows the ? is copied from the page’s address.',
    ],
    [
      'Line 10',
      'land.steps[0].caption',
      '![A square](square.jpg)',
      'A picture cannot stand here: take it out. What is shown is the view of the step.',
    ],
  ])
})

test('every fault of the format has words beside a field', () => {
  const faults = FORMAT_CODES.map((code) => fault(code, ['caption'], `what stands ${code}`, { hint: 'minutes' }))
  show(<FaultList faults={faults} />)
  const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(said).toHaveLength(FORMAT_CODES.length)
  for (const [index, code] of FORMAT_CODES.entries()) expect(said[index]).toContain(` Found: “what stands ${code}”.`)
})

test('a fault is said with its figures and its value', () => {
  const [problem] = readField('1. one').problems
  if (!problem) throw new Error('a numbered list is no problem')
  show(
    <FaultList
      faults={[
        fault(problem.code, ['caption'], problem.value),
        fault('captionTooLong', ['caption'], '', { count: 61, most: 45 }),
        fault('noParagraph', ['notes'], '¶99', { least: 1, most: 91 }),
        fault('notHedged', ['caption'], '1,000', { verbatim: 'over 1,000', hint: 'more than, over', count: 2 }),
        fault('notHedged', ['caption'], '3', { verbatim: 'several' }),
      ]}
    />,
  )
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'A numbered list cannot stand here: begin each point with “- ”. Found: “1. one”.',
    'Too much to read: 61 words, and 45 fit. Say the rest in the notes, or make it two steps.',
    'There is no ¶99; paragraphs go from ¶1 to ¶91.',
    'The source does not say “1,000” outright: write “over 1,000”, or more than, over before the number.',
    'The source does not say “3” outright: write “several”.',
  ])
})
