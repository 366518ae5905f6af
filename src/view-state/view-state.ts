import type { FacetKey } from '../model/dataset.ts'
import type { Language } from '../model/localised.ts'
import type { Day, DayRange } from '../model/time.ts'

/** What the timeline's lanes stand for. */
export const LANE_KEYS = ['group', 'place', 'right', 'person', 'section'] as const
export type LaneKey = (typeof LANE_KEYS)[number]

/** What a moment lights up: all up to it, or what lies within {@link SLIDING_DAYS} before it. */
export const TRAILS = ['cumulative', 'sliding'] as const
export type Trail = (typeof TRAILS)[number]
export const SLIDING_DAYS = 90

export const PANELS = ['reader', 'table', 'people', 'coverage'] as const
export type Panel = (typeof PANELS)[number]

/** In a frame of somebody else's page: not; map and timeline; or the chosen panel and the timeline. */
export const EMBEDS = ['off', 'on', 'panel'] as const
export type Embed = (typeof EMBEDS)[number]

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const SORT_COLUMNS = ['date', 'title', 'type', 'place', 'person', 'paragraph'] as const
export type SortColumn = (typeof SORT_COLUMNS)[number]

/** Chosen ids by facet; an empty list lets everything pass. */
export type Filters = Readonly<Record<FacetKey, readonly string[]>>

export interface Camera {
  readonly longitude: number
  readonly latitude: number
  readonly zoom: number
}

/** No story has this name: the handout of what passes the filters. */
export const HANDOUT_OF_VIEW = 'view'

/** Everything the page shows, as its link says it. There is no other shared state. */
export interface ViewState {
  /** Path of another data file, from where the page lies; null is the page's own. */
  readonly data: string | null
  readonly filters: Filters
  /** Words searched for. Kept out of the link, because they may be a name: see url-codec.ts. */
  readonly query: string
  /** Only what overlaps these days passes. */
  readonly window: DayRange | null
  /** The day the scrubber stands on; it lights up, it does not filter. */
  readonly moment: Day | null
  readonly trail: Trail
  /** Id of the selected record. */
  readonly selected: string | null
  /** Number of the paragraph a link points at. */
  readonly paragraph: number | null
  readonly lanes: LaneKey
  /** Days the timeline shows; null is what it opens with: see openingRange. */
  readonly visible: DayRange | null
  /** Null fits the map to what passes. */
  readonly camera: Camera | null
  readonly panel: Panel
  readonly embed: Embed
  /** Whether the moment follows the paragraph that is read. */
  readonly follow: boolean
  readonly sort: { readonly column: SortColumn; readonly descending: boolean }
  readonly language: Language
  readonly theme: Theme
  /** For a room: full of the three views, type to be read from the back row. */
  readonly present: boolean
  /** Id of the story told; null is a free view. */
  readonly story: string | null
  /** The story's step, from 1. What it shows is in the rest of the view, as changed by hand since: see story-step.ts. */
  readonly step: number
  /** The room’s screen is black. */
  readonly blank: boolean
  /** Whether the story goes on by itself, round and round. */
  readonly autoplay: boolean
  /** This window is the speaker's: notes, what comes next, a clock. */
  readonly presenter: boolean
  /** What joins the speaker's window and the room's: a random word. */
  readonly session: string | null
  /** The handout is open: id of the story it tells, or {@link HANDOUT_OF_VIEW} for what passes. */
  readonly handout: string | null
  /** When the talk began, seconds since 1970; of the speaker's clock, and kept with the room. */
  readonly started: number | null
  /** Whether single letters and figures are keys of present mode: off for who dictates or brushes the keyboard. */
  readonly letterKeys: boolean
}

export const NO_FILTERS: Filters = {
  type: [],
  place: [],
  place_basis: [],
  right: [],
  person: [],
  affected_group: [],
  section: [],
  recommendation: [],
}

export const DEFAULT_VIEW: ViewState = {
  data: null,
  filters: NO_FILTERS,
  query: '',
  window: null,
  moment: null,
  trail: 'cumulative',
  selected: null,
  paragraph: null,
  lanes: 'group',
  visible: null,
  camera: null,
  panel: 'reader',
  embed: 'off',
  follow: false,
  sort: { column: 'date', descending: false },
  language: 'en',
  theme: 'auto',
  present: false,
  story: null,
  step: 1,
  blank: false,
  autoplay: false,
  presenter: false,
  session: null,
  handout: null,
  started: null,
  letterKeys: true,
}

/** `push` makes a step that Back undoes (a click, a brush let go); `replace` does not (a pan, a key held down). */
export type History = 'push' | 'replace'

/** What changes; or what makes it of the newest view, for a control that is drawn a moment later than it is pressed. */
export type ViewChange = Partial<ViewState> | ((now: ViewState) => Partial<ViewState>)

/** The one way to change the page. */
export type SetView = (change: ViewChange, history: History) => void
