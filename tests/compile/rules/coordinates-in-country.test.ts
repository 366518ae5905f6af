import { expect, test } from 'vitest'
import { coordinatesInCountry } from '../../../src/compile/rules/coordinates-in-country.ts'
import { PLACES, problemsOf, tinyData } from '../tiny-data.ts'

test('latitude and longitude swapped', () => {
  expect(
    problemsOf(
      coordinatesInCountry,
      tinyData(
        [PLACES, 'latitude: 43.25', 'latitude: 76.9167'],
        [PLACES, 'longitude: 76.9167\n  precision', 'longitude: 43.25\n  precision'],
      ),
    ),
  ).toEqual([
    {
      rule: 'coordinates-in-country',
      file: PLACES,
      on: 'latitude: 76.9167',
      field: 'almaty.latitude',
      value: '76.9167, 43.25',
      message: 'the point does not lie in KZ',
      tip: 'latitude and longitude are swapped',
    },
  ])
})

test('another country', () => {
  expect(
    problemsOf(
      coordinatesInCountry,
      tinyData([PLACES, 'name: { en: Almaty }\n  country: KZ', 'name: { en: Almaty }\n  country: KG']),
    ),
  ).toEqual([
    {
      rule: 'coordinates-in-country',
      file: PLACES,
      on: 'latitude: 43.25',
      field: 'almaty.latitude',
      value: '43.25, 76.9167',
      message: 'the point does not lie in KG',
      tip: 'mend latitude, longitude or country',
    },
  ])
})

test('no such country', () => {
  expect(
    problemsOf(
      coordinatesInCountry,
      tinyData([PLACES, 'name: { en: Almaty }\n  country: KZ', 'name: { en: Almaty }\n  country: XX']),
    ),
  ).toEqual([
    {
      rule: 'coordinates-in-country',
      file: PLACES,
      on: 'country: XX',
      field: 'almaty.country',
      value: 'XX',
      message: 'no outline is known of this country',
      tip: 'use the ISO 3166-1 code, e.g. KZ',
    },
  ])
})

test('one coordinate only', () => {
  expect(problemsOf(coordinatesInCountry, tinyData([PLACES, 'latitude: 43.25', 'latitude: null # gone']))).toEqual([
    {
      rule: 'coordinates-in-country',
      file: PLACES,
      on: 'latitude: null # gone',
      field: 'almaty.latitude',
      value: 'null, 76.9167',
      message: 'one coordinate is given and the other is not',
      tip: 'give both or none',
    },
  ])
})

test('a point for a whole country', () => {
  expect(
    problemsOf(
      coordinatesInCountry,
      tinyData([
        PLACES,
        'latitude: null\n  longitude: null\n  precision: none',
        'latitude: 48.1\n  longitude: 67.1\n  precision: approximate',
      ]),
    ),
  ).toEqual([
    {
      rule: 'coordinates-in-country',
      file: PLACES,
      on: 'latitude: 48.1',
      field: 'kazakhstan.latitude',
      value: '48.1, 67.1',
      message: 'a place of kind nationwide is no point',
      tip: 'write null for latitude and longitude, and precision: none',
    },
  ])
})

test('a precision without a point', () => {
  expect(problemsOf(coordinatesInCountry, tinyData([PLACES, 'precision: none', 'precision: exact # none']))).toEqual([
    {
      rule: 'coordinates-in-country',
      file: PLACES,
      on: 'precision: exact # none',
      field: 'kazakhstan.precision',
      value: 'exact',
      message: 'a precision is given, but no point',
      tip: 'write precision: none, or give latitude and longitude',
    },
  ])
})

test('nothing wrong', () => {
  expect(problemsOf(coordinatesInCountry, tinyData())).toEqual([])
})

test('a port whose coast is drawn coarsely', () => {
  expect(
    problemsOf(
      coordinatesInCountry,
      tinyData([PLACES, 'latitude: 43.25', 'latitude: 43.6481'], [PLACES, 'longitude: 76.9167', 'longitude: 51.1722']),
    ),
  ).toEqual([])
})
