import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, touches, type Box } from '../../../src/views/map/box.ts'
import { placeLabels, type LabelRequest } from '../../../src/views/map/labels.ts'

const MAP: Box = { left: 0, top: 0, width: 400, height: 300 }

const request = (id: string, x: number, y: number, change: Partial<LabelRequest> = {}): LabelRequest => ({
  id,
  x,
  y,
  radius: 15,
  width: 60,
  height: 16,
  forced: false,
  ...change,
})

const sides = (requests: readonly LabelRequest[], obstacles: readonly Box[] = []) =>
  placeLabels(requests, obstacles, MAP).map(({ id, side }) => `${id} ${side}`)

describe('labels of symbols', () => {
  test('stand to the right, at the middle of the symbol, where there is room', () => {
    expect(placeLabels([request('astana', 100, 100)], [], MAP)).toEqual([
      { id: 'astana', side: 'right', left: 119, top: 92, width: 60, height: 16 },
    ])
  })

  test('go left at the right edge, and below where a neighbour stands on both sides', () => {
    expect(sides([request('ridder', 390, 100)])).toEqual(['ridder left'])
    expect(sides([request('oral', 200, 150), request('east', 240, 150), request('west', 160, 150)])).toEqual([
      'oral below',
      'east right',
      'west left',
    ])
  })

  test('keep off what else is on the map', () => {
    expect(sides([request('aktau', 100, 100)], [{ left: 120, top: 0, width: 100, height: 300 }])).toEqual([
      'aktau left',
    ])
  })

  test('never cover each other or another symbol; what fits nowhere is left out', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => request(`p${i}`, 60 + (i % 6) * 32, 60 + Math.floor(i / 6) * 32))
    const labels = placeLabels(crowd, [], MAP)
    expect(labels.length).toBeGreaterThan(3)
    expect(labels.length).toBeLessThan(30)
    for (const a of labels) {
      for (const b of labels) {
        if (a === b) continue
        const apart =
          a.left + a.width <= b.left ||
          b.left + b.width <= a.left ||
          a.top + a.height <= b.top ||
          b.top + b.height <= a.top
        expect(apart).toBe(true)
      }
      for (const { id, x, y } of crowd) {
        if (id === a.id) continue
        const dx = Math.max(a.left - x, 0, x - a.left - a.width)
        const dy = Math.max(a.top - y, 0, y - a.top - a.height)
        expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(15)
      }
    }
  })

  test('where a later one would have no place, an earlier label goes to another of its own sides', () => {
    const early = request('early', 200, 150)
    const late = request('late', 310, 150)
    // of the later one's sides only the left is free, where the earlier one stands by itself
    const around = [
      { left: 296, top: 0, width: 104, height: 134 },
      { left: 296, top: 166, width: 104, height: 134 },
      { left: 328, top: 0, width: 72, height: 300 },
      { left: 230, top: 0, width: 60, height: 142 },
      { left: 230, top: 158, width: 60, height: 142 },
    ]
    expect(sides([early], around)).toEqual(['early right'])
    expect(sides([early, late], around)).toEqual(['early left', 'late left'])
    // and where it has none it keeps its place
    const wall = { left: 0, top: 0, width: 215, height: 132 }
    const pit = { left: 0, top: 168, width: 215, height: 132 }
    expect(sides([early, late], [...around, wall, pit, { left: 0, top: 0, width: 180, height: 300 }])).toEqual([
      'early right',
    ])
  })

  test('what is pointed at is always named, and first', () => {
    const crowd = Array.from({ length: 30 }, (_, i) =>
      request(`p${i}`, 60 + (i % 6) * 32, 60 + Math.floor(i / 6) * 32, { forced: i === 14 }),
    )
    expect(placeLabels(crowd, [], MAP)[0]?.id).toBe('p14')
  })

  test('where it has no room it goes farther off rather than cover a symbol, and a line leads there', () => {
    const around = Array.from({ length: 8 }, (_, i) => {
      const angle = (i * Math.PI) / 4
      return request(`n${i}`, 200 + 34 * Math.cos(angle), 150 + 34 * Math.sin(angle))
    })
    const middle = request('middle', 200, 150, { forced: true })
    const [label] = placeLabels([middle, ...around], [], MAP)
    expect(label).toMatchObject({ id: 'middle', away: true })
    expect(around.filter((other) => label && touches(label, other))).toEqual([])
  })

  test('none stands where it reads as the name of another: nearer to it, or ending just before it', () => {
    // as on a phone: a name to the left of its symbol would end at its neighbour
    const kyzylorda = request('kyzylorda', 185, 150, { width: 64 })
    const zhanaozen = request('zhanaozen', 97, 150, { width: 0 })
    const near = placeLabels([kyzylorda, zhanaozen], [{ left: 190, top: 0, width: 210, height: 300 }], MAP)
    expect(near.find(({ id }) => id === 'kyzylorda')?.side).not.toBe('left')
    const place = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      radius: fc.integer({ min: 10, max: 30 }),
      width: fc.integer({ min: 20, max: 90 }),
    })
    fc.assert(
      fc.property(fc.array(place, { maxLength: 14 }), (places) => {
        const requests = places.map(({ x, y, ...rest }, i) => request(String(i), x, y, rest))
        for (const label of placeLabels(requests, [], MAP)) {
          const own = requests.find(({ id }) => id === label.id)
          const letters = { ...label, top: label.top + 3, height: label.height - 6 }
          for (const other of requests) {
            if (!own || other === own) continue
            const away = distance(letters, other)
            // a line says whose it is
            expect(away).toBeGreaterThanOrEqual(label.away ? 3 : Math.max(3, distance(letters, own)))
            if (Math.abs(other.y - label.top - label.height / 2) < other.radius) expect(away).toBeGreaterThan(10)
          }
        }
      }),
    )
  })

  test('what has room only behind something else is left out: the line to it would cross that', () => {
    const walls = [
      { left: 0, top: 130, width: 180, height: 40 },
      { left: 220, top: 130, width: 180, height: 40 },
      { left: 100, top: 166, width: 200, height: 134 },
      { left: 190, top: 118, width: 20, height: 14 },
      { left: 100, top: 0, width: 80, height: 132 },
      { left: 220, top: 0, width: 80, height: 132 },
    ]
    expect(placeLabels([request('oral', 200, 150, { width: 30 })], walls, MAP)).toEqual([])
    const open = walls.filter(({ width }) => width !== 20)
    const [label] = placeLabels([request('oral', 200, 150, { width: 30, height: 10 })], open, MAP)
    expect(label).toMatchObject({ id: 'oral', side: 'above' })
  })

  test('one that must be shown covers nothing rather than keep its distance', () => {
    const east = request('east', 248, 150)
    const west = request('west', 152, 150)
    const [label] = placeLabels([request('middle', 200, 150, { forced: true }), east, west], [], MAP)
    expect(label?.id).toBe('middle')
    for (const other of [east, west]) expect(label && touches(label, other)).toBe(false)
  })
})
