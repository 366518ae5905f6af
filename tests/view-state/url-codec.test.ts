import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatView, parseView, permanentLink } from '../../src/view-state/url-codec.ts'
import { DEFAULT_VIEW, NO_FILTERS, type ViewState } from '../../src/view-state/view-state.ts'
import { isoDay } from '../fixtures/dataset.ts'
import { cameras, views } from '../fixtures/random-view.ts'

const RUNS = { seed: 20190322, numRuns: 500 }

const full: ViewState = {
  data: 'data/synthetic-1000000.attest',
  filters: {
    type: ['arrest', 'mass_detention'],
    place: ['almaty', 'not-located'],
    place_basis: ['curated'],
    right: ['fair_trial'],
    person: ['p001'],
    affected_group: ['trade_unionist'],
    section: ['IV', 'intro'],
    recommendation: ['53-free-the-detained'],
  },
  query: 'Olesya',
  window: { from: isoDay('2016-01-01'), to: isoDay('2018-12-31') },
  moment: isoDay('2017-06-15'),
  trail: 'sliding',
  selected: '8-five-year-sentence',
  paragraph: 8,
  lanes: 'place',
  visible: { from: isoDay('2015-01-01'), to: isoDay('2019-03-31') },
  camera: { zoom: 5.2, latitude: 48.3, longitude: -66.9 },
  panel: 'table',
  embed: 'panel',
  follow: true,
  sort: { column: 'date', descending: true },
  language: 'kk',
  theme: 'dark',
  present: true,
  story: 'eight-minutes',
  step: 3,
  blank: true,
  autoplay: true,
  presenter: true,
  session: 'k3f9a2',
  handout: 'view',
  started: 1_796_000_000,
  letterKeys: false,
}

describe('?embed', () => {
  it.each([
    ['?embed', 'on'],
    ['?embed=', 'on'],
    ['?embed=on&panel=table', 'on'],
    ['?embed=panel', 'panel'],
    ['?embed=off', 'off'],
    ['', 'off'],
  ])('%s is %s', (search, embed) => {
    const { view, notices } = parseView(search, null)
    expect([view.embed, notices]).toEqual([embed, []])
  })

  it('is in no permanent link', () => {
    expect(permanentLink({ ...full }, { paragraph: 8 })).not.toContain('embed')
  })
})

describe('formatView', () => {
  it('leaves the default view without a query', () => {
    expect(formatView(DEFAULT_VIEW)).toEqual({ search: '', state: { query: '' } })
  })

  it('is readable, whatever is set', () => {
    expect(formatView(full).search).toBe(
      '?v=1&data=data/synthetic-1000000.attest&type=arrest,mass_detention&place=almaty,not-located&basis=curated&right=fair_trial' +
        '&person=p001&group=trade_unionist' +
        '&section=IV,intro&rec=53-free-the-detained&from=2016-01-01&to=2018-12-31&at=2017-06-15&trail=sliding' +
        '&event=8-five-year-sentence&para=8&lanes=place&span=2015-01-01..2019-03-31&map=5.2/48.3/-66.9&panel=table' +
        '&embed=panel&follow=on&sort=-date&lang=kk&theme=dark&present=on&story=eight-minutes&step=3&blank=on&autoplay=on' +
        '&presenter=on&session=k3f9a2&started=1796000000&handout=view&keys=off',
    )
  })

  it('keeps the words searched for out of the link', () => {
    const { search, state } = formatView({ ...DEFAULT_VIEW, query: 'Olesya' })
    expect(search).toBe('')
    expect(state).toEqual({ query: 'Olesya' })
  })

  it('escapes what could break out of its parameter', () => {
    const view = { ...DEFAULT_VIEW, filters: { ...NO_FILTERS, type: ['a&lang=ru#x y'] } }
    expect(formatView(view).search).toBe('?v=1&type=a%26lang%3Dru%23x%20y')
  })
})

