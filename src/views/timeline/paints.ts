import { readColours } from '../../ui/read-colours.ts'

/** The page's colours as a canvas takes them, and the face of labels. */
export interface Paints {
  /** Under which theme they were read. */
  readonly scheme: string
  readonly ink: string
  readonly inkSoft: string
  readonly paper: string
  readonly sunken: string
  readonly rule: string
  readonly ruleStrong: string
  readonly accent: string
  /** By group; `ink-soft` for none. */
  readonly group: (id: string) => string
  readonly font: string
  readonly smallFont: string
}

export const FACE = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif'
export const LABEL_FONT = `500 11.5px ${FACE}`
/** Same face as `.axis text`, at its boldest. */
export const AXIS_FONT = `650 11.5px ${FACE}`
const SMALL_FONT = `650 10.5px ${FACE}`

/** The colours in force at an element. */
export function readPaints(host: HTMLElement, groups: readonly string[], scheme: string): Paints {
  const tokens = ['ink', 'ink-soft', 'paper', 'paper-sunken', 'rule', 'rule-strong', 'accent']
  const colours = readColours(host, [...tokens, ...groups.map((id) => `group-${id}`)])
  const read = (name: string): string => colours.get(name) ?? 'currentColor'
  return {
    scheme,
    ink: read('ink'),
    inkSoft: read('ink-soft'),
    paper: read('paper'),
    sunken: read('paper-sunken'),
    rule: read('rule'),
    ruleStrong: read('rule-strong'),
    accent: read('accent'),
    group: (id) => colours.get(`group-${id}`) ?? read('ink-soft'),
    font: LABEL_FONT,
    smallFont: SMALL_FONT,
  }
}
