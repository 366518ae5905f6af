import { readColours } from '../../ui/read-colours.ts'

/** The page's colours as a canvas takes them. */
export interface SymbolPaints {
  /** Under which theme they were read. */
  readonly scheme: string
  readonly ink: string
  readonly inkSoft: string
  readonly paper: string
  readonly accent: string
  /** In the order of the vocabulary's groups, last that of none. */
  readonly groups: readonly string[]
}

export const SANS = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif'

export function readSymbolPaints(host: HTMLElement, groups: readonly string[], scheme: string): SymbolPaints {
  const colours = readColours(host, ['ink', 'ink-soft', 'paper', 'accent', ...groups.map((id) => `group-${id}`)])
  const of = (name: string) => colours.get(name) ?? 'currentColor'
  return {
    scheme,
    ink: of('ink'),
    inkSoft: of('ink-soft'),
    paper: of('paper'),
    accent: of('accent'),
    groups: [...groups.map((id) => of(`group-${id}`)), of('ink-soft')],
  }
}