describe('parseView', () => {
  it('is the inverse of formatView', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { search, state } = formatView(view)
        expect(parseView(search, state)).toEqual({ view, notices: [] })
      }),
      RUNS,
    )
  })

  it('gives any camera back as near as can be seen', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const { view, notices } = parseView(formatView({ ...DEFAULT_VIEW, camera }).search, null)
        expect(notices).toEqual([])
        expect(view.camera?.zoom).toBeCloseTo(Math.min(24, Math.max(0, camera.zoom)), 1)
        expect(view.camera?.latitude).toBeCloseTo(Math.min(90, Math.max(-90, camera.latitude)), 4)
        const turns = ((view.camera?.longitude ?? NaN) - camera.longitude) / 360
        expect(turns).toBeCloseTo(Math.round(turns), 6)
      }),
      RUNS,
    )
  })

  it('reads the escaped commas some programs make, a repeated list, and a link without a version', () => {
    const { view, notices } = parseView('?type=arrest%2Ctorture&type=torture,release&place=', null)
    expect(view.filters.type).toEqual(['arrest', 'torture', 'release'])
    expect(view.filters.place).toEqual([])
    expect(notices).toEqual([])
  })

  it('ignores what others append to links', () => {
    expect(parseView('?utm_source=mail&fbclid=1&q=Olesya', null)).toEqual({ view: DEFAULT_VIEW, notices: [] })
  })

  it.each([
    ['at', '2018-02-30'],
    ['at', 'today'],
    ['trail', 'long'],
    ['event', 'Max Bokayev'],
    ['para', '0'],
    ['para', '1e3'],
    ['para', '-1'],
    ['lanes', 'constructor'],
    ['span', '2018-01-01'],
    ['span', '2018-01-01..2017-01-01'],
    ['span', '2018-01-01..2018-01-02..2018-01-03'],
    ['map', '5/91/0'],
    ['map', '5/0/181'],
    ['map', '25/0/0'],
    ['map', 'NaN/0/0'],
    ['map', '5/0'],
    ['panel', '__proto__'],
    ['sort', '--date'],
    ['sort', 'latest'],
    ['lang', 'de'],
    ['theme', 'Dark'],
    ['from', '2018-01-01'],
    ['to', '2018-01-01'],
    ['v', 'one'],
    ['v', '0'],
  ])('makes the default of %s=%s, and says so', (param, value) => {
    expect(parseView(`?${param}=${value}`, null)).toEqual({
      view: DEFAULT_VIEW,
      notices: [{ param, value, reason: 'badValue' }],
    })
  })

  it('leaves the good values of a list', () => {
    const { view, notices } = parseView('?person=p001,Max Bokayev,p002,<b>', null)
    expect(view.filters.person).toEqual(['p001', 'p002'])
    expect(notices.map(({ value }) => value)).toEqual(['Max Bokayev', '<b>'])
  })

  it('takes the first of two values', () => {
    const { view, notices } = parseView('?lang=ru&lang=kk', null)
    expect(view.language).toBe('ru')
    expect(notices).toEqual([{ param: 'lang', value: 'kk', reason: 'badValue' }])
  })

  it('refuses a window that ends before it begins', () => {
    const { view, notices } = parseView('?from=2018-01-01&to=2017-01-01', null)
    expect(view.window).toBeNull()
    expect(notices.map(({ param, value }) => `${param}=${value}`)).toEqual(['from=2018-01-01', 'to=2017-01-01'])
  })

  it('reads what it can of a later version', () => {
    const { view, notices } = parseView('?v=2&lang=ru&hologram=1', null)
    expect(view.language).toBe('ru')
    expect(notices).toEqual([{ param: 'v', value: '2', reason: 'newerVersion' }])
  })

  it('shortens what it repeats', () => {
    expect(parseView(`?theme=${'😀'.repeat(1000)}`, null).notices[0]?.value).toBe(`${'😀'.repeat(60)}…`)
  })

  it.each([undefined, null, 0, 'Olesya', [], {}, { query: 5 }, { query: null }])('reads no words from %j', (state) => {
    expect(parseView('', state)).toEqual({ view: DEFAULT_VIEW, notices: [] })
  })
})

describe('another data file', () => {
  it('is named by a path below the page, and kept', () => {
    for (const data of ['data/synthetic-1000000.attest', 'other.json', 'a/b-c/d_e.1.attest']) {
      expect(parseView(`?data=${data}`, null)).toEqual({ view: { ...DEFAULT_VIEW, data }, notices: [] })
      expect(formatView({ ...DEFAULT_VIEW, data }).search).toBe(`?v=1&data=${data}`)
    }
  })

  it.each([
    'https://elsewhere.example/data.attest',
    '//elsewhere.example/data.attest',
    'data:application/json,{}',
    'blob:x',
    'javascript:alert(1)',
    '/data/dataset.json',
    '../dataset.json',
    'data/../../dataset.json',
    'data/..',
    'data/a..b',
    '.git/config',
    'data//dataset.json',
    'data\\dataset.json',
    '\\\\elsewhere.example\\data',
    'data/dataset.json?x',
    'data/dataset.json#x',
    'data/%2e%2e/dataset.json',
    'user@elsewhere.example',
    'data/ dataset.json',
    'data/\u0000',
    'данные/dataset.json',
    'a'.repeat(201),
  ])('is refused where it could lead elsewhere: %j', (data) => {
    const { view, notices } = parseView(`?data=${encodeURIComponent(data)}&lang=ru`, null)
    expect(view).toEqual({ ...DEFAULT_VIEW, language: 'ru' })
    expect(notices).toEqual([{ param: 'data', value: expect.any(String), reason: 'badValue' }])
  })

  it('resolves to the origin and below the folder of the page, whatever is accepted', () => {
    const page = 'https://host.example/folder/'
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.stringMatching(/^[a-z.:/\\%@]{1,12}$/)), (text) => {
        const { data } = parseView(`?data=${encodeURIComponent(text)}`, null).view
        expect(data === null ? null : new URL(data, page).href).toBe(data === null ? null : page + data)
      }),
      RUNS,
    )
  })

  it('stays in permanent links', () => {
    expect(permanentLink({ data: 'data/a.attest' }, { paragraph: 8 })).toBe('?v=1&data=data/a.attest&para=8')
    expect(permanentLink({ data: null }, { selected: 'a' })).toBe('?v=1&event=a')
  })
})

describe('a hostile link', () => {
  const param = fc.constantFrom(
    ...'v data type place right person group section rec from to at trail event para lanes span map panel sort lang theme'.split(
      ' ',
    ),
  )
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '2018-01-01',
      'data/a.attest',
      '//x',
      '%',
      '%ff',
      '..',
      '//',
      ',,',
      '__proto__',
      '-',
      '999999',
      '0100-01-01',
      '1/2/3',
    ),
    fc.integer().map(String),
  )
  const links = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.tuple(param, value)).map((pairs) => `?${pairs.map(([name, text]) => `${name}=${text}`).join('&')}`),
  )

  it('never throws, and what is read of it is stable', () => {
    fc.assert(
      fc.property(links, fc.anything({ withNullPrototype: true }), (link, state) => {
        const { view } = parseView(link, state)
        const written = formatView(view)
        expect(parseView(written.search, written.state)).toEqual({ view, notices: [] })
        expect(formatView(parseView(written.search, written.state).view)).toEqual(written)
      }),
      { seed: 20190322, numRuns: 2000 },
    )
  })
})
