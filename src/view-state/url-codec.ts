import { FACET_KEYS, mapFacets } from '../model/dataset.ts'
import { LANGUAGES } from '../model/localised.ts'
import { formatIsoDay } from '../model/time.ts'
import { formatCamera, parseCamera } from './camera.ts'
import { parseDataPath } from './data-path.ts'
import type { Notice } from './notice.ts'
import { ParamReader } from './param-reader.ts'
import { FACET_PARAMS } from './params.ts'
import { LINK_VERSION, upgrade } from './upgraders.ts'
import { DEFAULT_VIEW, EMBEDS, LANE_KEYS, PANELS, SORT_COLUMNS, THEMES, TRAILS, type ViewState } from './view-state.ts'

/**
 * The link of a view, e.g. `?v=1&type=arrest,torture&from=2016-01-01&to=2018-12-31&map=5.2/48.3/66.9`.
 *
 * The words searched for are not in it. They may be somebody's name, and a link ends up in logs, previews and other
 * people's histories. They travel in the browser's history entry instead: Back and reload keep them, a copied link does not.
 */
export interface Link {
  /** Empty for the default view, or else with its question mark. */
  readonly search: string
  readonly state: { readonly query: string }
}

/** Write a view as a link; defaults are omitted. Takes days of the years 100 to 9999, and rounds the camera (see linkCamera). */
export function formatView(view: ViewState): Link {
  const params: string[] = []
  const add = (param: string, value: string | number) => params.push(`${param}=${readable(String(value))}`)
  const addUnless = <Value extends string>(param: string, value: Value, usual: Value) => {
    if (value !== usual) add(param, value)
  }
  const addSwitch = (param: string, key: Switch) => {
    if (view[key] !== DEFAULT_VIEW[key]) add(param, view[key] ? 'on' : 'off')
  }
  if (view.data !== null) add('data', view.data)
  for (const key of FACET_KEYS) if (view.filters[key].length > 0) add(FACET_PARAMS[key], view.filters[key].join(','))
  if (view.window !== null) {
    add('from', formatIsoDay(view.window.from))
    add('to', formatIsoDay(view.window.to))
  }
  if (view.moment !== null) add('at', formatIsoDay(view.moment))
  addUnless('trail', view.trail, DEFAULT_VIEW.trail)
  if (view.selected !== null) add('event', view.selected)
  if (view.paragraph !== null) add('para', view.paragraph)
  addUnless('lanes', view.lanes, DEFAULT_VIEW.lanes)
  if (view.visible !== null) add('span', `${formatIsoDay(view.visible.from)}..${formatIsoDay(view.visible.to)}`)
  if (view.camera !== null) add('map', formatCamera(view.camera))
  addUnless('panel', view.panel, DEFAULT_VIEW.panel)
  addUnless('embed', view.embed, DEFAULT_VIEW.embed)
  addSwitch('follow', 'follow')
  addUnless('sort', formatSort(view.sort), formatSort(DEFAULT_VIEW.sort))
  addUnless('lang', view.language, DEFAULT_VIEW.language)
  addUnless('theme', view.theme, DEFAULT_VIEW.theme)
  addSwitch('present', 'present')
  if (view.story !== null) add('story', view.story)
  if (view.step !== DEFAULT_VIEW.step) add('step', view.step)
  addSwitch('blank', 'blank')
  addSwitch('autoplay', 'autoplay')
  addSwitch('presenter', 'presenter')
  if (view.session !== null) add('session', view.session)
  if (view.started !== null) add('started', view.started)
  if (view.handout !== null) add('handout', view.handout)
  addSwitch('keys', 'letterKeys')
  const search = params.length === 0 ? '' : `?v=${LINK_VERSION}&${params.join('&')}`
  return { search, state: { query: view.query } }
}

/** Query string of a permanent address: of the same data, all else as it is by default but for `change`. */
export function permanentLink({ data }: Pick<ViewState, 'data'>, change: Partial<ViewState>): string {
  return formatView({ ...DEFAULT_VIEW, data, ...change }).search
}

/**
 * Read a view from a link's query string and its history state (whatever it holds). Never throws: a bad value becomes its default and
 * a notice; parameters of others are ignored. Inverse of {@link formatView}. Ids are judged by dropUnknown, with the data at hand.
 */
export function parseView(search: string, state: unknown): { view: ViewState; notices: readonly Notice[] } {
  const given = new URLSearchParams(search)
  const envelope = new ParamReader(given)
  const version = envelope.value('v', (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : null)) ?? LINK_VERSION
  if (version > LINK_VERSION) envelope.note('v', String(version), 'newerVersion')
  const read = new ParamReader(upgrade(given, version))
  const view: ViewState = {
    data: read.value('data', parseDataPath),
    filters: mapFacets((key) => read.ids(FACET_PARAMS[key])),
    query: queryOf(state),
    window: read.range('from', 'to'),
    moment: read.day('at'),
    trail: read.choice('trail', TRAILS, DEFAULT_VIEW.trail),
    selected: read.id('event'),
    paragraph: read.count('para'),
    lanes: read.choice('lanes', LANE_KEYS, DEFAULT_VIEW.lanes),
    visible: read.span('span'),
    camera: read.value('map', parseCamera),
    panel: read.choice('panel', PANELS, DEFAULT_VIEW.panel),
    // a bare `?embed` is what one types
    embed: given.get('embed') === '' ? 'on' : read.choice('embed', EMBEDS, DEFAULT_VIEW.embed),
    follow: read.onOff('follow', DEFAULT_VIEW.follow),
    sort: read.value('sort', parseSort) ?? DEFAULT_VIEW.sort,
    language: read.choice('lang', LANGUAGES, DEFAULT_VIEW.language),
    theme: read.choice('theme', THEMES, DEFAULT_VIEW.theme),
    present: read.onOff('present', DEFAULT_VIEW.present),
    story: read.id('story'),
    step: read.count('step') ?? DEFAULT_VIEW.step,
    blank: read.onOff('blank', DEFAULT_VIEW.blank),
    autoplay: read.onOff('autoplay', DEFAULT_VIEW.autoplay),
    presenter: read.onOff('presenter', DEFAULT_VIEW.presenter),
    session: read.id('session'),
    started: read.value('started', (text) => (/^[1-9]\d{8,10}$/.test(text) ? Number(text) : null)),
    handout: read.id('handout'),
    letterKeys: read.onOff('keys', DEFAULT_VIEW.letterKeys),
  }
  return { view, notices: [...envelope.notices, ...read.notices] }
}

/** Parts of a view that are on or off. */
type Switch = 'follow' | 'present' | 'blank' | 'autoplay' | 'presenter' | 'letterKeys'

/** Escaped, but for what a query may hold as it is and is better read so. */
function readable(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/')
}

/** `-date` is the latest first. */
function formatSort({ column, descending }: ViewState['sort']): string {
  return descending ? `-${column}` : column
}

function parseSort(text: string): ViewState['sort'] | null {
  const descending = text.startsWith('-')
  const column = SORT_COLUMNS.find((known) => known === (descending ? text.slice(1) : text))
  return column === undefined ? null : { column, descending }
}

/** The words a history entry of ours keeps; none in an entry of somebody else. */
function queryOf(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('query' in state)) return DEFAULT_VIEW.query
  return typeof state.query === 'string' ? state.query : DEFAULT_VIEW.query
}
