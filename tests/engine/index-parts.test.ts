import { describe, expect, it } from 'vitest'
import { nearestBlock } from '../../src/engine/blocks.ts'
import { firstAtLeast } from '../../src/engine/certain-cursor.ts'
import { difference } from '../../src/engine/chosen.ts'
import { buildIndexParts } from '../../src/engine/index-parts.ts'
import { batchesOf, rowCountOf } from '../../src/engine/postings.ts'
import { ROW_HEAD } from '../../src/engine/row-codes.ts'
import { boundaryBefore } from '../../src/engine/time-index.ts'
import { FACET_KEYS } from '../../src/model/dataset.ts'
import { formatIsoDay } from '../../src/model/time.ts'
import { at, during, isoDay, makeDataset, makeRecord } from '../fixtures/dataset.ts'
import { largeDataset } from '../fixtures/large-dataset.ts'

const small = buildIndexParts(
  makeDataset([
    makeRecord('year', during('2016-01-01', '2016-12-31')),
    makeRecord('day', { ...during('2016-01-03'), places: [at('oral'), at('almaty', 'residence')] }),
    makeRecord('other-day', during('2016-01-03')),
    makeRecord('month', during('2016-01-03', '2016-02-02')),
    makeRecord('statistic', { ...during('2016-02-02'), record_kind: 'statistic' }),
    makeRecord('undated'),
  ]),
)
// 70,000 rows need two chunks of posting lists
const large = buildIndexParts(largeDataset(70_000, 5))

describe('the time index', () => {
  it('knows which rows begin on a day, exact ones first', () => {
    const { time } = small
    const third = isoDay('2016-01-03') - time.first
    expect([time.first, time.days]).toEqual([isoDay('2016-01-01'), 366])
    expect([time.startRow[third], time.fuzzyRow[third], time.startRow[third + 1]]).toEqual([1, 3, 4])
    expect([time.startRow[0], time.fuzzyRow[0], time.startRow[366]]).toEqual([0, 0, 5])
  })

  it('knows which fuzzy rows end on a day', () => {
    const { time } = small
    const second = isoDay('2016-02-02') - time.first
    expect([...time.byEnd]).toEqual([3, 0])
    expect([time.endAt[second], time.endAt[second + 1], time.endAt[366]]).toEqual([0, 1, 2])
  })

  it('keeps boundaries inside the span', () => {
    const days = ['1999-01-01', '2016-01-01', '2016-01-08', '2016-12-31', '2017-01-01', '2030-01-01']
    expect(days.map((day) => boundaryBefore(small.time, isoDay(day)))).toEqual([0, 0, 7, 365, 366, 366])
  })
})

describe('the blocks', () => {
  it('are whole calendar months that cover the span', () => {
    const { blocks, time } = small
    expect(Array.from(blocks.starts.subarray(0, 3), (day) => formatIsoDay(time.first + day))).toEqual([
      '2016-01-01',
      '2016-02-01',
      '2016-03-01',
    ])
    expect([blocks.count, blocks.starts[blocks.count]]).toEqual([12, 366])
    expect([blocks.ofDay[30], blocks.ofDay[31], blocks.ofDay[365], blocks.ofDay[366]]).toEqual([0, 1, 11, 12])
    expect([...blocks.spanning]).toEqual([0, 3])
  })

  it('are longer where codes are many, and begin where years do', () => {
    const { blocks, time } = large
    const starts = Array.from(blocks.starts.subarray(0, -1), (day) => formatIsoDay(time.first + day))
    expect(blocks.count).toBeLessThan(30)
    expect(starts.filter((day) => day.endsWith('-01-01'))).toHaveLength(12)
    expect(starts.every((day) => day.endsWith('-01'))).toBe(true)
  })

  it('give the boundary nearest to a day, the ends included', () => {
    const { blocks } = small
    expect([0, 15, 16, 31, 350, 351, 366].map((day) => nearestBlock(blocks, day))).toEqual([0, 0, 1, 1, 11, 12, 12])
  })
})

describe('the codes of a row', () => {
  it('are its two days, then in ascending order all it counts for', () => {
    const { rowCodes, dataset, space, time } = small
    const codes = [...rowCodes.codes.subarray(rowCodes.offsets[1], rowCodes.offsets[2])]
    const place = (id: string) => dataset.facets.place.codeOf.get(id) ?? NaN
    const value = (key: (typeof FACET_KEYS)[number], id: string) =>
      (space.facets[FACET_KEYS.indexOf(key)] ?? NaN) + (dataset.facets[key].codeOf.get(id) ?? NaN)
    expect(codes).toEqual([
      space.size + isoDay('2016-01-03') - time.first,
      space.size + isoDay('2016-01-03') - time.first,
      value('type', 'arrest'),
      value('place', 'almaty'),
      value('place', 'oral'),
      value('place_basis', 'stated'),
      value('section', 'I'),
      space.groups,
      space.byBasis + place('oral') * 3,
      space.related + place('almaty'),
      space.byGroup + place('oral') * space.groupCount,
    ])
  })

  it('are none for a statistic; undated rows lie on the day after the last', () => {
    const { rowCodes, space, time } = small
    const of = (row: number) => [...rowCodes.codes.subarray(rowCodes.offsets[row], rowCodes.offsets[row + 1])]
    expect(of(4)).toHaveLength(ROW_HEAD)
    expect(of(5).slice(0, ROW_HEAD)).toEqual([space.size + time.days, space.size + time.days])
  })
})

describe('the posting lists', () => {
  it('hold the rows of each value, ascending, across chunks', () => {
    const { dataset, postings, space } = large
    expect(postings.chunkCount).toBe(2)
    for (const [f, key] of FACET_KEYS.entries()) {
      const { values, codes, offsets } = dataset.facets[key]
      const code = Math.min(2, values.length - 1)
      const rows: number[] = []
      for (let row = 0; row < dataset.records.length; row++) {
        if (codes.subarray(offsets[row], offsets[row + 1]).includes(code)) rows.push(row)
      }
      const listed: number[] = []
      const batch = new Uint32Array(1000)
      const base = space.facets[f] ?? 0
      for (const count of batchesOf(postings, base, Uint32Array.of(code), batch))
        listed.push(...batch.subarray(0, count))
      expect(listed.at(-1)).toBeGreaterThan(65_536)
      expect(listed.join()).toBe(rows.join())
      expect(rowCountOf(postings, (space.facets[f] ?? 0) + code)).toBe(rows.length)
    }
  })
})

describe('ascending lists', () => {
  it('are searched and subtracted', () => {
    const list = Uint32Array.of(2, 4, 9)
    expect([0, 2, 3, 9, 10].map((least) => firstAtLeast(list, least))).toEqual([0, 0, 1, 2, 3])
    expect([...difference(list, Uint32Array.of(1, 4, 8, 10))]).toEqual([2, 9])
    expect([...difference(list, new Uint32Array())]).toEqual([2, 4, 9])
    expect([...difference(new Uint32Array(), list)]).toEqual([])
  })
})
