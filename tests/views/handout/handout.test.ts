import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { createEngine } from '../../../src/engine/engine.ts'
import { passes } from '../../../src/engine/standing.ts'
import { linkedParagraphs } from '../../../src/story/story-text.ts'
import { DEFAULT_VIEW } from '../../../src/view-state/view-state.ts'
import { storyChapters, toldInFull, viewChapter } from '../../../src/views/handout/chapter.ts'
import { indexOf } from '../../../src/views/handout/index-entries.ts'
import { LABEL_SIZE, locatorMap, MAP_HEIGHT, MAP_WIDTH } from '../../../src/views/handout/locator-map.ts'
import { numberedSources } from '../../../src/views/handout/numbered-sources.ts'
import { tallyPlaces } from '../../../src/views/handout/place-tally.ts'
import { totalsOf } from '../../../src/views/handout/totals.ts'
import { outlinesIn } from '../../../src/views/map/outlines.ts'
import { readArchive } from '../../../src/views/map/basemap-archive.ts'
import { realDataset } from '../../fixtures/real-dataset.ts'
import { archiveBytes } from '../../workshop/built-tiles.ts'

const engine = createEngine(realDataset)
const selection = engine.select({ filters: DEFAULT_VIEW.filters, window: null, queryRows: null })
const whole = { view: DEFAULT_VIEW, selection, lit: engine.light(selection, null, null) }

describe.each(realDataset.stories)('the chapters of $id', (story) => {
  const chapters = storyChapters(story, engine, { ...DEFAULT_VIEW, language: 'ru' })

  it('tells each step’s own events in time order, in the reader’s language', () => {
    expect(chapters).toHaveLength(story.steps.length)
    for (const [index, { records, view, title }] of chapters.entries()) {
      const step = story.steps[index]
      expect(title).toBe(step?.title)
      expect(records.map(({ id }) => id).toSorted()).toEqual([...(step?.events ?? [])].toSorted())
      const rows = records.map(({ id }) => realDataset.rowOf.get(id) ?? -1)
      expect(rows).toEqual(rows.toSorted((a, b) => a - b))
      expect(view.language).toBe('ru')
    }
  })

  it('quotes the recommendations that a caption points at, and no other', () => {
    for (const [index, { recommendations }] of chapters.entries()) {
      const pointed = linkedParagraphs(story.steps[index]?.caption ?? [])
      const asked = realDataset.recommendations.filter(({ source }) => pointed.includes(source[0]?.paragraph ?? 0))
      expect(recommendations.map(({ id }) => id)).toEqual(asked.map(({ id }) => id))
    }
    // the last step of each says what the submission asks for
    expect(chapters.at(-1)?.recommendations).not.toEqual([])
  })

  it('has each event in full once, where it is told first', () => {
    const inFull = toldInFull(chapters)
    const told = chapters.flatMap(({ records }, at) =>
      records.map(({ id }, index) => ({ id, label: `${at + 1}.${index + 1}` })),
    )
    for (const { id } of told) expect(inFull.get(id)).toBe(told.find((each) => each.id === id)?.label)
    expect(new Set(inFull.values()).size).toBe(new Set(told.map(({ id }) => id)).size)
  })

  it('counts what its pictures show beside them', () => {
    for (const { records, selection: shown, others } of chapters) {
      const told = new Set(records.map(({ id }) => id))
      const left = Array.from({ length: realDataset.records.length }, (_, row) => row).filter(
        (row) => passes(realDataset, shown, row) && !told.has(realDataset.records.at(row)?.id ?? ''),
      )
      expect(others.events + others.statistics).toBe(left.length)
      expect(others.events).toBe(left.filter((row) => realDataset.weight[row] === 1).length)
    }
  })

  it('indexes every person, place and publication of its records, and no other', () => {
    const { people, places } = indexOf(chapters)
    const quoted = chapters.map(({ records, recommendations }) => [...records, ...recommendations])
    const records = quoted.flat()
    const ids = (of: readonly string[]) => [...new Set(of)].toSorted()
    expect(people.map(({ id }) => id).toSorted()).toEqual(
      ids(records.flatMap(({ persons }) => persons.map(({ person }) => person))),
    )
    expect(places.map(({ id }) => id).toSorted()).toEqual(
      ids(records.flatMap((record) => record.places.map(({ place }) => place))),
    )
    for (const { id, references } of people) {
      for (const { chapter, paragraphs } of references) {
        const telling = quoted[chapter - 1]?.filter(({ persons }) => persons.some(({ person }) => person === id))
        expect(telling?.flatMap(({ source }) => source.map(({ paragraph }) => paragraph))).toEqual(
          expect.arrayContaining([...paragraphs]),
        )
      }
    }
    const numbers = [...numberedSources(realDataset, chapters).values()].map(({ number }) => number)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })
})

