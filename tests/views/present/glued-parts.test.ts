import { expect, it } from 'vitest'
import type { StoryInline } from '../../../src/model/story.ts'
import { gluedParts } from '../../../src/views/present/glued-parts.ts'

const text = (words: string): StoryInline => ({ kind: 'text', text: words })
const link = (paragraph: number): StoryInline => ({ kind: 'paragraph_link', paragraph })
const strong: StoryInline = { kind: 'strong', children: [text('40 times')] }

it('holds a link together with its bracket and what closes it', () => {
  expect(gluedParts([text('200 people ('), link(13), text(').')])).toEqual([
    [text('200 people ')],
    [text('('), link(13), text(').')],
  ])
  expect(gluedParts([text('refused ('), link(8), text(', '), link(57), text(') and so on')])).toEqual([
    [text('refused ')],
    [text('('), link(8), text(',')],
    [text(' ')],
    [link(57), text(')')],
    [text(' and so on')],
  ])
})

it('leaves alone what is no text, and a line without links', () => {
  expect(gluedParts([strong, link(6), strong])).toEqual([[strong], [link(6)], [strong]])
  expect(gluedParts([text('no link (here)'), strong])).toEqual([[text('no link (here)')], [strong]])
  expect(gluedParts([])).toEqual([])
})
