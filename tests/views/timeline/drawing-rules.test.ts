import { describe, expect, it } from 'vitest'
import { dayOf, type Day } from '../../../src/model/time.ts'
import {
  DISPUTE,
  FADE,
  GAP,
  GLYPH,
  markOf,
  stretchOf,
  worldX,
  type Mark,
  type World,
} from '../../../src/views/timeline/mark.ts'
import { markNotes } from '../../../src/views/timeline/mark-notes.ts'
import { realDataset, rowOf } from '../../fixtures/real-dataset.ts'

/** Two pixels a day, from 1 January 2007. */
const WORLD: World = { origin: dayOf(2007, 1, 1), pixelsPerDay: 2 }
const notes = markNotes(realDataset)
const x = (day: Day) => worldX(WORLD, day)
const mark = (id: string): Mark => markOf(realDataset, rowOf(id), WORLD, notes)
/** What a glyph takes of its line to each side. */
const HALF = GLYPH / 2 + GAP / 2

describe('how each kind of date is drawn, by an event of the submission', () => {
  it('a day: a glyph in the middle of the day', () => {
    const ban = mark('9-opposition-movement-banned')
    expect(ban).toMatchObject({
      shape: 'day',
      x0: x(dayOf(2018, 3, 13)),
      x1: x(dayOf(2018, 3, 14)),
      glyphX: x(dayOf(2018, 3, 13)) + 1,
      members: [],
      parts: null,
      disputed: false,
    })
    expect(stretchOf(ban)).toEqual({ left: ban.glyphX - HALF, right: ban.glyphX + HALF })
  })

  it('a month: a soft span over all of it, the glyph in its middle; others may lie over the span', () => {
    const refusals = mark('6-forty-refusals-in-almaty')
    expect(refusals).toMatchObject({ shape: 'month', x0: x(dayOf(2018, 8, 1)), x1: x(dayOf(2018, 9, 1)) })
    expect(refusals.glyphX).toBe(x(dayOf(2018, 8, 1)) + 31)
    expect(stretchOf(refusals)).toEqual({ left: refusals.glyphX - HALF, right: refusals.glyphX + HALF })
  })

  it('a year: as the month, twelve times as wide', () => {
    const law = mark('18-law-on-trade-unions')
    expect(law).toMatchObject({ shape: 'year', x0: x(dayOf(2014, 1, 1)), x1: x(dayOf(2015, 1, 1)) })
    expect(law.glyphX).toBe(x(dayOf(2014, 1, 1)) + 365)
    expect(stretchOf(law)).toEqual({ left: law.glyphX - HALF, right: law.glyphX + HALF })
  })

  it('an interval: a bar from its first day to its last, the glyph at its start', () => {
    const audits = mark('39-additional-tax-audits')
    const [first, end] = [x(dayOf(2016, 8, 1)), x(dayOf(2016, 12, 31))]
    expect(audits).toMatchObject({ shape: 'interval', x0: first, x1: end, glyphX: first + GLYPH / 2 })
    expect(stretchOf(audits)).toEqual({ left: first - GAP / 2, right: end + GAP / 2 })
  })

  it('an open end: a bar to where the source knows of it, fading beyond', () => {
    const blocking = mark('32-blocking-without-court-decision')
    const [first, end] = [x(dayOf(2017, 1, 1)), x(dayOf(2019, 4, 1))]
    expect(blocking).toMatchObject({ shape: 'open', x0: first, x1: end, glyphX: first + GLYPH / 2 })
    expect(stretchOf(blocking)).toEqual({ left: first - GAP / 2, right: end + FADE + GAP / 2 })
  })

  it('one day within: a hatched span of its own, the glyph in its middle', () => {
    const testimony = mark('52-torture-testimony-in-court')
    const [first, end] = [x(dayOf(2012, 3, 1)), x(dayOf(2012, 7, 1))]
    expect(testimony).toMatchObject({ shape: 'within', x0: first, x1: end, glyphX: (first + end) / 2 })
    expect(stretchOf(testimony)).toEqual({ left: first - GAP / 2, right: end + GAP / 2 })
  })

  it('a set: each of its dates by itself, the glyph on the first', () => {
    const protests = mark('8-land-protests')
    const [april, may, june] = [x(dayOf(2016, 4, 1)), x(dayOf(2016, 5, 1)), x(dayOf(2016, 6, 1))]
    expect(protests.shape).toBe('set')
    expect(protests.members).toEqual([
      [april, may],
      [may, june],
    ])
    expect(protests.glyphX).toBe((april + may) / 2)
    expect(stretchOf(protests)).toEqual({ left: april - GAP / 2, right: june + GAP / 2 })
  })

  it('a set of days: its stretch reaches over the glyphs of the first and of the last', () => {
    const phones = mark('14-phones-searched')
    const days = [
      dayOf(2018, 5, 10),
      dayOf(2018, 6, 23),
      dayOf(2018, 7, 6),
      dayOf(2018, 12, 16),
      dayOf(2019, 2, 27),
      dayOf(2019, 3, 22),
    ]
    expect(phones.members).toEqual(days.map((day) => [x(day), x(day + 1)]))
    expect(stretchOf(phones)).toEqual({
      left: x(dayOf(2018, 5, 10)) + 1 - HALF,
      right: x(dayOf(2019, 3, 22)) + 1 + HALF,
    })
  })

  it('an event that holds others: a bracket over all of them, with a tick at the middle of each', () => {
    const detentions = mark('11-detentions-in-one-year')
    expect(detentions.parts?.toSorted((a, b) => a - b)).toEqual(
      [
        '13-detentions-of-10-may-2018',
        '13-detentions-of-23-june-2018',
        '13-detentions-of-6-july-2018',
        '13-detentions-of-16-december-2018',
        '12-brute-force',
        '13-detentions-of-27-february-2019',
        '13-detentions-of-22-march-2019',
      ]
        .map((id) => mark(id))
        .map(({ x0, x1 }) => (x0 + x1) / 2)
        .toSorted((a, b) => a - b),
    )
    expect(stretchOf(detentions)).toEqual({
      left: x(dayOf(2018, 3, 1)) - GAP / 2,
      right: x(dayOf(2019, 4, 1)) + GAP / 2,
    })
  })

  it('a part outside its whole widens the bracket', () => {
    const whole = mark('13-six-rallies')
    const stretch = stretchOf({ ...whole, parts: [x(dayOf(2018, 1, 1)), x(dayOf(2019, 12, 1))], disputed: false })
    expect(stretch).toEqual({ left: x(dayOf(2018, 1, 1)) - GAP / 2, right: x(dayOf(2019, 12, 1)) + GAP / 2 })
  })

  it('a disputed one: room for the sign behind the glyph', () => {
    const disputed = mark('34-eight-year-sentence')
    expect(disputed.disputed).toBe(true)
    expect(stretchOf(disputed)).toEqual({ left: disputed.glyphX - HALF, right: disputed.glyphX + HALF + DISPUTE })
  })
})

describe('what a mark needs to know beside the columns', () => {
  it('parts by their links, in rows', () => {
    expect(notes.partsOf(rowOf('13-detentions-of-27-february-2019'))).toEqual([
      rowOf('37-reporter-detained-in-february-2019'),
    ])
    expect(notes.partsOf(rowOf('37-reporter-detained-in-february-2019'))).toBeNull()
  })

  it('an undated part has no tick, and alone no bracket', () => {
    const row = rowOf('11-detentions-in-one-year')
    const undated = realDataset.datedRows
    expect(markOf(realDataset, row, WORLD, { partsOf: () => [undated], isDisputed: () => false }).parts).toBeNull()
  })

  it('a dispute wherever the record tells of one', () => {
    for (let row = 0; row < realDataset.datedRows; row++) {
      expect(notes.isDisputed(row)).toBe((realDataset.records.at(row)?.disputed.length ?? 0) > 0)
    }
  })
})
