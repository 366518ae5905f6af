import { expect, test } from 'vitest'
import type { Place } from '../../src/model/catalogue.ts'
import { placeNameAt } from '../../src/model/place-name.ts'
import { isoDay } from '../fixtures/dataset.ts'
import { realDataset } from '../fixtures/real-dataset.ts'

function real(id: string): Place {
  const place = realDataset.places.get(id)
  if (!place) throw new Error(`no place ${id} in data/`)
  return place
}

test.each([
  ['2018-03-13', 'Astana'],
  ['2019-03-22', 'Astana'],
  ['2019-03-23', 'Nur-Sultan'],
  ['2022-09-16', 'Nur-Sultan'],
  ['2022-09-17', 'Astana'],
])('the capital on %s was %s', (day, name) => {
  expect(placeNameAt(real('astana'), isoDay(day), 'en')).toEqual({ onDay: name, today: 'Astana' })
})

test('without a day, today’s name', () => {
  expect(placeNameAt(real('astana'), null, 'ru')).toEqual({ onDay: 'Астана', today: 'Астана' })
})

test('in the reader’s language, or else in English', () => {
  expect(placeNameAt(real('astana'), isoDay('2020-01-01'), 'ru').onDay).toBe('Нур-Султан')
  expect(placeNameAt(real('almaty'), isoDay('1990-01-01'), 'kk').onDay).toBe('Alma-Ata')
})

test('a bound may be open, or only a year: its 1 January', () => {
  const place: Place = {
    ...real('almaty'),
    former_names: [{ name: { en: 'Old' }, from: null, until: '1993' }],
  }
  expect(placeNameAt(place, isoDay('1800-01-01'), 'en').onDay).toBe('Old')
  expect(placeNameAt(place, isoDay('1992-12-31'), 'en').onDay).toBe('Old')
  expect(placeNameAt(place, isoDay('1993-01-01'), 'en').onDay).toBe('Almaty')
})
