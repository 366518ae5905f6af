import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEngine } from '../../src/engine/engine.ts'
import { EMPTY_DRAFT, type DraftStep } from '../../src/model/draft.ts'
import { createDraftChecker, isNeutralId } from '../../src/story/check-draft.ts'
import { draftOfStory, openDraft, writeDraft } from '../../src/story/draft-story.ts'
import { isFormatCode } from '../../src/story/format-problem.ts'
import { realDataset } from '../fixtures/real-dataset.ts'

const checker = createDraftChecker(createEngine(realDataset))

/** A step with which nothing is wrong. */
const STEP: DraftStep = {
  key: 1,
  title: 'The land protests',
  view: 'section=I&from=2016-04-01&to=2016-05-31',
  caption: 'According to the submission, **more than 1,000** were detained (¶8).',
  notes: '',
  events: ['8-land-protest-detentions'],
  seconds: null,
}
const told = (change: Partial<DraftStep>) =>
  checker.ofStep({ ...STEP, ...change }).map(({ code, path, value }) => `${path.join('.')} ${code} ${value}`.trim())

test('the stories of the data have no fault', () => {
  const drafts = realDataset.stories.map(draftOfStory)
  expect(drafts.flatMap((draft) => [...checker.ofStory(draft), ...draft.steps.flatMap(checker.ofStep)])).toEqual([])
  expect(told({})).toEqual([])
})

test.each<[string, Partial<DraftStep>, readonly string[]]>([
  ['no words', { title: ' ', caption: '' }, ['title noTitle', 'caption noCaption']],
  ['a figure nobody tells', { caption: 'In all 1,777 people.' }, ['caption noSuchFigure 1,777']],
  ['a figure without its hedge', { caption: 'There were 1,000 people.' }, ['caption notHedged 1,000']],
  ['a date nobody tells', { title: 'On 3 May 2011' }, ['title noSuchDate 3 May 2011']],
  ['another paragraph', { caption: 'See ¶40.' }, ['caption paragraphNotOfEvents ¶40']],
  ['no such paragraph', { notes: 'See ¶999.' }, ['notes noParagraph ¶999']],
  ['mark-up that cannot stand', { notes: '# Loud' }, ['notes otherHeading # Loud']],
  ['an address in the heading', { title: 'At www.example.org' }, ['title address At www.example.org']],
  ['an address in the notes', { notes: 'See https://example.org.' }, ['notes address See https://example.org.']],
  ['an address in pieces', { notes: 'See _http:_*//example.org*' }, ['notes address See _http:_*//example.org*']],
  ['no event', { caption: 'Words.', events: [] }, ['events noEvents']],
  ['an event that is not', { caption: 'Words.', events: ['8-no-such'] }, ['events.0 noSuchEvent 8-no-such']],
  [
    'an event out of sight',
    { view: 'from=2012-01-01&to=2012-12-31' },
    ['events.0 eventHidden 8-land-protest-detentions'],
  ],
  ['an event that is shown, not named', { view: 'event=8-land-protests' }, ['view openedNotNamed 8-land-protests']],
  [
    'a view that is not understood',
    { view: 'from=spring&section=IX' },
    ['view badValue from=spring', 'view idNotInData section=IX'],
  ],
])('%s', (_, change, faults) => {
  expect(told(change)).toEqual(faults)
})

test('a story that is not begun lacks words, steps and nothing else', () => {
  expect(checker.ofStory(EMPTY_DRAFT).map(({ code }) => code)).toEqual(['noTitle', 'noSummary', 'noSteps'])
})

test('a story has no addresses of other sites either', () => {
  const draft = { ...EMPTY_DRAFT, title: 'On HTTPS://example.org', summary: 'Read www.example.org.', steps: [STEP] }
  expect(checker.ofStory(draft).map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
    'title address',
    'summary address',
  ])
})

const SIGNS =
  'http https: // :// www . www.a _ * ** \\ &amp; &#119; a word 8 ¶8 ¶ --- ` [a](?b) | <b> ![ \uFFFD \uFEFF \u0000'
const BEGINNINGS = ['- ', '1. ', '> ', '# ', 'Events: ']
const piece = fc.constantFrom(...SIGNS.split(' '), ...BEGINNINGS, ' ', '\n', '\n\n', '\t')
const text = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(''))
const anyStep = fc.record({ title: text, caption: text, notes: text }).map((given) => ({ ...STEP, ...given }))
const anyDraft = fc
  .record({ title: text, summary: text, steps: fc.array(anyStep, { maxLength: 2 }) })
  .map((given) => ({ ...EMPTY_DRAFT, ...given }))

test('a draft that has all titles and no fault of the format is read back from its file', () => {
  let accepted = 0
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const faults = [...checker.ofStory(draft), ...draft.steps.flatMap(checker.ofStep)]
      if (faults.some(({ code }) => isFormatCode(code) || code === 'noTitle')) return
      accepted++
      const written = writeDraft(draft)
      expect({ written, problems: openDraft(written).problems }).toEqual({ written, problems: [] })
    }),
    { numRuns: 200 },
  )
  expect(accepted).toBeGreaterThan(30)
})

test('an id is neutral when it is one and names nobody', () => {
  expect(isNeutralId('peaceful-assembly', realDataset)).toBe(true)
  expect(isNeutralId('Peaceful assembly', realDataset)).toBe(false)
  const [name = ''] = [...realDataset.people.values()].map((person) => person.name)
  const surname = name.split(' ').at(-1)?.toLowerCase() ?? ''
  expect(surname).toMatch(/^[a-z]+$/)
  expect(isNeutralId(`five-years-for-${surname}`, realDataset)).toBe(false)
})
