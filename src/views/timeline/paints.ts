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

/**
 * Read the colours in force at an element. A custom property keeps its `light-dark(…)` unresolved, so each is put on a
 * probe and read back; that also gives the system's own colours where it forces them.
 */
export function readPaints(host: HTMLElement, groups: readonly string[], scheme: string): Paints {
  const probe = document.createElement('span')
  probe.hidden = true
  host.append(probe)
  const read = (name: string): string => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const colours = new Map(groups.map((id) => [id, read(`group-${id}`)]))
  const paints: Paints = {
    scheme,
    ink: read('ink'),
    inkSoft: read('ink-soft'),
    paper: read('paper'),
    sunken: read('paper-sunken'),
    rule: read('rule'),
    ruleStrong: read('rule-strong'),
    accent: read('accent'),
    group: (id) => colours.get(id) ?? paints.inkSoft,
    font: LABEL_FONT,
    smallFont: SMALL_FONT,
  }
  probe.remove()
  return paints
}