test('what passes is one chapter with all of it, and nothing beside', () => {
  const chapter = viewChapter(engine, whole)
  expect(chapter.records).toHaveLength(realDataset.records.length)
  expect(chapter.others).toEqual({ events: 0, statistics: 0 })
  expect(totalsOf([chapter, chapter])).toEqual({ events: selection.count, statistics: selection.statistics })
})

test('every located event is in the tally: drawn, in words, or abroad', () => {
  const tally = tallyPlaces(realDataset, whole.lit.places)
  const counted = [...tally.points, ...tally.pointless, ...tally.abroadPlaces]
  const { values } = realDataset.facets.place
  const all = values.flatMap((id, code) =>
    (whole.lit.places.count[code] ?? 0) > 0 && realDataset.places.has(id) ? [id] : [],
  )
  expect(counted.map(({ id }) => id).toSorted()).toEqual(all.toSorted())
  expect(tally.abroad).toBeGreaterThan(0)
  expect(tally.notLocated).toBeGreaterThan(0)
  for (const { id } of tally.points) expect(realDataset.places.get(id)?.country).toBe('KZ')
})

const AROUND = { west: 40, south: 35, east: 95, north: 60 }

test('the base map gives the lines round the country, and its map frames them', async () => {
  const outlines = await outlinesIn(await readArchive(archiveBytes()), AROUND)
  const home = outlines.home.flat()
  expect(home.length).toBeGreaterThan(200)
  for (const [longitude = 0, latitude = 0] of home) {
    expect(longitude).toBeGreaterThan(46)
    expect(longitude).toBeLessThan(88)
    expect(latitude).toBeGreaterThan(40)
    expect(latitude).toBeLessThan(56)
  }
  const { points } = tallyPlaces(realDataset, whole.lit.places)
  const map = locatorMap({ outlines, frame: [], points, textOf: ({ id }) => id, measure })
  expect(map.home).toMatch(/^M/)
  expect(map.symbols).toHaveLength(points.length)
})

const measure = (text: string) => text.length * 6

test('labels lie inside the map and on no other label or disc', () => {
  const point = fc.record({
    id: fc.stringMatching(/^[a-z]{3,12}$/),
    count: fc.integer({ min: 1, max: 40 }),
    longitude: fc.double({ min: 47, max: 87, noNaN: true }),
    latitude: fc.double({ min: 41, max: 55, noNaN: true }),
  })
  const frame = [
    [46.5, 41],
    [87.3, 41],
    [46.5, 55.4],
    [87.3, 55.4],
  ]
  fc.assert(
    fc.property(fc.array(point, { maxLength: 25 }), (points) => {
      const { symbols } = locatorMap({ outlines: null, frame, points, textOf: ({ id }) => id, measure })
      expect(symbols).toHaveLength(points.length)
      const boxes = symbols.flatMap(({ id, label }) => {
        if (!label) return []
        const width = measure(label.text)
        const left = label.x - { start: 0, end: width, middle: width / 2 }[label.anchor]
        return [{ id, left, right: left + width, top: label.y - LABEL_SIZE / 2, bottom: label.y + LABEL_SIZE / 2 }]
      })
      for (const [index, a] of boxes.entries()) {
        expect(Math.min(a.left, a.top, MAP_WIDTH - a.right, MAP_HEIGHT - a.bottom)).toBeGreaterThan(0)
        for (const b of boxes.slice(index + 1)) {
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
        }
      }
    }),
  )
})
