import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * The house rules of src/, as a table: what a room may import. `views/*` stands for one view, which never imports
 * another; `views` holds the contract they share (linked.ts). README, "The map of src", says the same in words.
 */
const ROOMS: Record<string, { rooms: string[]; packages: RegExp }> = {
  model: { rooms: [], packages: /^valibot$/ },
  engine: { rooms: ['model'], packages: /^(d3|minisearch)$/ },
  'view-state': { rooms: ['model'], packages: /^$/ },
  messages: { rooms: ['model'], packages: /^use-intl$/ },
  story: { rooms: ['model', 'engine', 'view-state'], packages: /^(mdast|mdast-util-(from|to)-markdown)$/ },
  compile: {
    rooms: ['model', 'engine', 'view-state', 'story'],
    packages:
      /^(node:.+|valibot|@valibot\/to-json-schema|yaml|edtf|vite|d3|topojson-client|topojson-specification|geojson|world-atlas.*)$/,
  },
  workshop: {
    // the bench shows the map itself, beside its peer
    rooms: ['model', 'engine', 'view-state', 'compile', 'messages', 'views', 'views/*', 'app'],
    packages:
      /^(node:.+|react|react-dom.*|use-intl|maplibre-gl|vite|crossfilter2|vis-timeline.*|vis-data|@playwright\/test|topojson-.+|world-atlas.*|geojson|d3|pmtiles|fflate|@maplibre\/(geojson-vt|vt-pbf))$/,
  },
  load: { rooms: ['model', 'engine'], packages: /^@tanstack\/react-query$/ },
  offline: { rooms: [], packages: /^$/ },
  ui: { rooms: ['model'], packages: /^(react|@ariakit\/react)$/ },
  'take-away': { rooms: ['model', 'engine', 'view-state', 'messages'], packages: /^papaparse$/ },
  views: { rooms: ['model', 'engine', 'view-state'], packages: /^fflate$/ },
  'views/*': {
    rooms: ['model', 'engine', 'view-state', 'story', 'messages', 'take-away', 'ui', 'views'],
    packages:
      /^(react|use-intl|d3|@ariakit\/react|@tanstack\/react-virtual|flatbush|flatqueue|maplibre-gl.*|pmtiles|pbf|@mapbox\/vector-tile|geojson|@fontsource.*)$/,
  },
  app: {
    rooms: [
      'model',
      'engine',
      'view-state',
      'story',
      'messages',
      'take-away',
      'load',
      'offline',
      'ui',
      'views',
      'views/*',
    ],
    packages: /^(react|react-dom\/client|use-intl|@tanstack\/react-query|@ariakit\/react|@fontsource.*)$/,
  },
}

/** Rooms that must run anywhere: no page, no network. */
const PURE = new Set(['model', 'engine', 'view-state', 'story', 'take-away'])
const PAGE_GLOBALS =
  /(?<![.\w'"`-])(window|document|localStorage|sessionStorage|fetch|navigator|history|location)\s*[.(]/

const SRC = 'src'
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.tsx?$/.test(path))

function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/')
  return top === 'views' && !/\.tsx?$/.test(second) ? `views/${second}` : top
}

const rulesOf = (room: string) => ROOMS[room.startsWith('views/') ? 'views/*' : room]

function importsOf(path: string): string[] {
  const text = readFileSync(join(SRC, path), 'utf8')
  const found = text.matchAll(/^\s*(?:import|export)\b[^'"]*?\bfrom\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/gm)
  return [...found].map((match) => match[1] ?? match[2] ?? '')
}

/** Comments and texts may name a global: only code counts. */
const codeOf = (path: string) =>
  readFileSync(join(SRC, path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')

describe('the layers of src', () => {
  it('finds the files it judges', () => {
    expect(files.length).toBeGreaterThan(60)
    expect(new Set(files.map((path) => path.split('/')[0]))).toEqual(
      new Set(Object.keys(ROOMS).map((room) => room.split('/')[0])),
    )
  })

  it.each(files)('%s imports only what its room may', (path) => {
    const room = roomOf(path)
    const rules = rulesOf(room)
    expect(rules, `src/${path} stands in no room of the table`).toBeDefined()
    const wrong = importsOf(path).filter((specifier) => {
      if (specifier.endsWith('.css')) return false
      if (!specifier.startsWith('.')) return !rules?.packages.test(specifier.replace(/\?.*$/, ''))
      const target = roomOf(
        relative(SRC, normalize(join(SRC, dirname(path), specifier)))
          .split(sep)
          .join('/'),
      )
      if (target === room) return false
      return !rules?.rooms.includes(target) && !(target.startsWith('views/') && rules?.rooms.includes('views/*'))
    })
    expect(wrong).toEqual([])
  })

  it.each(files.filter((path) => PURE.has(roomOf(path))))('%s touches no page and no network', (path) => {
    expect(codeOf(path)).not.toMatch(PAGE_GLOBALS)
  })

  it('lets only map/adapter.ts run MapLibre, and the peer of the bench (types may go anywhere in map/)', () => {
    const running = files.filter((path) =>
      /^import\s+(?!type\b)[^']*from 'maplibre-gl'/m.test(readFileSync(join(SRC, path), 'utf8')),
    )
    expect(running.toSorted()).toEqual(['views/map/adapter.ts', 'workshop/bench/circle-map.ts'])
  })

  it('keeps files short: none over 400 lines', () => {
    const long = files.filter((path) => readFileSync(join(SRC, path), 'utf8').split('\n').length > 401)
    expect(long).toEqual([])
  })

  it('allows no any, no suppression, no barrel file', () => {
    const bad = files.filter((path) => {
      const suppression = /@ts-(ignore|expect-error|nocheck)|oxlint-disable|eslint-disable/
      return suppression.test(readFileSync(join(SRC, path), 'utf8')) || /\bas any\b|: any\b|<any>/.test(codeOf(path))
    })
    expect(bad).toEqual([])
    expect(files.filter((path) => /(^|\/)(index|utils)\.tsx?$/.test(path))).toEqual([])
  })
})
